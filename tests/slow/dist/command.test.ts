import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requireBuild } from '../../require-build';
import { type InstalledPackage, installPackage } from './installed-package';

const MINUTES = 60_000;
const root = join(import.meta.dirname, '../../..');

requireBuild();
let installed: InstalledPackage;
beforeAll(async () => {
  installed = await installPackage();
}, 2 * MINUTES);
afterAll(() => installed?.remove());

type Ended = { code: number; printed: string; said: string };

/** Runs the installed command, as `npx` does, in a folder where nothing else is. */
const command = (...args: string[]): Promise<Ended> => commandIn({}, ...args);
const commandIn = (env: Record<string, string>, ...args: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const bin = join(installed.folder, 'node_modules/.bin/incentive-audit');
    const options = { cwd: installed.folder, env: { ...process.env, LC_ALL: 'C', ...env } };
    execFile(bin, args, options, (error, printed, said) => {
      resolve({ code: error === null ? 0 : Number(error.code), printed, said });
    });
  });
const file = (name: string): string => readFileSync(join(installed.folder, name), 'utf8');

test('needs no other package, and holds the library once', async () => {
  const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(Object.keys(bin)).toEqual(['incentive-audit']);
  const command = join(installed.folder, 'node_modules/incentive-audit/dist/command.js');
  const { metafile } = await build({
    entryPoints: [command],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    metafile: true,
    write: false,
  });
  const imports = Object.values(metafile.inputs).flatMap(({ imports }) => imports);
  const outside = imports.filter(({ external }) => external).map(({ path }) => path);
  expect(outside.filter((name) => !isBuiltin(name) && name !== '<runtime>')).toEqual([]);
  expect(Object.keys(metafile.inputs).filter((path) => path.endsWith('/dist/index.js'))).toHaveLength(1);
  expect(statSync(command).size).toBeLessThan(300_000);
});

test.skipIf(!existsSync('/dev/full'))('says that it cannot print, and ends with no verdict', async () => {
  const bin = join(installed.folder, 'node_modules/.bin/incentive-audit');
  const { code, said } = await new Promise<Ended>((resolve) => {
    execFile('sh', ['-c', `"${bin}" rules --locale en > /dev/full`], (error, printed, said) => {
      resolve({ code: Number(error?.code ?? 0), printed, said });
    });
  });
  expect({ code, said }).toEqual({
    code: 2,
    said: 'There is a problem.\n  What was asked for cannot be printed (ENOSPC).\n',
  });
});

describe.each(['en', 'fr'])('in an empty folder, in %s', (locale) => {
  const plan = `plan-${locale}.json`;

  test('init, audit and a page', async () => {
    expect((await command('init', plan, '--locale', locale)).code).toBe(0);
    expect(JSON.parse(file(plan)).$schema).toBe('./node_modules/incentive-audit/schemas/plan.schema.json');
    const audited = await command('audit', plan, '--locale', locale);
    expect(audited.code).toBe(1);
    expect(audited.said).toBe('');
    expect(audited.printed).toContain(locale === 'fr' ? 'Revoyez ce plan.' : 'Revise this plan.');
    const page = `report-${locale}.html`;
    expect((await command('audit', plan, '--locale', locale, '--out', page)).code).toBe(1);
    expect(file(page)).toContain(`<html lang="${locale}">`);
  });

  test('with a history of the team, as France and others export it', async () => {
    const team = readFileSync(join(root, 'examples/team.csv'), 'utf8');
    const semicolons = team.replaceAll(',', ';').replaceAll('.', ',');
    installed.write(`team-${locale}.csv`, locale === 'fr' ? semicolons : team);
    installed.write('team.plan.json', readFileSync(join(root, 'examples/team.plan.json'), 'utf8'));
    const args = ['audit', 'team.plan.json', '--data', `team-${locale}.csv`, '--format', 'json'];
    const { code, printed } = await command(...args, '--locale', locale);
    expect(code).toBe(1);
    const expected = JSON.parse(readFileSync(join(root, 'tests/golden/reports/team.json'), 'utf8'));
    const { payouts, data } = JSON.parse(printed);
    expect({ payouts: payouts.total, data }).toEqual({
      payouts: expected.payouts.total,
      data: expected.data,
    });
  });

  test('propose, compare and score', async () => {
    const better = `better-${locale}.json`;
    const proposed = await command('propose', plan, '--locale', locale, '--out', better);
    expect(proposed.code).toBe(0);
    expect(proposed.printed).toContain(locale === 'fr' ? 'Un meilleur plan' : 'A better plan');
    expect((await command('audit', better, '--format', 'json')).code).toBe(0);
    const compared = await command('compare', plan, better, '--locale', locale);
    expect(compared.code).toBe(0);
    expect(compared.printed).toContain(locale === 'fr' ? 'Réglé' : 'Fixed');
    installed.write('page.json', readFileSync(join(root, 'examples/ssi-page.json'), 'utf8'));
    const score = await command('score', 'page.json', '--locale', locale);
    expect(score.printed).toContain(locale === 'fr' ? '19,7 sur 100' : '19.7 of 100');
  });

  test('rules and explain', async () => {
    const rules = await command('rules', '--locale', locale);
    expect(rules.printed).toContain('plan-design/notice');
    const explained = await command('explain', 'plan-design/notice', '--locale', locale);
    expect(explained.printed).toMatch(/^.+\n═+\n/);
  });

  test('bad input ends with 2, in words and with its line', async () => {
    installed.write('comment.json', '{\n  "name": "x", // ?\n}');
    const { code, printed, said } = await command('audit', 'comment.json', '--locale', locale);
    expect([code, printed]).toEqual([2, '']);
    expect(said).toContain(
      locale === 'fr' ? 'comment.json, ligne 2, colonne 16' : 'comment.json, line 2, column 16',
    );
  });
});

