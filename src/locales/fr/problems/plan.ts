import { quoted } from '../../../model/wording';
import type { CodesOf, ProblemTexts } from '../../problem';
import { clauses, meant, must } from './found';

/** What is wrong with a plan and the metrics of its own. */
export const plan: ProblemTexts<CodesOf<typeof import('../../../model/problems/plan')>> = {
  'plan-target': ({ found }) =>
    must(
      'être un nombre supérieur à 0, "own" si chaque ligne a le sien, ou null tant qu’il n’est pas fixé',
      found,
    ),
  otherwise: ({ found }) => must('être un nombre de 0 à 1, ou "no-accelerator"', found),
  payout: ({ found }) =>
    must('être "linear", "all-or-nothing", une liste de points, { steps } ou { rates }', found),
  goals: ({ least, most, found }) =>
    must(`être une liste de ${least} à ${most} mesures, ou être omis`, found),
  'own-metric': ({ found }) => must('être une mesure ou un indice', found),
  'unknown-metric': ({ id, nearest }) =>
    meant(
      `est une mesure inconnue, ${quoted(id)}`,
      nearest,
      'définissez-la sous metrics, passez un catalogue, ou prenez-en une intégrée, comme "revenue"',
    ),
  'weights-sum': ({ sum }) => clauses('doit avoir des poids dont la somme vaut 1', `leur somme vaut ${sum}`),
  'weight-zero': () =>
    clauses(
      'ne paie rien à 0',
      'retirez l’indicateur, ou dites ce qu’il est\u00a0: role "gate" (condition) ou "multiplier" (coefficient)',
    ),
  'shortfall-missing': () =>
    clauses('est manquant', 'indiquez dans quelle part des cas l’étape manque aujourd’hui, par exemple 0.4'),
  'shortfall-foreign': ({ as }) =>
    clauses(`doit être omis pour "${as}"`, 'seul un goulot ("bottleneck") manque dans une part des cas'),
  'pays-unsaid': () =>
    clauses(
      'doit dire ce qu’il paie\u00a0: weight, amount ou commission',
      'ce qui modifie la prime des autres a pour role "gate" ou "multiplier"',
    ),
  'not-together': ({ fields }) => `ne doit avoir qu’un seul de ces champs\u00a0: ${fields.join(', ')}`,
  'not-of-role': ({ role, fields }) =>
    clauses(
      `ne doit pas avoir ${fields.join(', ')}`,
      role === 'additive'
        ? 'seul un indicateur de role "gate" ou "multiplier" en a'
        : `un indicateur de role "${role}" ne paie rien par lui-même`,
    ),
  'multiplier-payout': () =>
    'manque\u00a0: le coefficient selon l’atteinte, par exemple [{ "attainment": 0.8, "payout": 0.9 }, { "attainment": 1.2, "payout": 1.1 }]',
  'nothing-additive': () =>
    clauses(
      'doivent en compter un qui paie',
      'les conditions et les coefficients ne font que modifier la prime des autres',
    ),
  'measure-id-taken': () => 'est déjà l’identifiant d’un autre indicateur',
  'unknown-measure-id': ({ nearest }) => meant('n’est pas un indicateur qui paie dans ce plan', nearest),
  'target-left-out': () =>
    'manque\u00a0: un nombre, "own" si chaque ligne a le sien, ou null tant qu’il n’est pas fixé',
  'target-needed-for': ({ fields }) =>
    clauses('doit être donné', `${fields.join(' et ')} en sont des fractions`),
  'threshold-above-target': ({ threshold }) =>
    clauses('ne doit pas dépasser 1, l’objectif', `c’est ${threshold}`),
  'threshold-in-units': ({ target, threshold, attainment }) =>
    clauses(
      'doit être une atteinte, une fraction de l’objectif',
      `${threshold} pour un objectif de ${target}, c’est ${attainment}`,
    ),
  'tier-in-units': ({ from }) =>
    clauses(
      'doit être une atteinte, une fraction de l’objectif',
      `si ${from} est une valeur de l’indicateur, dites tiersBy "value"`,
    ),
  'written-in-percent': ({ percent, fraction }) =>
    clauses('doit être une fraction, 1 pour le tout', `${percent} % s’écrit ${fraction}`),
  'point-place': () => 'doit avoir attainment ou value, et pas les deux',
  'value-needs-target': () =>
    clauses('doit être une atteinte', 'quand chaque ligne a son objectif, aucune valeur ne le remplace'),
  'value-above-0': () => 'doit être supérieur à 0, puisque moins vaut mieux',
  'tier-goes-back': ({ last, from }) =>
    clauses(`doit être supérieur à celui de la tranche précédente, ${last}`, `c’est ${from}`),
  'incentive-missing': () =>
    clauses('doit être donné', 'certains indicateurs en sont des parts, et d’autres paient une somme'),
  'currency-missing': () =>
    clauses('doit être donné', 'les montants et les commissions sont des sommes d’argent'),
  'commission-share-unknown': () =>
    clauses(
      'doit avoir un poids, sa part de targetIncentive à l’objectif (1 si tout le reste est en montants)',
      'aucun objectif du plan ne la donne',
    ),
  'commission-on-less': () =>
    clauses(
      'paie d’autant plus qu’il y en a plus, alors que moins vaut mieux',
      'donnez-lui un poids (weight) ou un montant (amount)',
    ),
  'attainment-below-last': ({ last, attainment }) =>
    clauses(`ne doit pas être inférieur à celui du point précédent, ${last}`, `c’est ${attainment}`),
  'attainment-third-time': () =>
    clauses('ne doit pas être le même une troisième fois', 'deux points à la même atteinte forment un saut'),
  'metric-paid-twice': () =>
    clauses(
      'est déjà primée par un autre indicateur',
      'si les deux sont voulus, donnez à chacun un identifiant (id)',
    ),
  'goal-twice': () => 'figure déjà parmi les buts',
  'goals-unnamed': ({ most }) =>
    `doivent être nommés\u00a0: plus de ${most} mesures portent sur un résultat ou sur la qualité d’une relation`,
  'nobody-counted': () => 'doit compter au moins un participant',
  'metric-id-taken': () => 'est déjà l’identifiant d’une autre mesure',
  'composite-id': ({ part }) =>
    clauses(
      `est l’identifiant d’un ${part === 'index' ? 'indice' : 'pilier'}`,
      'remplacez tout l’indice, ou choisissez un autre identifiant',
    ),
  'no-component-of': ({ index, nearest }) =>
    meant(`n’est pas une composante de l’indice "${index}"`, nearest),
};
