import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

type Step = { uses?: string; run?: string; with?: Record<string, unknown>; env?: Record<string, string> };
type Permissions = Record<string, 'read' | 'write' | 'none'>;
type Job = { permissions?: Permissions; steps: Step[]; needs?: string | string[] };
type Workflow = { permissions: Permissions; jobs: Record<string, Job>; env?: Record<string, string> };

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.github/workflows');
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});
const jobs = workflows.flatMap(({ name, workflow }) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({
    name: `${name}: ${id}`,
    job,
    may: Object.entries(job.permissions ?? workflow.permissions).flatMap(([what, how]) =>
      how === 'write' ? [what] : [],
    ),
  })),
);
const linesOf = ({ steps }: Job): string => steps.flatMap(({ run }) => run ?? []).join('\n');

/** Code of this project, or of what it depends on. */
const runsOurs = /\.ci\/run|\bnode (?!-)|\bnpx\b|\bnpm (?:run|test|exec|ci(?! --ignore-scripts)|install|i)\b/;

describe('workflows', () => {
  test.each(workflows)('$name may only read unless a job says more', ({ workflow }) => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  test.each(workflows)('$name names every action by its commit, with the version beside it', ({ text }) => {
    const used = [...text.matchAll(/uses:(.*)/g)].map(([, action = '']) => action.trim());
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test.each(jobs)('$name leaves no credentials behind a checkout', ({ job }) => {
    for (const step of job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
      expect(step.with?.['persist-credentials']).toBe(false);
  });

  test.each(jobs)('$name writes to the repository or signs, not both', ({ may }) => {
    expect(may.includes('contents') && may.includes('id-token')).toBe(false);
  });

  test.each(jobs.filter(({ may }) => may.length > 0))(
    '$name may write, and runs no code of ours',
    ({ job }) => {
      expect(linesOf(job)).not.toMatch(runsOurs);
    },
  );

  test.each(['.ci/run', 'npm ci', 'npm test', 'npm run build', 'node scripts/x.mjs', 'npx vitest'])(
    '%s is code of ours',
    (line) => {
      expect(line).toMatch(runsOurs);
    },
  );
});

describe('a release', () => {
  const { jobs: parts, env = {} } = workflows.find(({ name }) => name === 'release.yml')!.workflow;
  const publishing = Object.entries(parts).filter(([, job]) => linesOf(job).includes('npm publish'));

  test('is published by one job, which signs and does nothing else, once the tests are green', () => {
    expect(publishing.map(([id]) => id)).toEqual(['publish']);
    const [[, job]] = publishing as [[string, Job]];
    expect(job.permissions).toEqual({ 'id-token': 'write' });
    expect(job.needs).toEqual(['test', 'pack']);
    expect(linesOf(parts.test!)).toBe('.ci/run');
    expect(job.steps.some(({ uses }) => uses?.startsWith('actions/checkout@'))).toBe(false);
  });

  test('has provenance where, and only where, the package names its repository', () => {
    const [[, job]] = publishing as [[string, Job]];
    const step = job.steps.find(({ run }) => run?.includes('npm publish'));
    expect(step?.env?.NPM_CONFIG_PROVENANCE).toMatch(/^\$\{\{ env\.REPOSITORY_URL != '' \}\}$/);
    expect(Object.keys(env)).toEqual(['REPOSITORY_URL']);
    expect(linesOf(parts.pack!)).toMatch(/node scripts\/name-repository\.mjs\nnpm pack/);
    const { repository, homepage, bugs, publishConfig } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    );
    expect({ repository, homepage, bugs, publishConfig }).toEqual({ publishConfig: { access: 'public' } });
  });
});
