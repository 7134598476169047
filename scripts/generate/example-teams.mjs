/** The made-up histories of the examples, each from a seed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crmActivityTeam } from '../examples/teams/crm-activity.mjs';
import { customerHealthTeam } from '../examples/teams/customer-health.mjs';
import { ssiPageCaptures } from '../examples/teams/ssi-pages.mjs';

export const files = {
  'examples/crm-activity.data.json': columnsText(crmActivityTeam(indexOf('crm-activity'))),
  'examples/customer-health.data.json': columnsText(customerHealthTeam(indexOf('customer-health'))),
  'examples/ssi-pages.jsonl': ssiPageCaptures()
    .map((capture) => `${JSON.stringify(capture)}\n`)
    .join(''),
};

function indexOf(name) {
  return JSON.parse(readFileSync(join(import.meta.dirname, `../../examples/${name}.index.json`), 'utf8'));
}

/** JSON with one column a line. */
function columnsText({ observations: { participant, period, metrics } }) {
  const line = (key, values) => `${JSON.stringify(key)}: ${JSON.stringify(values)}`;
  const columns = Object.entries(metrics).map(([id, values]) => `      ${line(id, values)}`);
  return `{
  "observations": {
    ${line('participant', participant)},
    ${line('period', period)},
    "metrics": {
${columns.join(',\n')}
    }
  }
}
`;
}
