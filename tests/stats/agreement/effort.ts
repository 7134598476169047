import { congruence } from '../../../src/stats/association/congruence';
import { cosineInterval, signalToNoise } from '../../../src/stats/intervals/congruence-jackknife';
import { twoWaySlopes } from '../../../src/stats/panel/within/two-way-slopes';
import cases from '../../golden/two-way-slopes/two-way-slopes.json';
import { type Compared, ESTIMATES, named, zip } from './estimator';

const compared = cases.map(({ activities, value, pay, hours, expected, ...rows }) => {
  const fit = twoWaySlopes({
    participant: Int32Array.from(rows.participant),
    period: Int32Array.from(rows.period),
    regressors: activities.map((column) => Float64Array.from(column)),
    outcomes: [value, pay].map((column) => Float64Array.from(column)),
  });
  if ('lack' in fit) throw new Error(fit.lack);
  const costs = Float64Array.from(hours, (one) => one * one);
  const [f, g] = fit.slopes as [Float64Array, Float64Array];
  const [fs, gs] = fit.deletions as [Float64Array[], Float64Array[]];
  const cosine = congruence({ value: f, costs }, g) ?? Number.NaN;
  const cosines = fs.map((one, k) => congruence({ value: one, costs }, gs[k]!) ?? Number.NaN);
  const found = { cosine, ...cosineInterval(cosine, cosines, 0.95) };
  return {
    slopes: zip([...f, ...g], [...expected.value, ...expected.pay]),
    angle: named(['cosine', 'low', 'high'] as const, found, expected),
    noise: zip([signalToNoise(f, fs, costs), signalToNoise(g, gs, costs)], expected.signalToNoise),
  };
});

export const effort: Compared[] = [
  ['slopes on activities', 'Python', ESTIMATES, compared.flatMap(({ slopes }) => slopes)],
  ['congruence and its interval', 'Python', ESTIMATES, compared.flatMap(({ angle }) => angle)],
  ['signal of a direction over its noise', 'Python', ESTIMATES, compared.flatMap(({ noise }) => noise)],
];
