import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'incentive-audit-release-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'scripts'));
copyFileSync(join(root, 'scripts/name-repository.mjs'), join(folder, 'scripts/name-repository.mjs'));

/** What package.json becomes, and how the script ended. */
function named(env: Record<string, string>): Promise<{ code: number; said: string; manifest: unknown }> {
  copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join(folder, 'scripts/name-repository.mjs')],
      { env },
      (error, printed, said) =>
        done({
          code: Number(error?.code ?? 0),
          said: printed + said,
          manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
        }),
    );
  });
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const url = 'https://github.com/owner/name';
const here = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'owner/name' };

test.each([{ REPOSITORY_URL: url }, { REPOSITORY_URL: url, ...here }])(
  '%j is written into the package',
  async (env) => {
    expect(await named(env)).toEqual({
      code: 0,
      said: '',
      manifest: {
        ...manifest,
        repository: { type: 'git', url: `git+${url}.git` },
        homepage: `${url}#readme`,
        bugs: `${url}/issues`,
      },
    });
  },
);

test.each([{}, { REPOSITORY_URL: '' }, { REPOSITORY_URL: '', ...here }])('%j names none', async (env) => {
  const ended = await named(env as Record<string, string>);
  expect(ended).toMatchObject({ code: 0, manifest });
  expect(ended.said).toContain('without provenance');
});

test.each([
  [{ REPOSITORY_URL: 'owner/name' }, 'must be like https://github.com/owner/name'],
  [{ REPOSITORY_URL: `${url}.git` }, 'must be like'],
  [{ REPOSITORY_URL: `${url}/tree/main` }, 'must be like'],
  [{ REPOSITORY_URL: 'https://github.com/other/name', ...here }, 'runs in https://github.com/owner/name'],
])('%j is refused', async (env, message) => {
  const ended = await named(env as Record<string, string>);
  expect(ended).toMatchObject({ code: 1, manifest });
  expect(ended.said).toContain(message);
});
