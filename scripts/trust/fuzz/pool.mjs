import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** A piece of work is small enough that both threads end at about the same time. */
const RUNS_A_TASK = 2000;

/** A call hangs that is not over after so long: many times what it may take, on a machine that does other things besides. */
const HANGS_AFTER_MS = 60_000;

/**
 * Hands the runs out to as many threads as there are processors, two at most.
 *
 * @param after - Told how many calls were made since it was told last.
 * @param hangsAfterMs - How long a call may take before its thread is given up.
 * @returns The tally of every task, and a text for each target that broke a promise.
 */
export async function pool(file, { runs, seed, only, after = () => {}, hangsAfterMs = HANGS_AFTER_MS }) {
  const tallies = [];
  const failures = new Map();
  const crew = Array.from({ length: Math.min(2, availableParallelism()) }, () => start(file, hangsAfterMs));
  const [all] = await Promise.all(crew.map(({ ready }) => ready));
  const chosen = only === undefined ? all : all.filter(({ name }) => name === only);
  if (chosen.length === 0) {
    failures.set(only, `there is no target ${only}; there are ${all.map(({ name }) => name).join(', ')}`);
  }
  const tasks = tasksOf(chosen, runs, seed);
  await Promise.all(
    crew.map(async (worker) => {
      for (let task = tasks.shift(); task !== undefined; task = tasks.shift()) {
        if (failures.has(task.name)) continue;
        const tally = await worker.do(task);
        tallies.push(tally);
        after(task.runs);
        if (tally.failure !== null) failures.set(task.name, tally.failure);
        if (tally.hangs === true) break;
      }
      await worker.end();
    }),
  );
  return { tallies, failures: [...failures.values()] };
}

/** Each target's share of the runs in pieces of a seed each, the first the seed that was given. */
function tasksOf(targets, runs, seed) {
  const whole = targets.reduce((sum, { share }) => sum + share, 0);
  return targets.flatMap(({ name, share }) => {
    const own = Math.max(1, Math.round((runs * share) / whole));
    return Array.from({ length: Math.ceil(own / RUNS_A_TASK) }, (_, at) => ({
      name,
      runs: Math.min(RUNS_A_TASK, own - at * RUNS_A_TASK),
      seed: seed + at,
    }));
  });
}

function start(file, hangsAfterMs) {
  const calls = new SharedArrayBuffer(4);
  const count = new Int32Array(calls);
  const thread = new Worker(file, { workerData: { calls }, execArgv: ['--enable-source-maps'] });
  const waiting = [];
  const next = () => new Promise((resolve, reject) => waiting.push({ resolve, reject }));
  thread.on('message', (message) => waiting.shift()?.resolve(message));
  thread.on('error', (error) => waiting.shift()?.reject(error));
  return {
    ready: next(),
    do: (task) => {
      // Read first: a thread may have made its calls before anything else happens here.
      const before = Atomics.load(count, 0);
      thread.postMessage(task);
      return Promise.race([next(), hanging(task, count, before, hangsAfterMs)]);
    },
    end: () => thread.terminate(),
  };
}

/** Settles when the count of calls stands still; before the first of them the thread may only not have had its turn. */
function hanging({ name, seed }, count, before, afterMs) {
  return new Promise((resolve) => {
    let last = -1;
    const watch = setInterval(() => {
      const now = Atomics.load(count, 0);
      if (now !== last || now === before) {
        last = now;
        return;
      }
      clearInterval(watch);
      const again = `npm run fuzz -- --only ${name} --seed ${seed} --runs ${now - before}`;
      resolve({ target: name, kinds: {}, failure: `${name} hangs\n  again: ${again}`, hangs: true });
    }, afterMs);
    watch.unref();
  });
}
