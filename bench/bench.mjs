/**
 * How long an audit, its HTML, the functions of the score and the command take, beside their limits. With `--check` the process fails
 * when a limit is broken, after allowing for a slower machine (a calibration in the same run) and for noise.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { evaluateIncentivePlan } from 'incentive-audit';
import { renderHtml } from 'incentive-audit/report';
import { commandSpeeds } from './command.mjs';
import { congruenceSpeeds } from './congruence.mjs';
import { dataRuleSpeeds } from './data-rules.mjs';
import { slowness } from './machine.mjs';
import { median, runs } from './median.mjs';
import { planSpeeds } from './plans.mjs';
import { scoreSpeeds } from './scores.mjs';
import { plan, team } from './team.mjs';

/** Shared machines double a time now and then. */
const NOISE = 2;

const thousands = team(24_000);
const million = team(1_000_000);
const fresh = freshProcess('fresh-process.mjs');
const zod = freshProcess('import-zod.mjs');
const small = await microsecondsPerRow(thousands, 5);
const large = await microsecondsPerRow(million, 3);

const results = [
  { what: 'plan alone, warm', unit: 'ms', value: await warm(undefined), limit: 2 },
  { what: '240 rows, warm', unit: 'ms', value: await warm(team(240)), limit: 8 },
  { what: '240 rows, new process with import', unit: 'ms', value: fresh.whole },
  // Arithmetic says little of how fast a machine reads and compiles files.
  { what: 'the same by an import of zod/mini', unit: '×', value: fresh.whole / zod.whole, limit: 1.8 },
  { what: 'of it, the import', unit: 'ms', value: fresh.import },
  { what: 'its HTML report, without charts', unit: 'ms', value: await html(team(240)), limit: 20 },
  { what: `${rows(thousands)} rows, each`, unit: 'µs', value: small },
  { what: `${rows(million)} rows, each`, unit: 'µs', value: large },
  { what: 'a row of the larger by one of the smaller', unit: '×', value: large / small, limit: 1.5 },
  ...(await planSpeeds()),
  ...(await dataRuleSpeeds(thousands, million)),
  ...(await scoreSpeeds()),
  ...commandSpeeds(),
  ...(await congruenceSpeeds()),
];

const slower = slowness();
console.log(
  `Node ${process.version}, ${process.arch}; ${slower.toFixed(2)}× the time of the machine the limits were set on\n`,
);
print(
  results.map(({ what, unit, value, limit }) => [
    what,
    figure(value, unit),
    limit ? `≤ ${limit} ${unit}` : '',
  ]),
);

const allowance = (unit) => (unit === 'MB' ? 1 : NOISE * (unit === '×' ? 1 : slower));
const broken = results.filter(({ value, limit, unit }) => limit && value > limit * allowance(unit));
for (const { what, value, limit, unit } of broken)
  console.error(`\n${what}: ${figure(value, unit)}, limit ${limit} ${unit}`);
if (process.argv.includes('--check') && broken.length > 0) process.exitCode = 1;

/** The median of a second of audits after warming up. */
async function warm(data) {
  return median(() => evaluateIncentivePlan(plan, data), { time: 1000, warmupTime: 500 });
}

/** The median of writing one report again and again. */
async function html(data) {
  const report = evaluateIncentivePlan(plan, data);
  return median(() => renderHtml(report), { time: 500, warmupTime: 200 });
}

async function microsecondsPerRow(data, iterations) {
  return (1000 * (await median(() => evaluateIncentivePlan(plan, data), runs(iterations)))) / rows(data);
}

/** The run whose whole is the median of some. */
function freshProcess(file) {
  const script = join(import.meta.dirname, file);
  const times = Array.from({ length: 9 }, () =>
    JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' })),
  );
  return times.sort((a, b) => a.whole - b.whole)[4];
}

function rows({ observations }) {
  return observations.period.length;
}

function figure(value, unit) {
  return `${value < 1000 ? value.toPrecision(3) : Math.round(value)} ${unit}`;
}

function print(lines) {
  const table = [['', 'median', 'limit'], ['---', '---', '---'], ...lines];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((cells) => cells[column].length)));
  for (const cells of table)
    console.log(`| ${cells.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |`);
}
