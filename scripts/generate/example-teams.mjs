/** The made-up histories of the examples, each from a seed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accountExecutives } from '../examples/teams/account-executives.mjs';
import { commissions } from '../examples/teams/commissions.mjs';
import { crmActivityTeam } from '../examples/teams/crm-activity.mjs';
import { customerHealthTeam } from '../examples/teams/customer-health.mjs';
import { equipe, equipeWorkbook } from '../examples/teams/equipe.mjs';
import { managers } from '../examples/teams/managers.mjs';
import { sdrs } from '../examples/teams/sdrs.mjs';
import { ssiPageCaptures } from '../examples/teams/ssi-pages.mjs';

const team = accountExecutives();

export const files = {
  'examples/crm-activity.data.json': columnsText(crmActivityTeam(indexOf('crm-activity'))),
  'examples/customer-health.data.json': columnsText(customerHealthTeam(indexOf('customer-health'))),
  'examples/team.data.json': columnsText(team),
  'examples/team.csv': tableText(team),
  'examples/sdr.data.json': columnsText(sdrs()),
  'examples/commission.data.json': columnsText(commissions()),
  'examples/manager.data.json': columnsText(managers()),
  'examples/equipe.data.json': columnsText(equipe()),
  'examples/equipe.xlsx': equipeWorkbook(),
  'examples/ssi-pages.jsonl': ssiPageCaptures()
    .map((capture) => `${JSON.stringify(capture)}\n`)
    .join(''),
};

function indexOf(name) {
  return JSON.parse(readFileSync(join(import.meta.dirname, `../../examples/${name}.index.json`), 'utf8'));
}

/** JSON with one column a line. */
function columnsText({ observations }) {
  const columns = Object.entries(observations).map(([name, values]) =>
    Array.isArray(values)
      ? `    ${line(name, values)}`
      : `    ${JSON.stringify(name)}: {\n${Object.entries(values)
          .map(([id, column]) => `      ${line(id, column)}`)
          .join(',\n')}\n    }`,
  );
  return `{\n  "observations": {\n${columns.join(',\n')}\n  }\n}\n`;
}

function line(name, values) {
  return `${JSON.stringify(name)}: ${JSON.stringify(values)}`;
}

/** A table as a spreadsheet exports it: a row for each person and period. */
function tableText({ observations: { metrics, targets, ...columns } }) {
  const quotas = Object.entries(targets).map(([id, values]) => [`${id} quota`, values]);
  const all = Object.entries({ ...columns, ...metrics, ...Object.fromEntries(quotas) });
  const rows = columns.participant.map((_, at) => all.map(([, values]) => values[at]));
  return [all.map(([name]) => name), ...rows].map((cells) => `${cells.join(',')}\n`).join('');
}
