/**
 * How often each rule fails, passes and cannot tell in worlds of known truth. Writes calibration/results.json; the page and its
 * charts are made from it by `npm run generate`. `--only=<pattern>` draws the cells whose name matches anew and keeps the rest;
 * `--runs=<number>` draws that many teams of each and no more where a promise is left undecided.
 */
import { parseArgs } from 'node:util';
import { cells, nameOfCell } from './cells.mjs';
import { brokenBands, isUndecided } from './judge-bands.mjs';
import { readResults, writeResults } from './results.mjs';
import { study } from './study.mjs';

const RUNS = 200;
const RUNS_WHERE_UNDECIDED = 2000;

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, runs: { type: 'string' } },
});
const pattern = new RegExp(values.only);
const drawn = cells.map(nameOfCell).filter((name) => pattern.test(name));
const nameOf = ({ world, size }) => `${world}, ${size}`;

/** Written after every cell, so that a study cut short is kept as far as it came. */
const results = new Map(readResults().map((cell) => [nameOf(cell), cell]));
const collect = async (names, runs) => {
  const onCell = (cell, left) => {
    results.set(nameOf(cell), cell);
    writeResults(cells.map(nameOfCell).flatMap((name) => results.get(name) ?? []));
    console.log(`${left} left, done: ${nameOf(cell)}, ${cell.runs} teams`);
  };
  await study(names, { runs, onCell });
};
await collect(drawn, Number(values.runs ?? RUNS));
if (values.runs === undefined)
  await collect(
    drawn.filter((name) => isUndecided(results.get(name))),
    RUNS_WHERE_UNDECIDED,
  );

const broken = brokenBands([...results.values()]);
for (const { what, cell, rate } of broken)
  console.error(`${what}: ${(100 * rate).toFixed(1)} % in ${nameOf(cell)}`);
if (broken.length > 0) process.exitCode = 1;
