import { Bench } from 'tinybench';

/** The median time of a call in milliseconds; the options are tinybench's. */
export async function median(call, options) {
  const bench = new Bench(options).add('call', call);
  const [task] = await bench.run();
  if (task.result.state !== 'completed') throw task.result.error;
  return task.result.latency.p50;
}

/** So many calls after one to warm up, for what takes long. */
export function runs(iterations) {
  return { time: 0, iterations, warmupTime: 0, warmupIterations: 1 };
}
