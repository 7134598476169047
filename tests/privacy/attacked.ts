import { comparePlans } from '../../src/critique/compare-plans';
import { evaluateIncentivePlan } from '../../src/critique/evaluate-incentive-plan';
import { drawTeam } from './team';

/** `npm run attack` draws more. */
export const TEAMS = process.env.MODE === 'attack' ? 2000 : 150;

/** By chance alone as many matches more than on unrelated teams come up once in 30,000 attacks. */
const DEVIATIONS = 4;

/** The most matches that chance explains, which finds so many elsewhere. */
export function limit(byChance: number): number {
  return byChance + DEVIATIONS * Math.sqrt(byChance + 1);
}

/** A team, its report and a comparison, and rows of a team of the same shape with other values. */
export function attacked(seed: number) {
  const team = drawTeam(seed);
  const { plan, observations, minimumGroupSize } = team;
  const stranger = drawTeam(seed, seed + 1_000_000).observations;
  const data = { observations };
  const options = { minimumGroupSize };
  const report = evaluateIncentivePlan(plan, data, options);
  const comparison = comparePlans(plan, { ...plan, name: 'The same' }, data, options);
  return { team, stranger, report, comparison };
}
