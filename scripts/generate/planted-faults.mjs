/** tests/planted-faults.md, from tests/planted-faults.json. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const list = join(import.meta.dirname, '../../tests/planted-faults.json');
const faults = JSON.parse(readFileSync(list, 'utf8'));

const rows = faults.map(({ fault, file, test }) => `| ${fault} | \`${file}\` | \`${test}\` |`);
export const files = {
  'tests/planted-faults.md': `# Planted faults

<!-- Written by scripts/generate/planted-faults.mjs from tests/planted-faults.json. -->

An estimator's test is worth what it catches. Each of these faults turns the test beside it red; \`npm run faults\` plants them one by
one into a copy of the sources and fails when a test stays green.

| fault | planted in | caught by |
| --- | --- | --- |
${rows.join('\n')}
`,
};
