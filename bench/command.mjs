/** How long the command takes from its start to its report, and how much memory it needs at most. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workbookOf } from '../scripts/examples/workbook-of.mjs';
import { plan, team } from './team.mjs';

const command = join(import.meta.dirname, '../dist/command.js');
const tellMemory = join(import.meta.dirname, 'tell-memory.cjs');

/** The verdict on the plan of the benchmark is to revise it. */
const ENDS_WITH = 1;

const PIECE = 1 << 20;

/** @returns {{ what: string, unit: string, value: number, limit: number }[]} */
export function commandSpeeds() {
  const folder = mkdtempSync(join(tmpdir(), 'incentive-audit-bench-'));
  try {
    writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan));
    const thousands = fastest(folder, writeTable(folder, 24_000), 5);
    const million = fastest(folder, writeTable(folder, 1_000_000), 2);
    const book = fastest(folder, writeWorkbook(folder, 100_000), 2);
    return [
      { what: 'command, CSV of 24,000 rows', unit: 'ms', value: thousands.milliseconds, limit: 1200 },
      { what: 'command, CSV of 1,000,000 rows', unit: 'ms', value: million.milliseconds, limit: 6000 },
      { what: 'command, CSV of 1,000,000 rows', unit: 'MB', value: million.megabytes, limit: 700 },
      { what: 'command, workbook of 100,000 rows', unit: 'ms', value: book.milliseconds, limit: 6000 },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The fastest of some runs: whatever else the machine does only adds to it. */
function fastest(folder, file, runs) {
  const all = Array.from({ length: runs }, () => run(folder, file));
  return all.sort((a, b) => a.milliseconds - b.milliseconds)[0];
}

function run(folder, file) {
  const args = ['--require', tellMemory, command, 'audit', 'plan.json', '--data', file];
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  const milliseconds = performance.now() - start;
  if (status !== ENDS_WITH || stdout === '') throw new Error(`ended with ${status}: ${stderr}`);
  return { milliseconds, megabytes: Number(/^kilobytes (\d+)$/m.exec(stderr)?.[1]) / 1000 };
}

/** As a spreadsheet in France exports it. */
function writeTable(folder, rows) {
  const { participant, period, licence, metrics } = team(rows).observations;
  const figure = (id, row) => metrics[id][row].toFixed(2).replace('.', ',');
  const path = join(folder, `team-${rows}.csv`);
  const file = openSync(path, 'w');
  let text = 'Salarié;Période;Licence;SSI;CA\n';
  for (let row = 0; row < period.length; row++) {
    const cells = [`P${participant[row]}`, period[row], licence[row], figure('linkedin-ssi', row)];
    text += `${cells.join(';')};${figure('revenue', row)}\n`;
    if (text.length < PIECE) continue;
    writeSync(file, text);
    text = '';
  }
  writeSync(file, text);
  closeSync(file);
  return path;
}

/** As a spreadsheet in France keeps it. */
function writeWorkbook(folder, rows) {
  const { participant, period, licence, metrics } = team(rows).observations;
  const figure = (id, row) => Math.round(100 * metrics[id][row]) / 100;
  const lines = period.map((at, row) => [
    `P${participant[row]}`,
    at,
    licence[row],
    figure('linkedin-ssi', row),
    figure('revenue', row),
  ]);
  const path = join(folder, `team-${rows}.xlsx`);
  writeFileSync(path, workbookOf({ Data: [['Salarié', 'Période', 'Licence', 'SSI', 'CA'], ...lines] }));
  return path;
}
