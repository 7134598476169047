import { joined } from '../names';
import type { Values, ValuesOf } from '../sentence';
import { idsIn, wordFor } from '../word';

const words: Record<string, string> = {
  activity: 'de l’activité',
  attention: 'de l’attention reçue',
  'relationship-quality': 'la qualité des relations',
  outcome: 'un résultat',
  count: 'un nombre',
  rate: 'un taux',
  state: 'un état',
  rating: 'une note',
  amount: 'un montant',
  participant: 'le participant seul',
  others: 'd’autres',
  both: 'les deux parties',
  free: 'un compte gratuit',
  premium: 'un compte Premium',
  'sales-navigator': 'Sales Navigator',
};

/** « de l’attention reçue ou un résultat ». */
function either(values: Values[string] | undefined): string {
  return joined(
    idsIn(values).map((id) => wordFor(words, id)),
    'ou',
  );
}

/** What a metric would be if one facet were labelled otherwise. */
export function labelled(v: ValuesOf<'to' | 'from' | 'facet'>): string {
  const [to, from] = [either(v.to), either(v.from)];
  switch (v.facet) {
    case 'captures':
      return `captait ${to} au lieu de ${from}`;
    case 'nature':
      return `était ${to} au lieu de ${from}`;
    case 'producedBy':
      return `était produit par ${to} au lieu de ${from}`;
    case 'automatable':
      return String(v.to) === 'true'
        ? 'pouvait être gonflé par un robot'
        : 'ne pouvait pas être gonflé par un robot';
    case 'licence':
      return `demandait ${to} au lieu de ${from}`;
    default:
      return `était classé ${to} au lieu de ${from}`;
  }
}
