import { simplified } from '../../model/simplified';
import { reachedNames, usualNames } from './usual-names';

/** What else columns are called, simplified, in English and French: words that nobody bears as a name. */
const usualWords = [
  ...['account', 'accounts', 'activity', 'actual', 'amount', 'average', 'avg', 'bonus', 'calls', 'category'],
  ...['city', 'client', 'clients', 'closed', 'code', 'comment', 'comments', 'commission', 'count'],
  ...['country', 'currency', 'customer', 'customers', 'date', 'days', 'deals', 'department', 'email'],
  ...['emails', 'forecast', 'group', 'hours', 'id', 'index', 'level', 'margin', 'net', 'attainment'],
  ...['monthly', 'quarterly', 'yearly', 'annual', 'opportunity', 'deal', 'expected', 'probability', 'fiscal'],
  ...['created', 'lead', 'next', 'step', 'age', 'pipeline', 'currency', 'contact', 'organization', 'mensuel'],
  ...['attendu', 'probabilite', 'devise', 'etape', 'annuel', 'trimestriel', 'potential', 'rating', 'topic'],
  ...['note', 'notes', 'number', 'objective', 'office', 'orders', 'payout', 'phone', 'pipeline', 'points'],
  ...['product', 'quantity', 'quota', 'rate', 'ratio', 'region', 'role', 'salary', 'sales', 'score'],
  ...['scores', 'sector', 'segment', 'share', 'source', 'start', 'status', 'target', 'team', 'tenure'],
  ...['territory', 'time', 'title', 'total', 'type', 'unit', 'units', 'value', 'visits', 'zone'],
  ...['activite', 'affaires', 'agence', 'appels', 'atteint', 'atteinte', 'categorie', 'commande'],
  ...['commandes', 'commentaire', 'commentaires', 'cout', 'debut', 'devise', 'equipe', 'fonction'],
  ...['groupe', 'heures', 'indice', 'jours', 'libelle', 'montant', 'moyen', 'moyenne', 'niveau'],
  ...['nombre', 'numero', 'objectif', 'objectifs', 'part', 'pays', 'poste', 'prime', 'prevision', 'produit'],
  ...['quantite', 'rang', 'realise', 'remarque', 'remarques', 'salaire', 'secteur', 'service', 'statut'],
  ...['taux', 'telephone', 'territoire', 'unite', 'valeur', 'vente', 'ventes', 'ville', 'visites', 'prenom'],
  ...['data', 'donnees', 'sheet', 'feuil', 'feuille', 'summary', 'export', 'report', 'rapport', 'raw'],
  ...['nom', 'name', 'firstname', 'lastname', 'surname'],
];

const usual: ReadonlySet<string> = new Set(
  [...usualWords, ...reachedNames, ...Object.values(usualNames).flat()].flatMap((name) => name.split(' ')),
);

/**
 * Whether a column's name is made of nothing but words that columns are called by, figures and single letters. Any other may be a
 * person's: many tables have a column for each.
 */
export function isPlainName(name: string): boolean {
  const words = simplified(name).replace(/\d+/g, ' ').split(' ');
  return words.every((word) => word.length <= 1 || usual.has(word));
}
