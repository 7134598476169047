/**
 * Whether the study still finds what it found: cells of calibration/results.json, evenly spaced among those of fewest teams, are drawn
 * anew and compared byte for byte. `--cells=<number>` draws so many; 20 take some minutes on two cores.
 */
import { parseArgs } from 'node:util';
import { readResults } from './results.mjs';
import { study } from './study.mjs';

const { values } = parseArgs({ options: { cells: { type: 'string', default: '20' } } });
const found = readResults();
const runs = Math.min(...found.map((cell) => cell.runs));
const small = found.filter((cell) => cell.runs === runs);
const count = Math.min(Number(values.cells), small.length);
const chosen = Array.from({ length: count }, (_, at) => small[Math.floor((at * small.length) / count)]);
const nameOf = ({ world, size }) => `${world}, ${size}`;

const again = await study(chosen.map(nameOf), {
  runs,
  onCell: (cell, left) => console.log(`${left} left, done: ${nameOf(cell)}`),
});
const changed = chosen.filter(
  (cell, at) => JSON.stringify(cell) !== JSON.stringify(asWasAsked(again[at], cell)),
);
console.log(`${count - changed.length} of ${count} cells of ${runs} teams are byte for byte what they were`);
for (const cell of changed) console.error(`changed: ${nameOf(cell)}`);
if (changed.length > 0) process.exitCode = 1;

/** Without the usual statistics that were first asked after the cell was drawn. */
function asWasAsked(cell, { naive: asked }) {
  const naive = Object.entries(cell.naive).filter(([name]) => name in asked);
  return { ...cell, naive: Object.fromEntries(naive) };
}
