/** How long it takes to propose a better plan and to compare two, and what labels of one's own add to an audit. */
import { comparePlans, evaluateIncentivePlan, linkedInSsi, proposePlan } from 'incentive-audit';
import { median, runs } from './median.mjs';
import { plan, team } from './team.mjs';

const often = { time: 500, warmupTime: 200 };

const demonstrations = {
  id: 'demonstrations',
  label: { en: 'Demonstrations' },
  captures: 'activity',
  nature: 'count',
  producedBy: 'both',
  automatable: false,
  licence: 'free',
};
const ownMetric = {
  ...plan,
  metrics: [demonstrations],
  measures: [{ metric: 'demonstrations', weight: 1, target: 30 }],
};
const ownIndex = {
  ...plan,
  metrics: [{ ...linkedInSsi, id: 'own-index' }],
  measures: [{ metric: 'own-index', weight: 1, target: 70 }],
};

/** Median times with their limits. */
export async function planSpeeds() {
  const thousands = team(24_000);
  const timed = async (what, call, limit, options = often) => ({
    what,
    unit: 'ms',
    value: await median(call, options),
    limit,
  });
  return [
    await timed('plan alone, on a metric of its own', () => evaluateIncentivePlan(ownMetric), 2),
    await timed(
      'plan alone, on an index of its own with 28 inputs',
      () => evaluateIncentivePlan(ownIndex),
      5,
    ),
    await timed('better plan, plan alone', () => proposePlan(plan), 5),
    await timed('better plan, 24000 rows', () => proposePlan(plan, thousands), 150, runs(5)),
    await timed('two plans compared, plans alone', () => comparePlans(plan, ownMetric), 5),
  ];
}
