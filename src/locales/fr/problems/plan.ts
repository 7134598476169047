import { quoted } from '../../../model/wording';
import type { CodesOf, ProblemTexts } from '../../problem';
import { clauses, meant, must } from './found';

/** What is wrong with a plan and the metrics of its own. */
export const plan: ProblemTexts<CodesOf<typeof import('../../../model/problems/plan')>> = {
  target: ({ found }) => must('être un nombre supérieur à 0, ou null tant qu’il n’est pas fixé', found),
  payout: ({ found }) => must('être "linear", "all-or-nothing" ou une liste de points', found),
  goals: ({ least, most, found }) =>
    must(`être une liste de ${least} à ${most} mesures, ou être omis`, found),
  'own-metric': ({ found }) => must('être une mesure ou un indice', found),
  'unknown-metric': ({ id, nearest }) =>
    meant(
      `est une mesure inconnue, ${quoted(id)}`,
      nearest,
      'définissez-la sous metrics, ou choisissez-en une du catalogue, comme "revenue"',
    ),
  'weights-sum': ({ sum }) => clauses('doit avoir des poids dont la somme vaut 1', `leur somme vaut ${sum}`),
  'threshold-above-target': ({ target, threshold }) =>
    clauses(`ne doit pas dépasser l’objectif, ${target}`, `c’est ${threshold}`),
  'threshold-below-target': ({ target, threshold }) =>
    clauses(
      `ne doit pas être inférieur à l’objectif, ${target}, puisque moins vaut mieux`,
      `c’est ${threshold}`,
    ),
  'attainment-below-last': ({ last, attainment }) =>
    clauses(`ne doit pas être inférieur à celui du point précédent, ${last}`, `c’est ${attainment}`),
  'attainment-third-time': () =>
    clauses('ne doit pas être le même une troisième fois', 'deux points à la même atteinte forment un saut'),
  'metric-paid-twice': () =>
    clauses(
      'est déjà primée par un autre indicateur',
      'un plan ne prime une mesure qu’une fois',
      'pour le même chiffre à l’échelle d’une équipe, définissez une autre mesure',
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

  'no-activity': () => clauses('doit nommer au moins une activité', 'c’est vide'),
  'added-missing': () => 'manque\u00a0: ce qu’une unité de chaque activité y ajoute',
  'zero-missing': () => 'manque\u00a0: une activité qui n’ajoute rien s’écrit 0',
  'hours-missing': () => 'manque\u00a0: les heures que prend une unité',
  'unknown-measure': ({ nearest }) => meant('n’est pas un indicateur du plan', nearest),
  'unknown-activity': ({ nearest }) => meant('n’est pas une activité de value', nearest),
  'target-needed': () => 'doit être fixé\u00a0: sans lui, nul ne sait ce que paie une unité de la mesure',
};
