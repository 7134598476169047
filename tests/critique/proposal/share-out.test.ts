import { describe, expect, test } from 'vitest';
import { weightsOf } from '../../../src/critique/proposal/share-out';
import { roomFor, statedWeights } from '../../../src/critique/proposal/share-weights';
import { createCatalogue, type Metric } from '../../../src/model/catalogue';
import type { CheckedMeasure } from '../../../src/model/checked-plan';

const catalogue = createCatalogue([]);
const metric = (id: string): Metric => {
  const found = catalogue.get(id);
  if (found === undefined) throw new Error(`no metric ${id}`);
  return found;
};
const paying = (id: string, share: number) =>
  ({ metric: id, share, definition: metric(id) }) as CheckedMeasure;
const [revenue, leads, rating] = ['revenue', 'leads', 'relationship-quality'].map(metric) as [
  Metric,
  Metric,
  Metric,
];

describe('what is freed', () => {
  test.each<[string, CheckedMeasure[], Metric[], number, number[]]>([
    ['goes to one new result', [], [revenue], 1, [1]],
    ['is split by two new results', [paying('conversions', 0.5)], [revenue, leads], 0.5, [0.5, 0.25, 0.25]],
    ['leaves a judgement a fifth beside a new result', [], [revenue, rating], 1, [0.8, 0.2]],
    [
      'leaves a judgement a fifth beside a result that is kept',
      [paying('revenue', 0.4)],
      [rating],
      0.6,
      [0.8, 0.2],
    ],
    ['goes to a judgement where no result is paid', [paying('linkedin-ssi', 0.3)], [rating], 0.7, [0.3, 0.7]],
    ['goes to a judgement that stands alone', [], [rating], 1, [1]],
    [
      'goes to all that is kept in proportion where nothing is new',
      [paying('revenue', 0.4), paying('linkedin-ssi', 0.3)],
      [],
      0.3,
      [0.57, 0.43],
    ],
  ])('%s', (_, kept, added, freed, weights) => {
    expect(weightsOf(kept, added, freed)).toEqual(weights);
  });
});

describe('stated weights', () => {
  test.each([
    [[1], [1]],
    [
      [1, 1, 1],
      [0.34, 0.33, 0.33],
    ],
    [
      [0.9, 0.1],
      [0.8, 0.2],
    ],
    [
      [0.2, 0.8],
      [0.2, 0.8],
    ],
    [
      [0.75, 0.2, 0.05],
      [0.6, 0.2, 0.2],
    ],
    [
      [0.7, 0.21, 0.09],
      [0.6, 0.2, 0.2],
    ],
  ])('of %j are %j', (wanted, stated) => {
    expect(statedWeights(wanted)).toEqual(stated);
  });

  test('leave room for three measures of a fifth at least', () => {
    expect([roomFor(1, 0), roomFor(0.6, 0), roomFor(0.4, 2), roomFor(0.19, 1), roomFor(1 - 0.8, 1)]).toEqual([
      3, 3, 1, 0, 1,
    ]);
  });
});
