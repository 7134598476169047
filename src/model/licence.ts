/** A participant's LinkedIn licence; each includes what the one before it allows. */
export type Licence = 'free' | 'premium' | 'sales-navigator';

/** The licences from the least to the most inclusive. */
export const licences: readonly Licence[] = ['free', 'premium', 'sales-navigator'];

/** Whether a participant holding `held` lacks what needs `needed`. */
export function isBeyond(needed: Licence, held: Licence): boolean {
  return licences.indexOf(needed) > licences.indexOf(held);
}
