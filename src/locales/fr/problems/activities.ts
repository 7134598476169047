import type { CodesOf, ProblemTexts } from '../../problem';
import { clauses, meant } from './found';

/** What is wrong with what activities add. */
export const activities: ProblemTexts<CodesOf<typeof import('../../../model/problems/activities')>> = {
  'no-activity': () => clauses('doit nommer au moins une activité', 'c’est vide'),
  'added-missing': () => 'manque\u00a0: ce qu’une unité de chaque activité y ajoute',
  'zero-missing': () => 'manque\u00a0: une activité qui n’ajoute rien s’écrit 0',
  'hours-missing': () => 'manque\u00a0: les heures que prend une unité',
  'unknown-measure': ({ nearest }) => meant('n’est pas un indicateur du plan', nearest),
  'unknown-activity': ({ nearest }) => meant('n’est pas une activité de value', nearest),
  'target-needed': () => 'doit être fixé\u00a0: sans lui, nul ne sait ce que paie une unité de la mesure',
};
