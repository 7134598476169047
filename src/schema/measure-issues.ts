import type { Catalogue } from '../model/catalogue';
import type { GivenMeasure } from '../model/checked-plan';
import type { PayoutPoint } from '../model/plan';
import {
  attainmentBelowLast,
  attainmentThirdTime,
  thresholdAboveTarget,
  thresholdBelowTarget,
  weightsSum,
} from '../model/problems/plan';
import { type Issue, problem } from '../model/problems/problem';
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
        : [...thresholdIssues(measure, catalogue), ...curveIssues(measure)].map((issue) => ({
            ...issue,
            path: ['measures', at, ...issue.path],
          })),
    ),
  ];
}

function weightIssues(measures: Measures): Issue[] {
  const sum = measures.reduce((total, measure) => total + (measure?.weight ?? Number.NaN), 0);
  const off = measures.length > 0 && Math.abs(sum - 1) > WEIGHT_TOLERANCE + BINARY_ROUNDING;
  return off ? [problem(['measures'], weightsSum, { sum: Number(sum.toPrecision(12)) })] : [];
}

function thresholdIssues({ metric, target, threshold }: Sound<GivenMeasure>, catalogue: Catalogue): Issue[] {
  if (metric === undefined || typeof target !== 'number' || threshold === undefined) return [];
  const lower = catalogue.get(metric)?.better === 'lower';
  if (lower ? threshold >= target : threshold <= target) return [];
  const params = { target, threshold };
  return lower
    ? [problem(['threshold'], thresholdBelowTarget, params)]
    : [problem(['threshold'], thresholdAboveTarget, params)];
}

function curveIssues({ payout }: Sound<GivenMeasure>): Issue[] {
  if (!Array.isArray(payout)) return [];
  const points: (Sound<PayoutPoint> | undefined)[] = payout;
  return points.flatMap((point, at) => {
    const [here, before, earlier] = [point, points[at - 1], points[at - 2]].map((p) => p?.attainment);
    if (here === undefined || before === undefined) return [];
    const path = ['payout', at, 'attainment'];
    if (here < before) return [problem(path, attainmentBelowLast, { last: before, attainment: here })];
    return here === before && before === earlier ? [problem(path, attainmentThirdTime)] : [];
  });
}
