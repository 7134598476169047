import { afterAll, describe, expect, test } from 'vitest';
import { clopperPearson } from '../../src/stats/clopper-pearson';
import { concordance, concordanceOfZ, concordanceZ } from '../../src/stats/concordance';
import { betaCdf, betaQuantile } from '../../src/stats/distributions/beta';
import { fQuantile, fUpperTail } from '../../src/stats/distributions/f';
import { gammaCdf, gammaUpperTail } from '../../src/stats/distributions/gamma';
import { normalQuantile, normalUpperTail } from '../../src/stats/distributions/normal';
import { studentTQuantile, studentTUpperTail } from '../../src/stats/distributions/student-t';
import { fisherExact } from '../../src/stats/fisher-exact';
import { holm } from '../../src/stats/holm';
import { correlationInterval, jackknifeInterval, jackknifePValue } from '../../src/stats/jackknife';
import { koopmanInterval } from '../../src/stats/koopman';
import { nonNegativeLeastSquares } from '../../src/stats/nnls';
import { clusteredOls } from '../../src/stats/ols';
import { betweenCorrelation } from '../../src/stats/panel/between-correlation';
import { fisherZ } from '../../src/stats/panel/fisher-z';
import { halfChanges } from '../../src/stats/panel/half-change';
import { rowCorrelation } from '../../src/stats/panel/row-correlation';
import { twoWayCorrelation } from '../../src/stats/panel/two-way-correlation';
import { twoWayShare } from '../../src/stats/panel/two-way-share';
import { poissonDispersion } from '../../src/stats/poisson-dispersion';
import { welchTest } from '../../src/stats/welch';
import betaCdfReference from '../golden/distributions/beta-cdf.json';
import betaQuantileReference from '../golden/distributions/beta-quantile.json';
import fQuantileReference from '../golden/distributions/f-quantile.json';
import fTailReference from '../golden/distributions/f-tail.json';
import gammaTailReference from '../golden/distributions/gamma-tail.json';
import gammaUpperReference from '../golden/distributions/gamma-upper.json';
import normalQuantileReference from '../golden/distributions/normal-quantile.json';
import normalTailReference from '../golden/distributions/normal-tail.json';
import studentTQuantileReference from '../golden/distributions/student-t-quantile.json';
import studentTTailReference from '../golden/distributions/student-t-tail.json';
import exact from '../golden/exact-tests/exact-tests.json';
import exactInR from '../golden/exact-tests/exact-tests.R.json';
import nnlsReference from '../golden/nnls/nnls.json';
import olsReference from '../golden/ols/ols.json';
import olsInR from '../golden/ols/ols.R.json';
import panelsInR from '../golden/panels/reference.R.json';
import shares from '../golden/two-way-share/two-way-share.json';
import { largePanel, readPanel, reference, smallPanels } from './panel/panels';
import { relativeError } from './relative-error';

/** Estimates and intervals agree to this, relatively. */
const ESTIMATES = 1e-9;
/** So do tail probabilities; those below 1e-6 to this. */
const TAILS = 1e-6;

type Pair = readonly [actual: number | undefined, expected: number];

const zip = (actual: ArrayLike<number> | undefined, expected: ArrayLike<number>): Pair[] =>
  Array.from(expected, (value, at): Pair => [actual?.[at], value]);

const table = (rows: readonly (readonly number[])[], compute: (...args: number[]) => number): Pair[] =>
  rows.map((row): Pair => [compute(...row.slice(0, -1)), row.at(-1) as number]);

const worstOf = (pairs: readonly Pair[]): number =>
  Math.max(...pairs.map(([actual = Number.NaN, expected]) => relativeError(actual, expected)));

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

