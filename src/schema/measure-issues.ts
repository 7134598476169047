import type { Catalogue } from '../model/catalogue';
import type { GivenMeasure, GivenPlan } from '../model/checked-plan';
import { suggestions } from '../model/nearest';
import {
  commissionShareUnknown,
  currencyMissing,
  incentiveMissing,
  measureIdTaken,
  metricPaidTwice,
  nothingAdditive,
  unknownMeasureId,
  weightsSum,
} from '../model/problems/plan';
import { type Issue, problem, said } from '../model/problems/problem';
import { repeated } from '../model/repeated';
import { WEIGHT_TOLERANCE } from '../model/weight-tolerance';
import { curveIssues, rateIssues } from './curve-issues';
import { percentIssues, tierUnitIssues } from './percent-issues';
import { roleIssues } from './role-issues';
import type { Sound } from './sound-part';
import { termIssues } from './term-issues';

type Measure = Sound<GivenMeasure>;
type Measures = readonly (Measure | undefined)[];

/** Sums of 20 weights are off by less in binary. */
const BINARY_ROUNDING = 1e-12;

/** What a shape cannot say of measures: what each pays and by which terms, weights that sum to 1, ids that exist, money that is known. */
export function measureIssues(
  plan: Sound<GivenPlan>,
  catalogue: Catalogue,
  shapeIssues: readonly Issue[],
): Issue[] {
  const { measures = [] } = plan;
  const isSound = (path: Issue['path']): boolean =>
    !shapeIssues.some((issue) => path.every((part, at) => issue.path[at] === part));
  return [
    ...weightIssues(measures, isSound),
    ...measures.flatMap((measure, at) => {
      if (measure === undefined) return [];
      const path = ['measures', at];
      const isLeftOut = (key: keyof GivenMeasure): boolean =>
        measure[key] === undefined && isSound([...path, key]);
      const { better } = catalogue.get(measure.metric ?? '') ?? {};
      return [
        ...roleIssues(measure, isLeftOut),
        ...termIssues(measure, better, isLeftOut),
        ...curveIssues(measure, better, (part) => isSound([...path, ...part])),
        ...rateIssues(measure),
        ...percentIssues(measure),
        ...tierUnitIssues(measure),
      ].map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
    }),
    ...idIssues(measures),
    ...moneyIssues(plan, isSound),
  ];
}

/** Whether a field stands in the plan as it should: what has a problem of its own is taken out before. */
type IsSound = (path: Issue['path']) => boolean;

function weightIssues(measures: Measures, isSound: IsSound): Issue[] {
  // A weight of what pays nothing by itself has a problem of its own.
  const weighted = measures.filter(
    (measure) => measure?.weight !== undefined && (measure.role ?? 'additive') === 'additive',
  );
  const isWhole = measures.every(
    (measure, at) => measure !== undefined && isSound(['measures', at, 'weight']) && saysWhatItPays(measure),
  );
  if (weighted.length === 0 || !isWhole) return [];
  const sum = weighted.reduce((total, measure) => total + (measure?.weight ?? 0), 0);
  const off = Math.abs(sum - 1) > WEIGHT_TOLERANCE + BINARY_ROUNDING;
  return off ? [problem(['measures'], weightsSum, { sum: Number(sum.toPrecision(12)) })] : [];
}

/** What does not may have forgotten its weight. */
function saysWhatItPays({ role = 'additive', weight, amount, commission }: Measure): boolean {
  return role !== 'additive' || [weight, amount, commission].some((pay) => pay !== undefined);
}

function idIssues(measures: Measures): Issue[] {
  const ids = measures.map((measure, at) => ({
    id: measure?.id ?? measure?.metric,
    isNamed: measure?.id !== undefined,
    path: ['measures', at, measure?.id === undefined ? 'metric' : 'id'],
  }));
  const suggest = suggestions();
  const additive = measures.flatMap((measure) =>
    (measure?.role ?? 'additive') === 'additive' ? (measure?.id ?? measure?.metric ?? []) : [],
  );
  const isAnyAdditive = measures.some(
    (measure) => measure === undefined || (measure.role ?? 'additive') === 'additive',
  );
  return [
    ...repeated(ids, said(metricPaidTwice)).map((issue) =>
      issue.path.at(-1) === 'id' ? { path: issue.path, ...said(measureIdTaken) } : issue,
    ),
    ...measures.flatMap((measure, at) =>
      (measure?.appliesTo ?? []).flatMap((id, place) =>
        id === undefined || additive.includes(id)
          ? []
          : [
              problem(['measures', at, 'appliesTo', place], unknownMeasureId, {
                nearest: suggest(id, additive),
              }),
            ],
      ),
    ),
    ...(measures.length === 0 || isAnyAdditive ? [] : [problem(['measures'], nothingAdditive)]),
  ];
}

/** Weights are shares of an amount that must be known beside others; amounts are money of a currency. */
function moneyIssues({ measures = [], ...plan }: Sound<GivenPlan>, isSound: IsSound): Issue[] {
  const isGiven = (key: 'targetIncentive' | 'currency'): boolean =>
    plan[key] !== undefined || !isSound([key]);
  const paying = measures.filter((measure) => (measure?.role ?? 'additive') === 'additive');
  const inMoney = paying.some(
    (measure) => measure?.amount !== undefined || measure?.commission !== undefined,
  );
  const isWeighted = paying.some((measure) => measure?.weight !== undefined);
  return [
    ...(inMoney && isWeighted && !isGiven('targetIncentive')
      ? [problem(['targetIncentive'], incentiveMissing)]
      : []),
    ...(inMoney && !isGiven('currency') ? [problem(['currency'], currencyMissing)] : []),
    ...measures.flatMap((measure, at) =>
      paying.length > 1 &&
      measure?.commission !== undefined &&
      measure.weight === undefined &&
      (measure.target === 'own' || measure.target === undefined)
        ? [problem(['measures', at], commissionShareUnknown)]
        : [],
    ),
  ];
}
