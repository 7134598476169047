import { evaluateIncentivePlan, rules } from 'incentive-audit';
import { median, runs } from './median.mjs';
import { plan } from './team.mjs';

const only = rules
  .filter(({ needs, basis }) => needs.length > 0 && basis !== 'arithmetic')
  .map(({ id }) => id);

/**
 * How long the rules that compare a history with chance take together, with the usual number of resamples, on columns. The aim for
 * a million rows is 400 ms; what remains is spread thin: reading and ordering them, a pass for each delay, two sorts of everybody for
 * each. No function takes more than a sixteenth of it.
 */
export async function dataRuleSpeeds(thousands, million) {
  const all = async (data, iterations) =>
    median(() => evaluateIncentivePlan(plan, data, { betterPlan: false, rules: { only } }), runs(iterations));
  return [
    { what: 'all rules on data, 24,000 rows', unit: 'ms', value: await all(thousands, 15), limit: 40 },
    { what: 'all rules on data, 1,000,000 rows', unit: 'ms', value: await all(million, 3), limit: 1000 },
  ];
}
