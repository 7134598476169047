import { betaCdf, betaQuantile } from '../../../src/stats/distributions/beta';
import { fQuantile, fUpperTail } from '../../../src/stats/distributions/f';
import { gammaCdf, gammaUpperTail } from '../../../src/stats/distributions/gamma';
import { normalQuantile, normalUpperTail } from '../../../src/stats/distributions/normal';
import { studentTQuantile, studentTUpperTail } from '../../../src/stats/distributions/student-t';
import betaCdfReference from '../../golden/distributions/beta-cdf.json';
import betaQuantileReference from '../../golden/distributions/beta-quantile.json';
import fQuantileReference from '../../golden/distributions/f-quantile.json';
import fTailReference from '../../golden/distributions/f-tail.json';
import gammaTailReference from '../../golden/distributions/gamma-tail.json';
import gammaUpperReference from '../../golden/distributions/gamma-upper.json';
import normalQuantileReference from '../../golden/distributions/normal-quantile.json';
import normalTailReference from '../../golden/distributions/normal-tail.json';
import studentTQuantileReference from '../../golden/distributions/student-t-quantile.json';
import studentTTailReference from '../../golden/distributions/student-t-tail.json';
import { type Compared, ESTIMATES, table } from './estimator';

export const distributions: Compared[] = [
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
