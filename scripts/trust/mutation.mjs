/**
 * Plants small changes, mutants, into the sources and sees whether a test turns red: `npm run mutation`. By default it draws some of
 * each folder that has a floor; `--folder src/stats` asks about all of a folder, `--sample 600` about that many in all, `--seed 2` draws
 * others. Survivors are printed as diffs; those that no test can tell from the code are in tests/equivalent-mutants.json.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { withoutEquivalents } from './mutation/equivalents.mjs';
import { folders, stratumOf, testsOf } from './mutation/folders.mjs';
import { mutantsIn } from './mutation/mutants.mjs';
import { diffOf, failureOf, figuresOf, tableOf } from './mutation/report.mjs';
import { runStryker } from './mutation/run-stryker.mjs';
import { sampleOf } from './mutation/sample.mjs';

/** Mutants in all: some four minutes on two cores that have nothing else to do. */
const SAMPLE = 90;

process.chdir(join(import.meta.dirname, '../..'));
const { values } = parseArgs({
  options: {
    folder: { type: 'string', multiple: true },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    concurrency: { type: 'string', default: '2' },
  },
});
const asked = (values.folder ?? folders.map(({ folder }) => folder)).map((folder) =>
  stratumOf(folder.replace(/\/$/, '')),
);
const whole = values.folder !== undefined && values.sample === undefined;
const size = whole ? Number.POSITIVE_INFINITY : Math.ceil(Number(values.sample ?? SAMPLE) / asked.length);

const rows = [];
const failures = [];
for (const stratum of asked) {
  const { left, stale } = withoutEquivalents(await mutantsIn(stratum.folder), stratum.folder);
  for (const { file, after } of stale) failures.push(`${file}: no mutant makes “${after}” any more`);
  const drawn = sampleOf(left, size, values.seed);
  console.log(`${stratum.folder}: ${drawn.length} of ${left.length} mutants, seed ${values.seed}`);
  const results = await runStryker(drawn, testsOf(stratum), {
    concurrency: Number(values.concurrency),
    cases: stratum.cases,
  });
  const figures = figuresOf(results);
  const failure = failureOf(figures, stratum.floor);
  if (failure !== null) failures.push(`${stratum.folder}: ${failure}`);
  rows.push({ ...stratum, figures });
}

const diffs = rows.flatMap(({ figures }) => figures.survivors.map(diffOf));
const text = [tableOf(rows), ...diffs].join('\n\n');
console.log(text);
mkdirSync('coverage', { recursive: true });
writeFileSync('coverage/mutation.md', `${text}\n`);
for (const line of failures) console.error(`FAILS: ${line}`);
if (failures.length > 0) process.exitCode = 1;
