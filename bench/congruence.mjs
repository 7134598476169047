import { planCongruence } from 'incentive-audit';
import { median } from './median.mjs';
import { mulberry32 } from './team.mjs';

/** How long the congruence of three measures takes, over twelve activities drawn by chance. */
export async function congruenceSpeed() {
  const chance = mulberry32(20250101);
  const activities = Array.from({ length: 12 }, (_, k) => `activity ${k}`);
  const amounts = () => Object.fromEntries(activities.map((activity) => [activity, 0.1 + chance()]));
  const metrics = ['linkedin-ssi', 'leads', 'conversions'];
  const plan = {
    name: 'Three measures',
    period: 'quarter',
    measures: metrics.map((metric, at) => ({ metric, weight: [0.4, 0.3, 0.3][at], target: 50 })),
  };
  const given = {
    value: amounts(),
    effort: amounts(),
    measures: Object.fromEntries(metrics.map((metric) => [metric, amounts()])),
  };
  return {
    what: 'planCongruence, 12 activities × 3 measures',
    unit: 'ms',
    value: await median(() => planCongruence(plan, given), { time: 500, warmupTime: 200 }),
    limit: 1,
  };
}
