import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { requireBuild } from '../../require-build';

requireBuild();
const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'incentive-audit-vega-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The folder that the command is typed in; others may write above it. */
const work = join(folder, 'shared/team');
const home = join(folder, 'tools/node_modules/incentive-audit');
/** Written by whatever is planted, when it runs. */
const marker = join(folder, 'ran');

const place = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};
const plant = (modules: string, ...names: string[]): void => {
  for (const name of names)
    place(
      join(modules, name, 'index.js'),
      `require('node:fs').writeFileSync(${JSON.stringify(marker)}, '');`,
    );
};
/** The project's own Vega, as it is installed. */
const install = (modules: string): void => {
  mkdirSync(modules, { recursive: true });
  for (const name of ['vega', 'vega-lite'])
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
};

beforeEach(() => {
  for (const used of ['shared', 'tools', 'charts', 'ran'])
    rmSync(join(folder, used), { recursive: true, force: true });
  place(join(home, 'package.json'), '{ "name": "incentive-audit", "type": "module" }');
  cpSync(join(root, 'dist'), join(home, 'dist'), { recursive: true });
  place(join(work, 'plan.json'), readFileSync(join(root, 'examples/article.plan.json'), 'utf8'));
});

type Ended = { code: number; said: string; svgs: number; ran: boolean };

/** Audits in the working folder, and writes a page. */
function page(...args: string[]): Promise<Ended> {
  const env = { ...process.env, LC_ALL: 'C', NODE_PATH: join(folder, 'charts/node_modules') };
  const line = [join(home, 'dist/command.js'), 'audit', 'plan.json', '--out', 'page.html', ...args];
  return new Promise((done) => {
    execFile(process.execPath, line, { cwd: work, env }, (error, _printed, said) => {
      const out = join(work, 'page.html');
      const html = existsSync(out) ? readFileSync(out, 'utf8') : '';
      done({
        code: error === null ? 0 : Number(error.code),
        said,
        svgs: html.match(/<svg/g)?.length ?? 0,
        ran: existsSync(marker),
      });
    });
  });
}

describe('what others have put does not run', () => {
  test.each([
    ['in the working folder', 'shared/team/node_modules'],
    ['in a folder above it', 'shared/node_modules'],
    ['above the folder of the package', 'node_modules'],
    ['in the folders of NODE_PATH', 'charts/node_modules'],
  ])('%s', async (_, modules) => {
    plant(join(folder, modules), 'vega', 'vega-lite');
    const ended = await page();
    rmSync(join(folder, modules), { recursive: true, force: true });
    expect(ended).toMatchObject({ code: 1, svgs: 0, ran: false });
    expect(ended.said).toContain('Without charts: they need Vega beside this package');
  });

  test('above a folder that was named', async () => {
    plant(join(folder, 'shared/node_modules'), 'vega', 'vega-lite');
    const { code, said, ran } = await page('--vega', '.');
    expect({ code, ran }).toEqual({ code: 2, ran: false });
    expect(said.replace(/\s+/g, ' ')).toContain('.: Vega and Vega-Lite are not installed in this folder.');
  });

  test('as what Vega runs by itself', async () => {
    const modules = join(folder, 'charts/node_modules');
    place(join(modules, 'vega/index.js'), "import('canvas');");
    place(join(modules, 'vega-lite/index.js'), '');
    plant(join(folder, 'node_modules'), 'canvas');
    const { code, said, ran } = await page('--vega', '../../charts');
    rmSync(join(folder, 'node_modules'), { recursive: true });
    expect({ code, ran }).toEqual({ code: 1, ran: false });
    expect(said.replace(/\s+/g, ' ')).toContain(
      'Vega would also run a package “canvas” that lies in another folder.',
    );
  });
});

describe('charts are drawn', () => {
  test.each([
    ['beside the package', 'tools/node_modules', []],
    ['in it', 'tools/node_modules/incentive-audit/node_modules', []],
    ['in the folder that was named', 'charts/node_modules', ['--vega', '../../charts']],
    ['in the working folder, which was named', 'shared/team/node_modules', ['--vega', '.']],
  ])('by a Vega %s', async (_, modules, args) => {
    install(join(folder, modules));
    plant(join(folder, 'shared/node_modules'), 'vega', 'vega-lite');
    expect(await page(...args)).toEqual({ code: 1, said: 'Written: page.html\n', svgs: 2, ran: false });
  });
});
