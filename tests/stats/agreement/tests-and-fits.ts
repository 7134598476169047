import { clopperPearson } from '../../../src/stats/intervals/clopper-pearson';
import { koopmanInterval } from '../../../src/stats/intervals/koopman';
import { nonNegativeLeastSquares } from '../../../src/stats/regression/nnls';
import { clusteredOls } from '../../../src/stats/regression/ols';
import { fisherExact } from '../../../src/stats/tests/fisher-exact';
import { holm } from '../../../src/stats/tests/holm';
import { poissonDispersion } from '../../../src/stats/tests/poisson-dispersion';
import { welchTest } from '../../../src/stats/tests/welch';
import exact from '../../golden/exact-tests/exact-tests.json';
import exactInR from '../../golden/exact-tests/exact-tests.R.json';
import nnlsReference from '../../golden/nnls/nnls.json';
import olsReference from '../../golden/ols/ols.json';
import olsInR from '../../golden/ols/ols.R.json';
import { type Compared, ESTIMATES, type Pair, TAILS, zip } from './estimator';

export const testsAndFits: Compared[] = [
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
    'least squares: variances CR1 and CR2',
    'Python',
    ESTIMATES,
    olsReference.flatMap(({ participant, columns, outcome, cr1, cr2 }) => {
      const fit = clusteredOls(
        columns.map((column) => Float64Array.from(column)),
        Float64Array.from(outcome),
        Int32Array.from(participant),
      );
      const variances = (matrix: readonly ArrayLike<number>[] | undefined): number[] =>
        (matrix ?? []).map((row, at) => row[at] ?? Number.NaN);
      return [...zip(variances(fit?.cr1), variances(cr1)), ...zip(variances(fit?.cr2), variances(cr2))];
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
];
