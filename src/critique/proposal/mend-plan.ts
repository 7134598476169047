import type { Metric } from '../../model/catalogue';
import type { CheckedMeasure, CheckedPlan, GivenMeasure, GivenPlan } from '../../model/checked-plan';
import { isAbove0, isFigure } from '../../model/figure-bounds';
import type { MetricId } from '../../model/metric';
import type { Panel } from '../../model/panel/panel';
import type { Ruling } from '../../model/ruling';
import { payoutShape } from '../../scoring/payout-shape';
import type { PreparedAudit } from '../engine/prepare-audit';
import { isGoal } from '../kit/goals';
import { LARGEST_JUMP, LEAST_WEIGHT, MOST_MEASURES } from '../kit/sound-plan';
import { affordablePayout } from './affordable-payout';
import { asWeighted, isPaidAsWritten } from './as-weighted';
import { type Faults, faultsOf } from './faults';
import { goalCandidates } from './goal-candidates';
import { historicalTarget } from './historical-target';
import { historyOf } from './history';
import { reweight } from './reweight';
import { weightsOf } from './share-out';
import { roomFor } from './share-weights';

/** Where less is better, pay in proportion to target / value has no end at 0: half the target pays twice, and no more. */
const CAP_WHERE_LESS_IS_BETTER = 2;

/** How a proposal may be made. */
export type Means = {
  /** Whether targets of new measures may come from the history. */
  usesHistory: boolean;
  /** Goals that pay must not move to. */
  without: ReadonlySet<MetricId>;
};

/** The measures a mended plan pays on, and with which weights; `null` where everything kept stays as it is written. */
type Shares = {
  kept: readonly CheckedMeasure[];
  weights: readonly number[] | null;
  added: { metric: Metric; weight: number }[];
};

/** A plan with what its findings speak against mended as far as it can be; the same measures where there is nothing to mend. */
export function mendPlan(audit: PreparedAudit, rulings: readonly Ruling[], means: Means): GivenPlan {
  const { plan } = audit;
  const faults = faultsOf(plan, rulings);
  const { kept, weights, added } = shareOut(audit, faults, means);
  const history = means.usesHistory ? audit.published() : null;
  const mended = [
    ...kept.map((measure, at) => mendMeasure(audit, measure, weights?.[at] ?? null, faults)),
    ...added.map(({ metric, weight }): GivenMeasure => {
      const terms = {
        metric: metric.id,
        weight,
        target: null,
        ...(metric.better === 'lower' ? { cap: CAP_WHERE_LESS_IS_BETTER } : {}),
      };
      return fitted(terms, metric, history, plan) ?? terms;
    }),
    ...conditionsOn(kept, plan, faults),
  ];
  const measures = means.usesHistory ? reweight(audit, mended) : mended;
  const budget = weights === null ? {} : budgetOf(plan);
  return added.length > 0 && plan.goalsAssumed
    ? { ...plan.given, ...budget, goals: assumedGoals(plan, measures), measures }
    : { ...plan.given, ...budget, measures };
}

/** Keeps what is not wrong, and moves the rest of the pay to the goals, or to what is kept. */
function shareOut(audit: PreparedAudit, faults: Faults, { without }: Means): Shares {
  const { plan } = audit;
  const additive = plan.measures.filter(({ role }) => role === 'additive');
  const asTheyAre: Shares = { kept: additive, weights: sharesToRewrite(plan, faults), added: [] };
  const isLight = (measure: CheckedMeasure): boolean => faults.has(measure, 'plan-design/measure-weight');
  const sound = additive.filter(
    (measure) => !faults.isWrong(measure) && (isGoal(plan, measure.metric) || !isLight(measure)),
  );
  const isAsItShouldBe = sound.length === additive.length && !sound.some(isLight) && !faults.areTooMany;
  if (isAsItShouldBe) return asTheyAre;
  // What pays only beyond its target has no share to be moved.
  if (additive.some(({ share }) => share === 0)) return asTheyAre;
  const heaviest = [...sound].sort((a, b) => b.share - a.share).slice(0, MOST_MEASURES);
  const kept = sound.filter((measure) => heaviest.includes(measure));
  const paid = kept.map(({ metric }) => metric);
  const held = audit.provide.licences();
  const candidates =
    held === undefined
      ? []
      : goalCandidates(plan, paid, audit.panel, held).filter(({ id }) => !without.has(id));
  const freed = 1 - kept.reduce((sum, { share }) => sum + Math.max(share, LEAST_WEIGHT), 0);
  const added = candidates.slice(0, Math.max(0, roomFor(freed, kept.length)));
  if (kept.length + added.length === 0) return asTheyAre;
  const weights = weightsOf(kept, added, freed);
  return {
    kept,
    weights: weights.slice(0, kept.length),
    added: added.map((metric, at) => ({ metric, weight: weights[kept.length + at] ?? 0 })),
  };
}

