import { quoted } from '../../../model/wording';
import type { CodesOf, ProblemTexts } from '../../problem';
import { clauses, meant, must } from './found';

/** What is wrong with an index, and with what its scores and the payouts are made from. */
export const indices: ProblemTexts<CodesOf<typeof import('../../../model/problems/indices')>> = {
  index: ({ example, found }) => must(`être un indice tel que ${example}`, found),
  'maximum-sum': ({ sum, maximum }) =>
    clauses(`doit être la somme des maxima des piliers, ${sum}`, `c’est ${maximum}`),
  'part-id-twice': ({ part }) =>
    part === 'component'
      ? 'deux composantes d’un indice ne peuvent avoir le même identifiant, même sous des piliers différents'
      : 'deux piliers d’un indice ne peuvent avoir le même identifiant',
  'too-many-components': ({ most, count }) =>
    clauses(`doit avoir ${most} composantes au plus en tout`, `en a ${count}`),
  'full-id-too-long': ({ length, most }) =>
    clauses(`porte l’identifiant complet à ${length} caractères`, `${most} au plus sont admis`),
  'list-name': ({ found }) => must('être le nom d’une liste', found),
  'nothing-listed': ({ list, lists }) =>
    clauses(`aucune composante ne figure sur la liste ${quoted(list)}`, known(lists)),
  'nothing-of-pillar-listed': ({ pillar, list, lists }) =>
    clauses(`aucune composante de "${pillar}" ne figure sur la liste ${quoted(list)}`, known(lists)),

  measure: ({ found }) => must('être un indicateur d’un plan', found),
  'target-not-set': () => 'n’est pas encore fixé',
  'no-points': () => 'demande au moins un point',
  'point-without-numbers': () => 'demande un nombre pour payout, et pour attainment ou value',
  'tier-without-number': () =>
    'demande un nombre d’au moins 0 pour from, et pour rate et bonus s’ils sont donnés',
  'attainment-goes-back': () => 'ne doit pas être inférieur au précédent',
  'no-finite-payout': () => 'n’a pas de versement fini\u00a0: fixez un plafond',
  'unknown-part': ({ part, nearest }) =>
    meant(`n’est pas ${part === 'component' ? 'une composante' : 'un pilier'} de l’indice`, nearest),
  'unnamed-part': ({ part, place, nearest }) =>
    meant(
      `a une clé, la nº\u00a0${place}, qui n’est pas ${part === 'component' ? 'une composante' : 'un pilier'} de l’indice`,
      nearest,
    ),
  'no-scale-figure': () => 'n’est pas un chiffre d’une échelle\u00a0: { target, zero } ou { half, most }',
  'ends-together': ({ ends }) => `doit avoir des valeurs de ${ends.join(' et ')} qui diffèrent`,
  'attainment-or-scale': () =>
    'doit être une atteinte de 0 à 1, ou l’option "scale" doit dire comment ses valeurs donnent des points',
  'weights-all-0': ({ pillar }) => `valent tous 0 dans "${pillar}"`,
};

function known(lists: readonly string[]): string {
  return lists.length === 0 ? 'l’indice ne nomme aucune liste' : `ses listes\u00a0: ${lists.join(', ')}`;
}
