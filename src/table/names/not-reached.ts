import { simplified } from '../../model/simplified';

/** Words in the names of figures that say what should be, may be or how much of it was reached: never what was. */
const words: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['quota', 'quotas', 'target', 'targets', 'goal', 'goals', 'objective', 'objectives', 'budget', 'plan'],
  ...['objectif', 'objectifs', 'cible', 'attainment', 'achievement', 'atteinte', 'atteint', 'forecast'],
  ...['expected', 'prevision', 'previsions', 'attendu', 'probability', 'probabilite', 'weighted', 'pondere'],
]);

/** Whether a column’s name says that it does not hold what was reached. */
export function isNotReached(name: string): boolean {
  return simplified(name)
    .split(' ')
    .some((word) => words.has(word));
}
