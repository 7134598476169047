import type { Catalogue } from '../model/catalogue';
import type { GivenMeasure } from '../model/checked-plan';
import type { Issue } from '../model/error';
import type { PayoutPoint } from '../model/plan';
import type { Sound } from './sound-part';

type Measures = readonly (Sound<GivenMeasure> | undefined)[];

/** Weights typed as rounded percentages still sum to 1 within this. */
const WEIGHT_TOLERANCE = 1e-6;

/** Sums of 20 weights are off by less in binary. */
const BINARY_ROUNDING = 1e-12;

/** What a shape cannot say of measures: weights that sum to 1, thresholds on the right side of targets, curves that go forward. */
export function measureIssues(measures: Measures, catalogue: Catalogue): Issue[] {
  return [
    ...weightIssues(measures),
    ...measures.flatMap((measure, at) =>
      measure === undefined
        ? []
        : [...thresholdIssues(measure, catalogue), ...curveIssues(measure)].map(({ path, message }) => ({
            path: ['measures', at, ...path],
            message,
          })),
    ),
  ];
}

function weightIssues(measures: Measures): Issue[] {
  const sum = measures.reduce((total, measure) => total + (measure?.weight ?? Number.NaN), 0);
  const off = measures.length > 0 && Math.abs(sum - 1) > WEIGHT_TOLERANCE + BINARY_ROUNDING;
  const shown = Number(sum.toPrecision(12));
  return off
    ? [{ path: ['measures'], message: `must have weights that sum to 1; they sum to ${shown}` }]
    : [];
}

function thresholdIssues({ metric, target, threshold }: Sound<GivenMeasure>, catalogue: Catalogue): Issue[] {
  if (metric === undefined || typeof target !== 'number' || threshold === undefined) return [];
  const lower = catalogue.get(metric)?.better === 'lower';
  if (lower ? threshold >= target : threshold <= target) return [];
  const message = lower
    ? `must not be below the target of ${target}, lower being better; it is ${threshold}`
    : `must not be above the target of ${target}; it is ${threshold}`;
  return [{ path: ['threshold'], message }];
}

function curveIssues({ payout }: Sound<GivenMeasure>): Issue[] {
  if (!Array.isArray(payout)) return [];
  const points: (Sound<PayoutPoint> | undefined)[] = payout;
  return points.flatMap((point, at) => {
    const [here, before, earlier] = [point, points[at - 1], points[at - 2]].map((p) => p?.attainment);
    if (here === undefined || before === undefined) return [];
    const path = ['payout', at, 'attainment'];
    if (here < before) {
      return [{ path, message: `must not be below that of the point before, ${before}; it is ${here}` }];
    }
    return here === before && before === earlier
      ? [{ path, message: 'must not be the same a third time; two points at one attainment are a jump' }]
      : [];
  });
}