/** The shares of a plan whose curves are to be mended, where a weight is not what a measure pays at target: another curve must move no pay. */
function sharesToRewrite(plan: CheckedPlan, faults: Faults): number[] | null {
  const additive = plan.measures.filter(({ role }) => role === 'additive');
  const isRewritten = !isPaidAsWritten(plan) && additive.some(faults.hasInTerms);
  const hasAll = additive.every(({ share }) => share > 0);
  return isRewritten && hasAll ? additive.map(({ share }) => share) : null;
}

/** The gates and multipliers that nothing speaks against, on what is left of what they act on. */
function conditionsOn(kept: readonly CheckedMeasure[], plan: CheckedPlan, faults: Faults): GivenMeasure[] {
  const left = new Set(kept.map(({ id }) => id));
  return plan.measures.flatMap((measure) => {
    const given = plan.given.measures[measure.at];
    if (measure.role === 'additive' || given === undefined || faults.isWrong(measure)) return [];
    const appliesTo = given.appliesTo?.filter((id) => left.has(id));
    if (appliesTo === undefined) return [given];
    return appliesTo.length === 0 ? [] : [{ ...given, appliesTo }];
  });
}

/** What the weights of a rewritten plan are shares of: all it pays at target, where that is known. */
function budgetOf({ measures, targetIncentive }: CheckedPlan): Pick<GivenPlan, 'targetIncentive'> {
  const money = measures[0]?.pay.money ?? null;
  const isTheirs = isPaidAsWritten({ measures }) || money === targetIncentive;
  // Money too small or too large to be a figure stays what it is.
  const isMoney = isFigure(money) && isAbove0(money);
  return isTheirs || !isMoney ? {} : { targetIncentive: money };
}

function mendMeasure(
  { plan, published }: PreparedAudit,
  measure: CheckedMeasure,
  weight: number | null,
  faults: Faults,
): GivenMeasure {
  const { definition, period } = measure;
  const given = plan.given.measures[measure.at] as GivenMeasure;
  const isAsPaid = isPaidAsWritten(plan);
  const mended: GivenMeasure =
    weight === null || isAsPaid
      ? { ...given, ...(weight === null ? {} : { weight }) }
      : asWeighted(given, measure, weight);
  // Another curve would move pay that no weight can hold in place.
  if (weight === null && !isAsPaid) return mended;
  if (faults.has(measure, 'plan-design/line-of-sight')) delete mended.level;
  const isOff = faults.has(measure, 'plan-design/target-attainment');
  const isOutOfReach = faults.has(measure, 'paid-feature-bias/reachable-target');
  const jumps = payoutShape(measure, definition.better)?.jumps ?? [];
  const isCliff = jumps.some(({ size }) => size * (weight ?? measure.share) > LARGEST_JUMP);
  const isWeighted = mended.commission === undefined;
  if ((isCliff && isWeighted) || faults.has(measure, 'plan-design/payout-curve')) {
    delete mended.payout;
    delete mended.threshold;
    if (definition.better === 'lower') mended.cap ??= CAP_WHERE_LESS_IS_BETTER;
  }
  if (!isOff && !isOutOfReach) return mended;
  const inReach = isWeighted ? fitted(mended, definition, published(), { ...plan, period }) : null;
  if (inReach !== null) return inReach;
  delete mended.threshold;
  return { ...mended, target: null };
}

/** A measure with a target from the history, and paid so that the history would have cost no more than its budget; `null` where the history gives no target. */
function fitted(
  measure: GivenMeasure,
  metric: Metric,
  panel: Panel | null,
  { period, yearStarts }: Pick<CheckedPlan, 'period' | 'yearStarts'>,
): GivenMeasure | null {
  const { better } = metric;
  const history = historyOf(metric, panel, period, yearStarts);
  const target = history && historicalTarget(history, better);
  if (history === null || target === null) return null;
  if (target === measure.target) return measure;
  const { threshold: _, payout, ...terms } = measure;
  const affordable = affordablePayout(history, { ...terms, payout, target }, better);
  return { ...terms, target, ...(affordable === undefined ? {} : { payout: affordable }) };
}

/** What is paid of what counted as a goal: one that is assumed and then paid by nothing would be a fault of the plan's own. */
function assumedGoals(plan: CheckedPlan, measures: readonly GivenMeasure[]): MetricId[] {
  return [...new Set(measures.map(({ metric }) => metric).filter((id) => isGoal(plan, id)))];
}
