import { parentPort } from 'node:worker_threads';
import { cells, nameOfCell } from './cells.mjs';
import { studyCell } from './study-cell.mjs';

const byName = new Map(cells.map((cell) => [nameOfCell(cell), cell]));

parentPort.on('message', ({ name, ...options }) => {
  const cell = byName.get(name);
  parentPort.postMessage(studyCell({ ...cell, ...options }));
});
