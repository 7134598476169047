import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/**
 * Studies cells, given by name, on all cores. Every team's chance comes from its own name, so the order does not matter.
 *
 * @param {string[]} names
 * @param {{ runs: number, truthOf?: number, onCell?: (cell: object, left: number) => void }} options
 */
export function study(names, { onCell = () => {}, ...options }) {
  const open = [...names];
  const found = new Map();
  const work = () =>
    new Promise((resolve, reject) => {
      const worker = new Worker(join(import.meta.dirname, 'worker.mjs'));
      const next = () => {
        const name = open.shift();
        if (name === undefined) worker.terminate().then(resolve, reject);
        else worker.postMessage({ name, ...options });
      };
      worker.on('message', (cell) => {
        found.set(`${cell.world}, ${cell.size}`, cell);
        onCell(cell, open.length);
        next();
      });
      worker.on('error', reject);
      next();
    });
  const workers = Array.from({ length: Math.min(availableParallelism(), names.length) }, work);
  return Promise.all(workers).then(() => names.map((name) => found.get(name)));
}
