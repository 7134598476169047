import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { requireBuild } from '../../require-build';

requireBuild();
const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'incentive-audit-console-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a page types into a terminal, and what it says comes out; `…` on a line of its own stands for any lines. */
type Typed = { command: string; shown: string };

const pages = [
  { page: 'docs/command-line.md', locale: 'C' },
  { page: 'docs/fr/demarrer.md', locale: 'fr_FR.UTF-8' },
];

/** In a fresh folder with a team’s history; `npx` runs the command as it was built. */
const npx = (locale: string): string =>
  `npx() { shift; LC_ALL=${locale} "${process.execPath}" "${join(root, 'dist/command.js')}" "$@"; }`;

copyFileSync(join(root, 'examples/team.csv'), join(folder, 'team.csv'));
copyFileSync(join(root, 'examples/ssi-page.json'), join(folder, 'page.json'));
const french = readFileSync(join(root, 'examples/team.csv'), 'utf8')
  .replaceAll(',', ';')
  .replaceAll('.', ',')
  .replace(/^.*$/m, 'Salarié;Mois;Licence;SSI;p1;p2;p3;p4;Prospects;Conversions;CA;Objectif CA');
writeFileSync(join(folder, 'equipe.csv'), french);

describe.each(pages)('$page', ({ page, locale }) => {
  const text = readFileSync(join(root, page), 'utf8');
  const typed = [...text.matchAll(/^```console\n(.*?)^```$/gms)].flatMap(([, block = '']) =>
    sessionOf(block),
  );

  test('types commands', () => {
    expect(typed.length).toBeGreaterThan(3);
  });

  test.each(typed)('$command', ({ command, shown }) => {
    expect(ended(command, locale)).toMatch(patternOf(shown));
  });
});

function sessionOf(block: string): Typed[] {
  return block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command = '', ...lines] = part.trimEnd().split('\n');
      return { command, shown: lines.join('\n') };
    });
}

function ended(command: string, locale: string): string {
  const script = `${npx(locale)}\n{ ${command}\n} 2>&1 || true`;
  return execFileSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' }).trimEnd();
}

function patternOf(shown: string): RegExp {
  const literal = shown.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\n…(?=\n|$)/g, '(?:\n[^]*?)?');
  return new RegExp(`^${literal.replace(/[ \u00a0\u202f]/g, '[ \u00a0\u202f]')}$`);
}
