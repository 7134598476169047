import type { CheckedPlan } from '../../../../model/checked-plan';
import type { MetricDefinition } from '../../../../model/metric';
import { baker2002, felthamXie1994, holmstromMilgrom1991 } from '../../../../model/sources';
import { attainableShare } from '../../../../stats/association/congruence';
import { defineDataRule } from '../../../history/define-data-rule';
import { type Activity, activitiesOf, FEWEST_ACTIVITIES } from '../../../kit/activity-slopes';
import { decideOverGoals } from '../../../kit/decide-over-goals';
import type { AnyRule } from '../../../kit/define-rule';
import { goalsFor, proxies } from '../../../kit/goals';
import { namesOf } from '../../../kit/judge-measures';
import { shareOfPay } from '../../../kit/share-of-pay';
import { effortEvidence, hourlyGains } from './effort-evidence';
import { effortNeed } from './effort-need';
import { en } from './en';
import { type EffortPair, judgeEffort } from './judge-effort';

/** With this much history pay at right angles to value is found in nearly every simulated team. */
const COLLECT = { participants: 30, periods: 12 };

/** What participants can put hours into. */
const takesEffort = ({ producedBy }: MetricDefinition): number => (producedBy === 'others' ? 0 : 1);

export const effortDistortion: AnyRule = /* @__PURE__ */ defineDataRule({
  id: 'artificial-behaviour/effort-distortion',
  sentences: en,
  basis: 'measured',
  needs: ['observations'],
  sources: [baker2002, felthamXie1994, holmstromMilgrom1991],
  concerns: (plan) => proxies(plan).filter((measure) => shareOfPay([measure], takesEffort, 1).value > 0),
  collect: COLLECT,
  evaluate: ({ plan, measures, options, observations }) => {
    const activities = activitiesOf(plan, observations);
    const isEnough = activities.length >= FEWEST_ACTIVITIES;
    const pairs = measures.flatMap((measure) => {
      const goals = goalsFor(plan, measure).filter(
        (goal) => observations.columns.has(goal) && !activities.some(({ id }) => id === goal),
      );
      return (isEnough ? goals : []).map((goal) =>
        judgeEffort({ plan, panel: observations, options, activities, measure, goal, goals: goals.length }),
      );
    });
    const { outcome, telling, targets, measure } = decideOverGoals(
      measures,
      pairs.sort((a, b) => (b.pull?.cosine ?? -1) - (a.pull?.cosine ?? -1)),
    );
    const [goal = measure.metric] = goalsFor(plan, measure);
    return {
      outcome,
      payAtStake: shareOfPay(targets, takesEffort, 1).value,
      message: {
        id: `artificial-behaviour/effort-distortion/${outcome}`,
        values: {
          ...namesOf(plan, telling ?? { measure, goal }),
          ...figures(telling),
          ...bestHours(plan, activities, telling),
        },
      },
      remedy: outcome === 'fail',
      targets,
      evidence: [
        ...pairs.flatMap((pair) => effortEvidence(pair, options.confidence)),
        ...(telling === null ? [] : hourlyGains(telling, activities, options.confidence)),
      ],
      need:
        outcome === 'cannot-tell'
          ? effortNeed({
              plan,
              panel: observations,
              activities,
              measure,
              pair: telling,
              collect: COLLECT,
            })
          : undefined,
    };
  },
});

function figures(pair: EffortPair | null) {
  const { cosine, interval, slopes } = pair?.pull ?? {};
  return {
    share: cosine === undefined ? null : attainableShare(cosine),
    low: interval ? attainableShare(interval.low) : null,
    high: interval ? attainableShare(interval.high) : null,
    participants: slopes?.participants ?? null,
    periods: slopes?.periods ?? null,
    delayed: pair?.lack === 'delays' ? 1 : 0,
  };
}

/** The activities of which an hour does most for the measure and for the goal, where they differ. */
function bestHours(plan: CheckedPlan, activities: readonly Activity[], pair: EffortPair | null) {
  const [value, pay] = pair?.pull?.slopes.slopes ?? [];
  if (value === undefined || pay === undefined) return {};
  const best = (slopes: Float64Array): Activity | undefined => {
    const anHour = activities.map(({ hours }, at) => (slopes[at] as number) / hours);
    return activities[anHour.indexOf(Math.max(...anHour))];
  };
  const [forGoal, forMeasure] = [best(value), best(pay)];
  if (forGoal === undefined || forMeasure === undefined || forGoal === forMeasure) return {};
  const label = ({ id }: Activity) => plan.catalogue.get(id)?.label ?? { en: id };
  return { valued: label(forGoal), paid: label(forMeasure) };
}
