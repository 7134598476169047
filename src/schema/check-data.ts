import type { Catalogue } from '../model/catalogue';
import type { CheckedPlan } from '../model/checked-plan';
import { IncentiveAuditError } from '../model/error';
import { MOST_PAIRS } from '../model/input-bounds';
import { metricRange, rangeProblem } from '../model/metric-range';
import { type nearest, suggestions } from '../model/nearest';
import type { Panel } from '../model/panel/panel';
import { monthsPerPeriod } from '../model/panel/period';
import { parseObservations } from '../model/panel/read-observations';
import { rowsLeftOut } from '../model/panel/rows-left-out';
import type { CheckedCase } from '../model/plan-data';
import {
  periodsCut,
  rowsLeftOut as rowsLeftOutSentence,
  tooManyPairs,
  unknownDataMetric,
} from '../model/problems/data';
import { type Issue, problem } from '../model/problems/problem';
import { snapshot } from '../model/snapshot';
import { checkShape } from './check-shape';
import { dataEnvelopeSchema } from './data';
import type { Sound } from './sound-part';
import { summedOver } from './summed-over';

/** Data that have been checked: `panel` is `null` without observations. */
export type CheckedData = { panel: Panel | null; cases: CheckedCase[] };

/**
 * Checks a team's history and single cases against the metrics of a plan.
 *
 * @param input - What a caller gave; absent is no data.
 * @param plan - Its catalogue decides which metrics are known; its measures and goals what there is to look at.
 * @throws IncentiveAuditError `'invalid-data'` with every problem at once, never quoting a participant or a figure.
 */
export function checkData(
  input: unknown,
  plan: Pick<CheckedPlan, 'catalogue' | 'measures' | 'goals' | 'period' | 'yearStarts'>,
): CheckedData {
  const { catalogue } = plan;
  if (input === undefined || input === null) return { panel: null, cases: [] };
  const { value, sound, issues } = checkShape(dataEnvelopeSchema, dataSnapshot(input), false);
  const observations = sound?.observations;
  const suggest = suggestions();
  const history =
    observations === undefined ? null : parseObservations(observations, catalogue, plan.yearStarts);
  const all = [
    ...issues,
    ...(sound?.cases ?? []).flatMap((one, at) =>
      one === undefined ? [] : caseIssues(one, at, catalogue, suggest),
    ),
    ...(history?.issues ?? []),
    ...pairIssues(history?.panel ?? null, plan),
    ...leftOutIssues(history?.panel ?? null, plan),
    ...cutIssues(history?.panel ?? null, plan),
  ];
  if (value === null || all.length > 0) throw new IncentiveAuditError('invalid-data', all);
  return { panel: history?.panel ?? null, cases: value.cases ?? [] };
}

function pairIssues(
  panel: Panel | null,
  { measures, goals }: Pick<CheckedPlan, 'measures' | 'goals'>,
): Issue[] {
  if (panel === null) return [];
  const held = {
    measures: measures.filter(({ metric }) => panel.columns.has(metric)).length,
    goals: goals.filter((goal) => panel.columns.has(goal)).length,
  };
  const pairs = held.measures * held.goals;
  if (pairs <= MOST_PAIRS) return [];
  return [problem(['observations'], tooManyPairs, { most: MOST_PAIRS, count: pairs })];
}

/** Calendar periods that a plan's year begins within belong to two periods of the plan. */
function cutIssues(panel: Panel | null, { yearStarts }: Pick<CheckedPlan, 'yearStarts'>): Issue[] {
  if (panel === null || panel.form === 'integer' || panel.fiscal !== null) return [];
  const isCut = monthsPerPeriod[panel.form] > 1 && (yearStarts - 1) % monthsPerPeriod[panel.form] !== 0;
  return isCut ? [problem(['observations'], periodsCut, { form: panel.form, month: yearStarts })] : [];
}

/** An audit of a history that is mostly left out would find nothing, and say so as if there were nothing. */
function leftOutIssues(
  panel: Panel | null,
  plan: Pick<CheckedPlan, 'catalogue' | 'measures' | 'goals' | 'period' | 'yearStarts'>,
): Issue[] {
  if (panel === null) return [];
  return [...summedOver(plan, panel)].flatMap(([period, ids]) => {
    const left = rowsLeftOut(panel, period, [...ids], plan.yearStarts);
    return left === null
      ? []
      : [problem(['observations'], rowsLeftOutSentence, { ...left, form: panel.form, planPeriod: period })];
  });
}

/** Observations are read elsewhere, and may be too many to copy. */
function dataSnapshot(input: unknown): unknown {
  const given = snapshot(input, 1);
  if (typeof given === 'object' && given !== null && 'cases' in given) given.cases = snapshot(given.cases);
  return given;
}

function caseIssues(
  one: Sound<CheckedCase>,
  at: number,
  catalogue: Catalogue,
  suggest: typeof nearest,
): Issue[] {
  const path = ['cases', at];
  const outcome =
    one.outcome === undefined ? [] : changeIssues(one.outcome, [...path, 'outcome'], catalogue, suggest);
  return [...changeIssues(one, path, catalogue, suggest), ...outcome];
}

type Change = Pick<Sound<CheckedCase>, 'metric' | 'before' | 'after'>;

function changeIssues(
  { metric: id, ...values }: Change,
  path: Issue['path'],
  catalogue: Catalogue,
  suggest: typeof nearest,
): Issue[] {
  if (id === undefined) return [];
  const metric = catalogue.get(id);
  if (metric === undefined) {
    return [problem([...path, 'metric'], unknownDataMetric, { nearest: suggest(id, catalogue.keys()) })];
  }
  const { low, high } = metricRange(metric);
  return (['before', 'after'] as const).flatMap((key) => {
    const value = values[key] ?? low;
    return value >= low && value <= high ? [] : [{ path: [...path, key], ...rangeProblem(metric, value) }];
  });
}
