/**
 * Calls every exported function with what nobody should give it, and with what everybody does: `npm run fuzz`.
 *
 * `-- --runs N` calls in all (default 20,000), `--seed S`, `--only <target>` to make the same again. The calls and what is promised
 * of their answers stand in tests/fuzz, which the tests run at a tenth of the size. Besides, tests/critique/proposal tries 10,000 plans.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './fuzz/bundle.mjs';
import { pool } from './fuzz/pool.mjs';
import { print } from './fuzz/print.mjs';

const { values } = parseArgs({
  options: { runs: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const [runs, seed] = [Number(values.runs ?? 20_000), Number(values.seed ?? 1)];
if (!(Number.isSafeInteger(runs) && runs > 0 && Number.isSafeInteger(seed))) {
  console.error('--runs must be a whole number above 0, --seed a whole number');
  process.exit(2);
}

const plans = values.only === undefined ? tryPlans() : Promise.resolve(0);
const start = performance.now();
let done = 0;
const { tallies, failures } = await pool(await bundle(), { runs, seed, only: values.only, after });
print(tallies, (performance.now() - start) / 1000);
for (const failure of failures) console.error(`\nBROKEN: ${failure}`);
if ((await plans) !== 0 || failures.length > 0) process.exitCode = 1;

/** Says of a long run how far it is, in steps of 50,000 calls. */
function after(calls) {
  done += calls;
  if (done % 50_000 < calls)
    console.log(`${done.toLocaleString('en')} of ${runs.toLocaleString('en')} calls`);
}

/** What must hold of any better plan, on 10,000 random plans. */
function tryPlans() {
  const vitest = join(import.meta.dirname, '../../node_modules/vitest/vitest.mjs');
  const run = spawn(process.execPath, [vitest, 'run', '--mode', 'fuzz', 'tests/critique/proposal'], {
    stdio: 'inherit',
  });
  return new Promise((resolve) => {
    run.on('close', resolve);
  });
}
