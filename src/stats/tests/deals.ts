import { createGenerator } from '../descriptive/random';

/**
 * Deals of a permutation test: in each row, whose value everybody gets.
 *
 * They hang on the number of participants and the seed alone, so tests of as many participants can share them: drawing takes
 * longer than all the rest of a test.
 *
 * @param participants - At most 256: the rows are kept in bytes.
 * @param count - Number of deals.
 * @param seed - The same seed gives the same deals.
 * @returns One row a deal, each as likely (Fisher & Yates 1938), row behind row.
 */
export function dealsOf(participants: number, count: number, seed: number): Uint8Array {
  const next = createGenerator(seed);
  const order = Uint8Array.from({ length: participants }, (_, g) => g);
  const deals = new Uint8Array(count * participants);
  for (let deal = 0; deal < count; deal++) {
    for (let g = participants - 1; g >= 0; g--) {
      const drawn = Math.floor(next() * (g + 1));
      const dealt = order[drawn]!;
      order[drawn] = order[g]!;
      order[g] = dealt;
    }
    deals.set(order, deal * participants);
  }
  return deals;
}
