import type { Given, Saying } from '../../../../locales/sentence';
import { type AuditOptions, defaultOptions } from '../../../../model/audit-options';
import type { Catalogue } from '../../../../model/catalogue';
import type { CheckedMeasure, CheckedPlan } from '../../../../model/checked-plan';
import type { MetricId } from '../../../../model/metric';
import type { CheckedCase } from '../../../../model/plan-data';
import { clopperPearsonUpper } from '../../../../stats/intervals/clopper-pearson';
import type { Judgement } from '../../../kit/define-rule';
import { lessIsBetter } from '../../../kit/judge-measures';
import { payOn } from '../../../kit/pay-on';
import type { Cases } from '../variants';
import { leastConcordance } from './changes';

/** Fewer rises or falls than this say nothing of how often the business follows. */
const LEAST_CASES_OF_EACH = 5;

type CasesQuestion = {
  plan: CheckedPlan;
  options: AuditOptions;
  measures: readonly CheckedMeasure[];
  cases: readonly CheckedCase[];
  collect: { participants: number; periods: number };
};

/** What is told of any cases. */
type Told = Cases | 'goal' | 'cases' | 'followed' | 'least' | 'concordance' | 'high' | 'limit' | 'fails';

/** How many measures moved one way, and after how many of them the business moved the same way. */
type Tally = { moved: number; followed: number };

/** Judges single cases: they can speak against a measure and never for it, for whoever tells them chose them. */
export function judgeCases({ plan, options, measures, cases, collect }: CasesQuestion): Judgement {
  const risers = tally(plan.catalogue, cases, 1);
  const fallers = tally(plan.catalogue, cases, -1);
  const limit = leastConcordance(options.minimumValidity);
  const enough = risers.moved >= LEAST_CASES_OF_EACH && fallers.moved >= LEAST_CASES_OF_EACH;
  const high = enough ? (upperBound(risers, options) + upperBound(fallers, options)) / 2 : null;
  const concordance = enough ? (rate(risers) + rate(fallers)) / 2 : null;
  const fails = high !== null && high < limit;
  const targets = measures.filter(({ metric }) => cases.some((told) => told.metric === metric));
  return {
    outcome: fails ? 'fail' : 'cannot-tell',
    payAtStake: payOn(targets),
    message: message(cases, {
      measure: targets.map(({ definition }) => definition.label),
      ...lessIsBetter(metricsOf(cases).map((id) => plan.catalogue.get(id))),
      goal: null,
      cases: cases.length,
      risers: risers.moved,
      fallers: fallers.moved,
      followed: risers.followed + fallers.followed,
      least: LEAST_CASES_OF_EACH,
      concordance,
      high,
      limit,
      fails: fails ? 1 : 0,
    }),
    remedy: fails,
    targets,
    evidence: [
      {
        name: 'case-concordance',
        about: targets.map(({ metric }) => metric),
        value: concordance,
        unit: 'share',
        interval:
          high === null
            ? null
            : {
                low: 0,
                high,
                level: options.confidence,
                method: 'mean of one-sided Clopper–Pearson bounds, Bonferroni',
              },
        test: null,
        threshold: {
          value: limit,
          origin: options.minimumValidity === defaultOptions.minimumValidity ? 'default' : 'caller',
        },
        n: { participants: cases.length, periods: 2, observations: 2 * cases.length },
      },
    ],
    need: fails
      ? undefined
      : {
          reason: 'too-few-participants',
          detail: { id: 'need/cases', values: { least: LEAST_CASES_OF_EACH } },
          ...collect,
        },
  };
}

function message(cases: readonly CheckedCase[], values: Given<Told>): Saying {
  const [only] = cases;
  if (cases.length === 1 && only !== undefined) {
    const { before, after } = only;
    const change = before === 0 ? null : after / before - 1;
    return { id: 'outcome-divergence/before-after/one-case', values: { ...values, before, after, change } };
  }
  const variant = values.fails === 1 ? 'cases-fail' : 'cases-cannot-tell';
  return { id: `outcome-divergence/before-after/${variant}`, values };
}

function metricsOf(cases: readonly CheckedCase[]): MetricId[] {
  return cases.flatMap(({ metric, outcome }) =>
    outcome === undefined ? [metric] : [metric, outcome.metric],
  );
}

function tally(catalogue: Catalogue, cases: readonly CheckedCase[], direction: 1 | -1): Tally {
  const moved = cases.filter((told) => movement(catalogue, told.metric, told) === direction);
  const followed = moved.filter((told) => outcomeMovement(catalogue, told) === direction);
  return { moved: moved.length, followed: followed.length };
}

function outcomeMovement(catalogue: Catalogue, { outcome, outcomeChanged }: CheckedCase): number {
  if (outcome !== undefined) return movement(catalogue, outcome.metric, outcome);
  return outcomeChanged === 'up' ? 1 : outcomeChanged === 'down' ? -1 : 0;
}

/** 1 for better, −1 for worse, 0 for no change. */
function movement(
  catalogue: Catalogue,
  metric: MetricId,
  { before, after }: { before: number; after: number },
): number {
  return Math.sign(after - before) * (catalogue.get(metric)?.better === 'lower' ? -1 : 1) || 0;
}

function rate({ moved, followed }: Tally): number {
  return followed / moved;
}

/** Half of the error for each of the two rates, so that their mean keeps all of it. */
function upperBound({ moved, followed }: Tally, { confidence }: AuditOptions): number {
  return clopperPearsonUpper(followed, moved, 1 - (1 - confidence) / 2);
}
