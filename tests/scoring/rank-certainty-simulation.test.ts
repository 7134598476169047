import { expect, test } from 'vitest';
import { readIndexPanel } from '../../src/scoring/index-panel';
import { orderCertainty } from '../../src/scoring/order-certainty';
import { rankCertaintyOf } from '../../src/scoring/rank-certainty';
import { indexOf, observed, random } from './support';

test('above 2,000 participants the interval of a sample holds the truth', () => {
  const index = indexOf({ components: 3, maximum: 25 });
  const { pillars, panel } = readIndexPanel(index, observed(index, random(6, 2600, 3)));
  const options = { weightRatio: 4, confidence: 0.95 };
  const columns = pillars.flatMap(({ components }) => components.map(({ values }) => values!));
  const { kept } = orderCertainty([{ maximum: 25, columns }], 4);
  const truth = kept.reduce((sum, own) => sum + own, 0) / (2600 * 2599);
  const samples = Array.from({ length: 20 }, (_, seed) =>
    rankCertaintyOf(pillars, panel, { ...options, seed }),
  );
  for (const { share, compared, participants, positions } of samples) {
    expect({ compared, participants, positions: positions.length }).toEqual({
      compared: 2000,
      participants: 2600,
      positions: 2000,
    });
    expect(share!.high - share!.low).toBeLessThan(0.02);
  }
  const holding = samples.filter(({ share }) => share!.low <= truth && truth <= share!.high);
  // Intervals of 95 % miss more than two of twenty in one run of thirteen.
  expect(holding.length).toBeGreaterThanOrEqual(18);
  expect(rankCertaintyOf(pillars, panel, { ...options, seed: 3 })).toEqual(samples[3]);
});
