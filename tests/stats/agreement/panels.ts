import { betweenCorrelation } from '../../../src/stats/association/between-correlation';
import { concordance, concordanceOfZ, concordanceZ } from '../../../src/stats/association/concordance';
import { fisherZ } from '../../../src/stats/association/fisher-z';
import { rowCorrelation } from '../../../src/stats/association/row-correlation';
import {
  correlationInterval,
  jackknifeInterval,
  jackknifePValue,
} from '../../../src/stats/intervals/jackknife';
import { clusteredProportion } from '../../../src/stats/panel/within/clustered-proportion';
import { halfChanges } from '../../../src/stats/panel/within/half-change';
import { twoWayCorrelation } from '../../../src/stats/panel/within/two-way-correlation';
import panelsInR from '../../golden/panels/reference.R.json';
import shares from '../../golden/two-way-share/two-way-share.json';
import { largePanel, readPanel, reference, smallPanels } from '../panel/panels';
import { type Compared, ESTIMATES, type Pair, TAILS, zip } from './estimator';

const panels = [
  ...smallPanels.map((name) => ({ name, rows: readPanel(name) })),
  { name: 'large-balanced' as const, rows: largePanel(true) },
  { name: 'large-unbalanced' as const, rows: largePanel(false) },
];

const within = panels.map(({ name, rows }) => {
  const result = twoWayCorrelation(rows);
  if (result === null) throw new Error(`no variance in ${name}`);
  const z = fisherZ(result.r);
  const interval = correlationInterval(result.r, result.deletions, 0.95, 'two-sided');
  const expected = reference[name].within;
  return {
    r: [[result.r, expected.r] as Pair],
    interval: zip([interval.low, interval.high], expected.jackknife.twoSided),
    p: [[jackknifePValue(z, result.deletions), expected.jackknife.p] as Pair],
    inR:
      name in panelsInR
        ? [
            [result.r, panelsInR[name as keyof typeof panelsInR].r] as Pair,
            ...zip(result.deletions, panelsInR[name as keyof typeof panelsInR].deletions),
          ]
        : [],
  };
});

const small = smallPanels.map((name) => ({ rows: readPanel(name), expected: reference[name] }));

export const panelEstimators: Compared[] = [
  ['within participants: r', 'Python', ESTIMATES, within.flatMap(({ r }) => r)],
  ['within participants: r and each deletion', 'R', ESTIMATES, within.flatMap(({ inR }) => inR)],
  [
    'within participants: jackknife interval',
    'Python',
    ESTIMATES,
    within.flatMap(({ interval }) => interval),
  ],
  ['within participants: p of the jackknife', 'Python', TAILS, within.flatMap(({ p }) => p)],
  [
    'over all rows: r and interval',
    'Python',
    ESTIMATES,
    small.flatMap(({ rows, expected }) => {
      const result = rowCorrelation(rows, 0.95);
      return zip(
        [result?.r ?? Number.NaN, result?.interval?.low ?? Number.NaN, result?.interval?.high ?? Number.NaN],
        [expected.rows.r, ...expected.rows.interval],
      );
    }),
  ],
  [
    'between participants: r, Spearman, interval',
    'Python',
    ESTIMATES,
    small.flatMap(({ rows, expected }) => {
      const result = betweenCorrelation(rows, { confidence: 0.95, resamples: 1, seed: 1 });
      return zip(
        [
          result?.r ?? Number.NaN,
          result?.spearman ?? Number.NaN,
          result?.interval?.low ?? Number.NaN,
          result?.interval?.high ?? Number.NaN,
        ],
        [expected.between.r, expected.between.spearman, ...expected.between.interval],
      );
    }),
  ],
  [
    'changes between halves',
    'Python',
    ESTIMATES,
    small.flatMap(({ rows, expected }) => [
      ...zip(halfChanges(rows).x, expected.halfChanges.x),
      ...zip(halfChanges(rows).y, expected.halfChanges.y),
    ]),
  ],
  [
    'concordance and its interval',
    'Python',
    ESTIMATES,
    small.flatMap(({ expected }) => {
      if (!('concordance' in expected) || expected.concordance === null) return [];
      const { halfChanges: changes, concordance: wanted } = expected;
      const result = concordance(Float64Array.from(changes.x), Float64Array.from(changes.y));
      if (result === null || !('interval' in wanted)) return [];
      const z = jackknifeInterval(concordanceZ(result.share), result.deletions, 0.95, 'two-sided');
      return zip(
        [result.share, concordanceOfZ(z.low), concordanceOfZ(z.high)],
        [wanted.share, ...wanted.interval],
      );
    }),
  ],
  [
    'share of rows, two ways of clustering',
    'Python',
    ESTIMATES,
    shares.flatMap(({ participant, period, holds, confidence, expected }) => {
      const values = Float64Array.from(holds as (number | null)[], (value) => value ?? Number.NaN);
      const result = clusteredProportion(
        Int32Array.from(participant),
        Int32Array.from(period),
        values,
        confidence,
      );
      return zip(
        [result?.share ?? Number.NaN, result?.low ?? Number.NaN, result?.high ?? Number.NaN],
        [expected.share, expected.low, expected.high],
      );
    }),
  ],
];
