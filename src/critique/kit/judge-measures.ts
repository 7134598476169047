import type { AuditOptions } from '../../model/audit-options';
import { labelsOf, type Metric } from '../../model/catalogue';
import type { CheckedMeasure, CheckedPlan } from '../../model/checked-plan';
import type { Label } from '../../model/label';
import { associationEvidence } from './association/association-evidence';
import { associationNeed } from './association/association-need';
import type { AssociationRule } from './association/association-rule';
import { judgeGoals, type PairJudgement } from './association/judge-association';
import { decideOverGoals } from './decide-over-goals';
import type { Judgement, RuleEstimate } from './define-rule';
import { otherMeasures } from './other-measures';
import { payOn } from './pay-on';
import { roundNumber } from './round';

/** Whether paid measures move with goals within participants. */
export function judgeMeasures(rule: AssociationRule): Judgement {
  const { id, plan, panel, options, measures, memoize } = rule;
  const pairs = measures
    .flatMap((measure) => {
      const goals = (rule.goals.get(measure) ?? []).filter((goal) => panel.columns.has(goal));
      return judgeGoals({ plan, panel, options, measure, goals, memoize });
    })
    .sort((a, b) => atOnce(b) - atOnce(a));
  const evidence = new Map(
    pairs.map((pair) => [
      pair,
      associationEvidence(pair, rule, { id: `${id}/null`, values: namesOf(plan, pair) }),
    ]),
  );
  const decided = decideOverGoals(measures, pairs);
  const { outcome, telling, targets } = decided;
  const names = telling && { ...namesOf(plan, telling), ...otherMeasures(targets, telling.measure) };
  const told = telling && figures(telling, evidence.get(telling) ?? [], options);
  return {
    outcome,
    payAtStake: payOn(targets),
    message:
      names && told
        ? { id: `${id}/${telling?.resultsFirst ? 'results-first' : outcome}`, values: { ...names, ...told } }
        : {
            id: `${id}/cannot-tell`,
            values: { ...(names ?? withoutGoal(rule, decided.measure)), within: null },
          },
    remedy: outcome === 'fail',
    targets,
    evidence: [...evidence.values()].flat(),
    need: outcome === 'cannot-tell' ? associationNeed(rule, decided) : undefined,
    acquits: decided.acquits,
  };
}

/** Rounded, so that pairs which differ in the last bit only keep their order. */
function atOnce({ association }: PairJudgement): number {
  return roundNumber(association?.same.correlation.r ?? -1);
}

/** A measure and a goal by name, for a sentence. */
export function namesOf(
  plan: CheckedPlan,
  { measure, goal }: Pick<PairJudgement, 'measure' | 'goal'>,
): { measure: Label; goal: Label; lower: Label[] | null } {
  const label = plan.catalogue.get(goal)?.label ?? { en: goal };
  const lower = lessIsBetter([measure.definition, plan.catalogue.get(goal)]);
  return { measure: measure.definition.label, goal: label, ...lower };
}

/** The metrics whose figures are turned round, by name; whoever reads “rises” must know. */
export function lessIsBetter(metrics: readonly (Metric | undefined)[]): { lower: Label[] | null } {
  const lower = new Set(metrics.filter((metric) => metric?.better === 'lower'));
  return lower.size === 0 ? { lower: null } : { lower: [...lower].flatMap((metric) => metric?.label ?? []) };
}

function withoutGoal({ plan, goals }: AssociationRule, measure: CheckedMeasure) {
  return { measure: measure.definition.label, goal: labelsOf(plan.catalogue, goals.get(measure) ?? []) };
}

/** `null` where there are none, and where nobody asked for them. */
function figures(pair: PairJudgement, evidence: readonly RuleEstimate[], options: AuditOptions) {
  const estimate = (name: string) => evidence.find((one) => one.name === name);
  const within = estimate('within-participants');
  if (within === undefined || within.value === null) return null;
  const naive = estimate('row-correlation')?.value ?? null;
  return {
    within: within.value,
    low: within.interval?.low ?? null,
    high: within.interval?.high ?? null,
    highest: highestOf(pair),
    participants: within.n?.participants ?? null,
    periods: within.n?.periods ?? null,
    limit: pair.limit,
    byWorth: pair.limit < options.minimumValidity ? 1 : 0,
    lags: pair.lags,
    lag: pair.lag,
    worth: pair.worth,
    naive,
    naiveGap: naive === null ? null : naive - within.value,
    simpson: isReversed(within, estimate('between-participants')) ? 1 : 0,
  };
}

/** The highest end of all ranges by which a pair is judged. */
function highestOf({ association }: PairJudgement): number | null {
  if (association === null) return null;
  const { delayed, averaged } = association;
  return Math.max(...[...delayed, averaged].flatMap((view) => view?.interval.high ?? []));
}

/** Whether participants' means go the other way (Simpson's paradox), beyond what chance can do. */
function isReversed(within: RuleEstimate, between: RuleEstimate | undefined): boolean {
  const { value, interval } = between ?? {};
  if (within.value === null || typeof value !== 'number' || !interval) return false;
  const certain = interval.low > 0 || interval.high < 0;
  return certain && value * within.value < 0;
}
