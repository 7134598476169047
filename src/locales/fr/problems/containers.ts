import type { ProblemNoun } from '../../../model/problems/kinds';
import type { CodesOf, ProblemTexts } from '../../problem';
import { meant, must } from './found';

const nouns: Readonly<Record<ProblemNoun, string>> = {
  activities: 'activités',
  attributes: 'attributs',
  captures: 'captures',
  cases: 'cas',
  components: 'composantes',
  entries: 'éléments',
  'language-tags': 'codes de langue',
  levers: 'leviers',
  licences: 'licences',
  measures: 'indicateurs',
  metrics: 'mesures',
  'metrics-and-indices': 'mesures et indices',
  names: 'noms',
  pillars: 'piliers',
  points: 'points',
  tiers: 'tranches',
  'measure-ids': 'identifiants d’indicateurs',
  rules: 'règles',
  settings: 'réglages',
  sources: 'sources',
  targets: 'objectifs',
  values: 'valeurs',
};

/** `d’indicateurs`, `de mesures`. */
function of(noun: ProblemNoun): string {
  const name = nouns[noun];
  return 'aeéio'.includes(name.charAt(0)) ? `d’${name}` : `de ${name}`;
}

/** What a list or an object must hold, and the keys it has. */
export const containers: ProblemTexts<CodesOf<typeof import('../../../model/problems/containers')>> = {
  'list-of': ({ of: noun, found }) => must(`être une liste ${of(noun)}`, found),
  'list-size': ({ least, most, of: noun, found }) =>
    must(`être une liste de ${least} à ${most} ${nouns[noun]}`, found),
  'list-at-most': ({ most, of: noun, found }) =>
    must(`être une liste de ${most} ${nouns[noun]} au plus`, found),
  'object-of': ({ of: noun, found }) => must(`être un objet ${of(noun)}`, found),
  'object-at-most': ({ most, of: noun, found }) =>
    must(`être un objet de ${most} ${nouns[noun]} au plus`, found),
  'object-such-as': ({ example, found }) => must(`être un objet tel que ${example}`, found),
  fields: ({ shapes, found }) =>
    must(`être ${shapes.map((keys) => `{ ${keys.join(', ')} }`).join(' ou ')}`, found),
  'numbers-by': ({ by, found }) => must(`être un objet de nombres par ${parts[by]}`, found),
  'columns-by-component': ({ found }) => must('être un objet de colonnes par composante', found),
  missing: () => 'manque',
  unreadable: () => 'est illisible\u00a0: y accéder provoque une erreur',
  'unreadable-field': () => 'est illisible',
  'unknown-key': ({ nearest, known }) =>
    meant('est un champ inconnu', nearest, `champs possibles\u00a0: ${known.join(', ')}`),
  'unknown-keys': ({ nearest, known }) =>
    meant('a un champ inconnu', nearest, `champs possibles\u00a0: ${known.join(', ')}`),
  'unknown-option': ({ nearest }) => meant('n’est pas une option', nearest),
};

const parts = { activity: 'activité', component: 'composante', pillar: 'pilier' };
