import { parentPort, workerData } from 'node:worker_threads';
import { fuzz } from './fuzz';
import { targets } from './targets';

/** One piece of work: so many calls of a target. `scripts/trust/fuzz.mjs` hands them out. */
type Task = { name: string; runs: number; seed: number };

/** Counts calls where the other thread sees it: when the figure stands still, a call hangs. */
const calls = new Int32Array((workerData as { calls: SharedArrayBuffer }).calls);

parentPort?.on('message', ({ name, runs, seed }: Task) => {
  const target = targets.find((one) => one.name === name);
  if (target === undefined) throw new Error(`there is no target ${name}`);
  parentPort?.postMessage(fuzz(target, runs, seed, () => Atomics.add(calls, 0, 1)));
});
parentPort?.postMessage(targets.map(({ name, share }) => ({ name, share })));
