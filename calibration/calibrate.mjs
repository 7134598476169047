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

/** Teams drawn of each cell, then of those left undecided. So many show an error of the truth itself, if it is from one large team. */
const STAGES = [
  { runs: 200, truths: 1 },
  { runs: 2000, truths: 1 },
  { runs: 4000, truths: 10 },
];

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, runs: { type: 'string' } },
});
const pattern = new RegExp(values.only);
const drawn = cells.map(nameOfCell).filter((name) => pattern.test(name));
const nameOf = ({ world, size }) => `${world}, ${size}`;

/** Written after every cell, so that a study cut short is kept as far as it came. */
const results = new Map(readResults().map((cell) => [nameOf(cell), cell]));
const collect = async (names, stage) => {
  const onCell = (cell, left) => {
    results.set(nameOf(cell), cell);
    writeResults(cells.map(nameOfCell).flatMap((name) => results.get(name) ?? []));
    console.log(`${left} left, done: ${nameOf(cell)}, ${cell.runs} teams`);
  };
  await study(names, { ...stage, onCell });
};
if (values.runs === undefined) {
  for (const [at, stage] of STAGES.entries())
    await collect(at === 0 ? drawn : drawn.filter((name) => isUndecided(results.get(name))), stage);
} else {
  const runs = Number(values.runs);
  const { truths } = STAGES.findLast((stage) => stage.runs <= runs) ?? STAGES[0];
  await collect(drawn, { runs, truths });
}

const broken = brokenBands([...results.values()]);
for (const { what, cell, rate } of broken)
  console.error(`${what}: ${(100 * rate).toFixed(1)} % in ${nameOf(cell)}`);
if (broken.length > 0) process.exitCode = 1;
