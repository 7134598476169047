import { simplified } from '../../model/simplified';

/** How long a quota is for, where its name says so. */
export type QuotaLength = 'month' | 'quarter' | 'half' | 'year';

/** The words that say it, the surest first: a half-yearly quota is for a half. */
const words: readonly (readonly [length: QuotaLength, words: readonly string[]])[] = [
  ['half', ['half', 'semestre', 'semestriel', 'semestriels', 'semestrielle']],
  ['quarter', ['quarter', 'quarterly', 'trimestre', 'trimestriel', 'trimestriels', 'trimestrielle']],
  ['month', ['month', 'monthly', 'mois', 'mensuel', 'mensuels', 'mensuelle']],
  ['year', ['year', 'yearly', 'annual', 'annee', 'an', 'annuel', 'annuels', 'annuelle', 'fy', 'exercice']],
];

/** Every word of a column’s name that says how long a quota is for. */
export const lengthWords: readonly string[] = /* @__PURE__ */ words.flatMap(([, names]) => names);

/** How long the quota of a column is for by its name; `null` where it does not say. */
export function quotaLength(name: string): QuotaLength | null {
  const said = simplified(name).split(' ');
  return words.find(([, names]) => said.some((word) => names.includes(word)))?.[0] ?? null;
}
