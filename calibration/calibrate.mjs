/**
 * How often each rule fails, passes and cannot tell in worlds of known truth. Writes calibration/results.json; the page and its
 * charts are made from it by `npm run generate`. `--only=<pattern>` draws the worlds whose id matches anew and keeps the rest.
 */
import { parseArgs } from 'node:util';
import { cells, nameOfCell } from './cells.mjs';
import { brokenBands } from './judge-bands.mjs';
import { readResults, writeResults } from './results.mjs';
import { study } from './study.mjs';

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, runs: { type: 'string' } },
});
const pattern = new RegExp(values.only);
const drawn = cells.filter(({ world }) => pattern.test(world.id));

const found = await study(drawn.map(nameOfCell), {
  runs: values.runs && Number(values.runs),
  onCell: ({ world, size }, left) => console.log(`${left} left, done: ${world}, ${size}`),
});
const fresh = new Map(found.map((cell) => [`${cell.world}, ${cell.size}`, cell]));
const kept =
  values.only === ''
    ? new Map()
    : new Map(readResults().map((cell) => [`${cell.world}, ${cell.size}`, cell]));
const results = cells.flatMap((cell) => fresh.get(nameOfCell(cell)) ?? kept.get(nameOfCell(cell)) ?? []);
writeResults(results);

const broken = brokenBands(results);
for (const { what, cell, rate } of broken)
  console.error(`${what}: ${(100 * rate).toFixed(1)} % in ${cell.world}, ${cell.size}`);
if (broken.length > 0) process.exitCode = 1;
