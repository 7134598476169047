import { execFile } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { requireBuild } from '../../require-build';

requireBuild();
const root = join(import.meta.dirname, '../../..');
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'incentive-audit-written-'));
  folders.push(folder);
  return folder;
};

/** What goes wrong in the system, as a module that is loaded before the command. */
const accidents = {
  none: '',
  'the disk is full': `
    const { writeFileSync } = fs;
    fs.writeFileSync = (file, text, ...rest) => {
      writeFileSync(file, text.slice(0, text.length / 2), ...rest);
      throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    };`,
  'the disk is full when all is written': `
    fs.fsyncSync = () => {
      throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    };`,
  'it is killed before the new file has its name': `
    fs.renameSync = fs.linkSync = () => process.kill(process.pid, 'SIGKILL');`,
  'it is killed while it writes': `
    const { writeFileSync } = fs;
    fs.writeFileSync = (file, text, ...rest) => {
      writeFileSync(file, text.slice(0, text.length / 2), ...rest);
      process.kill(process.pid, 'SIGKILL');
    };`,
  'files have one name only': `
    fs.linkSync = () => {
      throw Object.assign(new Error('not supported'), { code: 'EPERM' });
    };`,
  'a file comes meanwhile': `
    const { openSync } = fs;
    fs.openSync = (path, ...rest) => {
      if (String(path).includes('.incentive-audit-')) fs.writeFileSync('report.md', 'came meanwhile');
      return openSync(path, ...rest);
    };`,
} as const;

type Ended = { code: number | string | null | undefined; signal: string | null | undefined; said: string };

/** Writes `report.md` in a folder, in a process in which something goes wrong. */
function report(folder: string, accident: keyof typeof accidents, ...args: string[]): Promise<Ended> {
  const hook = `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module';
    ${accidents[accident]} syncBuiltinESMExports();`;
  const line = [
    ...['--import', `data:text/javascript,${encodeURIComponent(hook)}`],
    ...[join(root, 'dist/command.js'), 'audit', join(root, 'examples/article.plan.json')],
    ...['--locale', 'en', '--out', 'report.md', ...args],
  ];
  return new Promise((done) => {
    execFile(process.execPath, line, { cwd: folder }, (error, _printed, said) => {
      done({ code: error?.code ?? 0, signal: error?.signal ?? null, said: said.replace(/\s+/g, ' ') });
    });
  });
}

const textOf = (folder: string): string => readFileSync(join(folder, 'report.md'), 'utf8');

describe('what was there stays as it was', () => {
  test.each(['the disk is full', 'the disk is full when all is written'] as const)(
    'where %s',
    async (accident) => {
      const folder = newFolder();
      writeFileSync(join(folder, 'report.md'), 'mine');
      const { code, said } = await report(folder, accident, '--force');
      expect({ code, text: textOf(folder), files: readdirSync(folder) }).toEqual({
        code: 2,
        text: 'mine',
        files: ['report.md'],
      });
      expect(said).toContain('There is a problem. report.md: The disk is full.');
    },
  );

  test.each(['it is killed while it writes', 'it is killed before the new file has its name'] as const)(
    'where %s',
    async (accident) => {
      const folder = newFolder();
      writeFileSync(join(folder, 'report.md'), 'mine');
      expect((await report(folder, accident, '--force')).signal).toBe('SIGKILL');
      expect(textOf(folder)).toBe('mine');
      expect((await report(folder, 'none', '--force')).code).toBe(1);
      expect(textOf(folder)).toMatch(/^# Prime/);
    },
  );

  test.each(['a file comes meanwhile'] as const)('where %s', async (accident) => {
    const folder = newFolder();
    const { code, said } = await report(folder, accident);
    expect(code).toBe(2);
    expect(said).toContain('This file is there already.');
    expect([textOf(folder), readdirSync(folder)]).toEqual(['came meanwhile', ['report.md']]);
  });

  test.skipIf(!existsSync('/dev/full'))('and a device stays a device', async () => {
    const folder = newFolder();
    symlinkSync('/dev/full', join(folder, 'report.md'));
    const { code, said } = await report(folder, 'none', '--force');
    expect(code).toBe(2);
    expect(said).toContain('The disk is full.');
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
  });
});

describe('nothing half-written bears the name', () => {
  test.each([
    'the disk is full',
    'the disk is full when all is written',
    'it is killed while it writes',
    'it is killed before the new file has its name',
  ] as const)('where %s', async (accident) => {
    const folder = newFolder();
    await report(folder, accident);
    expect(readdirSync(folder)).not.toContain('report.md');
  });
});

test('a new file has what others in the folder have, and nothing else is left', async () => {
  for (const accident of ['none', 'files have one name only'] as const) {
    const folder = newFolder();
    writeFileSync(join(folder, 'usual'), '');
    expect((await report(folder, accident)).code).toBe(1);
    expect(textOf(folder)).toMatch(/^# Prime[\s\S]*\n$/);
    expect(readdirSync(folder)).toEqual(['report.md', 'usual']);
    expect(statSync(join(folder, 'report.md')).mode).toBe(statSync(join(folder, 'usual')).mode);
  }
});

test('a file that is replaced keeps its permissions and its place', async () => {
  const folder = newFolder();
  const elsewhere = join(newFolder(), 'kept.md');
  writeFileSync(elsewhere, 'mine');
  chmodSync(elsewhere, 0o640);
  symlinkSync(elsewhere, join(folder, 'report.md'));
  expect((await report(folder, 'none', '--force')).code).toBe(1);
  expect(readlinkSync(join(folder, 'report.md'))).toBe(elsewhere);
  expect(readFileSync(elsewhere, 'utf8')).toMatch(/^# Prime/);
  expect(statSync(elsewhere).mode & 0o777).toBe(0o640);
});
