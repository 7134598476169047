import { parentPort, workerData } from 'node:worker_threads';

/** A worker whose target `stuck` does not come back from its third call. */
const calls = new Int32Array(workerData.calls);

parentPort.on('message', ({ name, runs }) => {
  for (let call = 1; call <= runs; call++) {
    Atomics.add(calls, 0, 1);
    while (name === 'stuck' && call === 3);
  }
  parentPort.postMessage({ target: name, kinds: {}, failure: null });
});
parentPort.postMessage(['quick', 'stuck'].map((name) => ({ name, share: 1 })));
