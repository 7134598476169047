/**
 * Writes every committed file that is generated: `npm run generate`; `-- api-report json-schemas` only what these write. With `--check`
 * files are only compared, and a difference fails.
 */
import { parseArgs } from 'node:util';
import { buildIfStale } from '../build-state.mjs';
import { writeGenerated } from './kit/generated-files.mjs';

/**
 * Modules that export the files they make, texts by path. In order: the build has the rules' data in it, and reports read what the
 * examples' teams did. A module that needs the build is loaded once there is one of the sources as they are.
 */
const generators = [
  { name: 'rule-data', needsBuild: false, load: () => import('./rule-data.mjs') },
  { name: 'cases-data', needsBuild: false, load: () => import('./cases-data.mjs') },
  { name: 'json-schemas', needsBuild: true, load: () => import('./json-schemas.mjs') },
  { name: 'api-report', needsBuild: true, load: () => import('./api-report.mjs') },
  { name: 'rule-index', needsBuild: true, load: () => import('./rule-index.mjs') },
  { name: 'metric-pages', needsBuild: true, load: () => import('./metric-pages.mjs') },
  { name: 'verdict-page', needsBuild: false, load: () => import('./verdict-page.mjs') },
  { name: 'cases-page', needsBuild: true, load: () => import('./cases-page.mjs') },
  { name: 'calibration-page', needsBuild: true, load: () => import('./calibration-page.mjs') },
  { name: 'example-teams', needsBuild: false, load: () => import('./example-teams.mjs') },
  { name: 'golden-reports', needsBuild: true, load: () => import('./golden-reports.mjs') },
  { name: 'chart-pictures', needsBuild: true, load: () => import('./chart-pictures.mjs') },
  { name: 'method-pictures', needsBuild: false, load: () => import('./method-pictures.mjs') },
  { name: 'planted-faults', needsBuild: false, load: () => import('./planted-faults.mjs') },
];

const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const names = generators.map(({ name }) => name);
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no generator ${unknown.join(', ')}. There are ${names.join(', ')}.`);
  process.exit(1);
}

for (const { name, needsBuild, load } of generators) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  if (needsBuild && !buildIfStale()) process.exit(1);
  const { files } = await load();
  writeGenerated(files, { isCheck: values.check, again: `npm run generate -- ${name}` });
}
