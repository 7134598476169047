/** Prints how many milliseconds a new process takes from importing the package to its first report on 240 rows. */
import { plan, team } from './team.mjs';

const data = team(240);
const start = performance.now();
const { evaluateIncentivePlan } = await import('incentive-audit');
evaluateIncentivePlan(plan, data);
console.log(performance.now() - start);