const estimators: [estimator: string, by: string, limit: number, pairs: Pair[]][] = [
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
      const result = twoWayShare(Int32Array.from(participant), Int32Array.from(period), values, confidence);
      return zip(
        [result?.share ?? Number.NaN, result?.low ?? Number.NaN, result?.high ?? Number.NaN],
        [expected.share, expected.low, expected.high],
      );
    }),
  ],
  [
    'least squares: coefficients, degrees of freedom',
    'Python',
    ESTIMATES,
    olsReference.flatMap(({ name, participant, columns, outcome, coefficients, df }) => {
      const fit = clusteredOls(
        columns.map((column) => Float64Array.from(column)),
        Float64Array.from(outcome),
        Int32Array.from(participant),
      );
      const byR = olsInR[name as keyof typeof olsInR];
      const estimates = [...(fit?.coefficients ?? []), ...(fit?.df ?? []).map((one) => one ?? Number.NaN)];
      return [
        ...zip(estimates, [...coefficients, ...df]),
        ...(byR === undefined ? [] : zip(estimates, [...byR.coefficients, ...byR.df])),
      ];
    }),
  ],
  [
    'non-negative least squares',
    'Python',
    ESTIMATES,
    nnlsReference.flatMap(({ columns, target, coefficients }) => {
      const fit = nonNegativeLeastSquares(
        columns.map((column) => Float64Array.from(column)),
        Float64Array.from(target),
      );
      // Where columns are collinear only the fit is unique, not the coefficients.
      return coefficients === null ? [] : zip(fit.coefficients, coefficients);
    }),
  ],
  [
    'Clopper and Pearson',
    'mpmath, R',
    ESTIMATES,
    exact.clopperPearson.flatMap(([k, n, confidence, low, high], at) => {
      const result = clopperPearson(k as number, n as number, confidence as number);
      const bounds = [result.low, result.high];
      return [
        ...zip(bounds, [low as number, high as number]),
        ...zip(bounds, (exactInR.clopperPearson[at] ?? []).slice(0, 2)),
      ];
    }),
  ],
  [
    'Fisher’s exact test',
    'mpmath, R',
    TAILS,
    exact.fisherExact.flatMap(([k1, n1, k2, n2, p], at) => {
      const actual = fisherExact(k1 as number, n1 as number, k2 as number, n2 as number);
      return [[actual, p as number] as Pair, [actual, exactInR.fisherExact[at] as number] as Pair];
    }),
  ],
  [
    'Koopman’s interval of a ratio',
    'mpmath',
    ESTIMATES,
    exact.koopman.flatMap(([k1, n1, k2, n2, confidence, low, high]) => {
      const result = koopmanInterval(
        k1 as number,
        n1 as number,
        k2 as number,
        n2 as number,
        confidence as number,
      );
      return zip([result.low, result.high], [low as number, high ?? Number.POSITIVE_INFINITY]);
    }),
  ],
  [
    'Welch’s test',
    'mpmath, R',
    TAILS,
    exact.welch.flatMap(({ first, second, ...expected }, at) => {
      const result = welchTest(Float64Array.from(first), Float64Array.from(second));
      const names = ['difference', 'standardError', 'df', 't', 'twoSided', 'greater', 'less'] as const;
      return names.flatMap((name): Pair[] => [
        [result?.[name], expected[name]],
        [result?.[name], exactInR.welch[at]?.[name] ?? Number.NaN],
      ]);
    }),
  ],
  ['Holm', 'R', ESTIMATES, exact.holm.flatMap((pValues, at) => zip(holm(pValues), exactInR.holm[at] ?? []))],
  [
    'dispersion against Poisson',
    'mpmath, R',
    TAILS,
    exact.poissonDispersion.flatMap((row, at) => {
      const result = poissonDispersion(row.counts);
      return (['index', 'df', 'pValue'] as const).flatMap((name): Pair[] => [
        [result?.[name], row[name]],
        [result?.[name], exactInR.poissonDispersion[at]?.[name] ?? Number.NaN],
      ]);
    }),
  ],
  ['Student t: tail', 'mpmath', ESTIMATES, table(studentTTailReference.rows, studentTUpperTail)],
  ['Student t: quantile', 'mpmath', ESTIMATES, table(studentTQuantileReference.rows, studentTQuantile)],
  ['F: tail', 'mpmath', ESTIMATES, table(fTailReference.rows, fUpperTail)],
  ['F: quantile', 'mpmath', ESTIMATES, table(fQuantileReference.rows, fQuantile)],
  ['beta: cdf', 'mpmath', ESTIMATES, table(betaCdfReference.rows, betaCdf)],
  ['beta: quantile', 'mpmath', ESTIMATES, table(betaQuantileReference.rows, betaQuantile)],
  ['gamma: cdf', 'mpmath', ESTIMATES, table(gammaTailReference.rows, gammaCdf)],
  ['gamma: tail', 'mpmath', ESTIMATES, table(gammaUpperReference.rows, gammaUpperTail)],
  ['normal: tail', 'mpmath', ESTIMATES, table(normalTailReference.rows, normalUpperTail)],
  ['normal: quantile', 'mpmath', ESTIMATES, table(normalQuantileReference.rows, normalQuantile)],
];

describe('agreement with other programs, worst relative difference', () => {
  test.each(estimators)('%s (%s)', (_, __, limit, pairs) => {
    expect(pairs.length).toBeGreaterThan(2);
    expect(worstOf(pairs)).toBeLessThan(limit);
  });

  afterAll(() => {
    const lines = estimators.map(
      ([estimator, by, limit, pairs]) =>
        `  ${estimator.padEnd(50)} ${by.padEnd(10)} ${String(pairs.length).padStart(6)} values  ${worstOf(pairs).toExponential(1)} (limit ${limit.toExponential(0)})`,
    );
    console.log(`Worst relative difference from reference values\n${lines.join('\n')}`);
  });
});
