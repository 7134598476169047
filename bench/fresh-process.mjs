/** Prints how many milliseconds a new process takes to import the package, and from there to its first report on 240 rows. */
import { plan, team } from './team.mjs';

const data = team(240);
const start = performance.now();
const { evaluateIncentivePlan } = await import('incentive-audit');
const imported = performance.now();
evaluateIncentivePlan(plan, data);
console.log(JSON.stringify({ whole: performance.now() - start, import: imported - start }));