test('the language is that of the machine where none is asked for', async () => {
  expect((await commandIn({ LC_ALL: 'fr_FR.UTF-8' }, '--help')).printed).toContain('Commandes\u00a0:');
  expect((await commandIn({ LC_ALL: 'de_DE.UTF-8' }, '--help')).printed).toContain('Commands:');
});

test('nothing is written over without --force', async () => {
  installed.write('mine.json', 'mine');
  expect((await command('init', 'mine.json')).code).toBe(2);
  expect(file('mine.json')).toBe('mine');
  expect((await command('init', 'mine.json', '--force')).code).toBe(0);
  expect(JSON.parse(file('mine.json')).period).toBe('quarter');
});

test('charts are in the page where Vega is installed, and it is said where it is not', async () => {
  const plan = installed.write('bare.json', readFileSync(join(root, 'examples/article.plan.json'), 'utf8'));
  const without = await command('audit', plan, '--out', 'without.html');
  expect(without.said).toContain('Without charts');
  expect(file('without.html')).not.toContain('<svg');
  mkdirSync(join(installed.folder, 'node_modules'), { recursive: true });
  for (const name of ['vega', 'vega-lite'])
    symlinkSync(join(root, 'node_modules', name), join(installed.folder, 'node_modules', name));
  const drawn = await command('audit', plan, '--out', 'with.html');
  expect(drawn.said).toBe('Written: with.html\n');
  expect(file('with.html').match(/<svg/g)).toHaveLength(2);
});

test.skipIf(!existsSync('/dev/full'))('ends with no verdict where its errors cannot be written', async () => {
  const bin = join(installed.folder, 'node_modules/.bin/incentive-audit');
  for (const nowhere of ['2>/dev/full', '2>&-']) {
    const code = await new Promise((resolve) => {
      execFile('sh', ['-c', `"${bin}" audit nope.json ${nowhere}`], (error) => resolve(error?.code ?? 0));
    });
    expect([nowhere, code]).toEqual([nowhere, 2]);
  }
  const child = spawn(bin, ['audit', 'nope.json'], { cwd: installed.folder });
  child.stderr.destroy();
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(2);
});

test('an empty variable names no language', async () => {
  const { printed } = await commandIn({ LC_ALL: '', LC_MESSAGES: '', LANG: 'fr_FR.UTF-8' }, 'rules');
  expect(printed).toContain('La quantité, pas la qualité');
  expect((await command('rules', '--locale', 'fr-CA')).printed).toBe(printed);
});

test('what is piped has no colours, and who stops reading is no error', async () => {
  const plan = installed.write('piped.json', readFileSync(join(root, 'examples/article.plan.json'), 'utf8'));
  const { printed, said } = await commandIn({ TERM: 'xterm-256color' }, 'audit', plan);
  expect(printed + said).not.toContain('\u001b');

  const bin = join(installed.folder, 'node_modules/.bin/incentive-audit');
  const child = spawn(bin, ['audit', plan, '--format', 'json'], { cwd: installed.folder });
  let wrong = '';
  child.stderr.on('data', (piece: Buffer) => {
    wrong += piece;
  });
  child.stdout.destroy();
  await new Promise((resolve) => child.on('close', resolve));
  expect(wrong).toBe('');
});

test('the notices name every package that the command and the library hold', async () => {
  const { metafile } = await build({
    entryPoints: [
      'src/cli/main.ts',
      'src/index.ts',
      'src/report/index.ts',
      'src/critique/rules/index.ts',
      'src/locales/en/index.ts',
      'src/locales/fr/index.ts',
    ].map((entry) => join(root, entry)),
    outdir: join(root, 'dist'),
    alias: {
      'incentive-audit/report': join(root, 'src/report/index.ts'),
      'incentive-audit/cases': join(root, 'src/cases/index.ts'),
      'incentive-audit': join(root, 'src/index.ts'),
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    metafile: true,
    write: false,
  });
  const packages = Object.keys(metafile.inputs).flatMap(
    (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
  );
  const notices = file('node_modules/incentive-audit/THIRD-PARTY-NOTICES.md').toLowerCase();
  expect(packages).toEqual(expect.arrayContaining(['commander', 'simple-statistics', 'zod']));
  expect([...new Set(packages)].filter((name) => !notices.includes(name))).toEqual([]);
});
