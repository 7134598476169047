import { describe, expect, test } from 'vitest';
import { readTable } from '../../src/table/index';
import { readStage } from '../../src/table/stage';

describe('a stage', () => {
  test.each([
    'Won',
    'Closed Won',
    'ClosedWon',
    'closedwon',
    'Closed - Win',
    'Signed',
    'Contract signed',
    'Fermée gagnée',
    'Signé',
    'Won - no discount',
    'TRUE',
  ])('“%s” is won', (text) => {
    expect(readStage(text)).toBe('won');
  });

  test.each([
    'Not won',
    'Never won',
    'Not yet won',
    'Pas gagné',
    'Won - cancelled',
    'Gagnée, puis annulée',
    'Deal won (pending)',
    'Gagnée (en attente)',
    'To be signed',
    'NDA signed',
    'Win probability high',
    'Closed Lost - No decision',
    'ClosedLost',
    'No',
    '1',
  ])('“%s” is not won', (text) => {
    expect(readStage(text)).not.toBe('won');
  });

  test.each(['Won', 'IsWon', 'Is Won', 'Is Closed Won'])('called “%s” of ones and zeros is read', (name) => {
    const text = `Owner,Close Date,Amount,${name}\nA,2026-01-02,5,1\nA,2026-01-03,7,0\n`;
    const { data, problems } = readTable(text, { deals: true });
    expect(problems).toEqual([]);
    expect(Array.from(data?.observations.metrics.revenue ?? [])).toEqual([5]);
  });

  test('that is told is followed whatever its cells', () => {
    const table = (cells: readonly string[]) =>
      `Owner,Close Date,Amount,Flag\n${cells.map((cell) => `A,2026-01-02,5,${cell}`).join('\n')}\n`;
    const map = { stage: 'Flag' };
    const sum = readTable(table(['1', '0', '1']), { deals: true, map }).data?.observations.metrics.revenue;
    expect(Array.from(sum ?? [])).toEqual([10]);
    expect(readTable(table(['A1', 'B2']), { deals: true, map }).problems).toMatchObject([
      { code: 'no-won-deals' },
    ]);
  });

  test.each([
    ['12', '1'],
    ['1', '0'],
  ])('called “Won” counts deals where each person has one row a month: %s, %s', (first, second) => {
    const { data, problems, notes } = readTable(
      `rep,month,revenue,Won\nA,2026-01,5,${first}\nB,2026-01,6,${second}\n`,
    );
    expect(problems).toEqual([]);
    expect(Array.from(data?.observations.metrics.revenue ?? [])).toEqual([5, 6]);
    expect(notes).toContain('Not used: “Won”.');
  });

  test('that says of all deals that they were won is said to', () => {
    const rows = 'Owner,Close Date,Amount,Stage\nA,2026-01-02,5,Won\nB,2026-02-03,7,Won\n';
    const { notes } = readTable(rows, { deals: true });
    expect(notes).toContain('The stage of every deal says that it was won: all of them are summed.');
    expect(notes.join()).not.toContain('No column says');
    expect(notes.join()).not.toContain('Not used');
  });
});

test('a won deal without an amount makes its month missing, not 0', () => {
  const rows = [
    'A,2026-01-02,5,Won',
    'A,2026-01-03,,Won',
    'A,2026-02-03,7,Won',
    'A,2026-03-03,,Lost',
    'A,2026-04-03,n/a,Won',
  ];
  const text = `Owner,Close Date,Amount,Stage\n${rows.join('\n')}\n`;
  const { data, notes } = readTable(text, { deals: true });
  expect(Array.from(data?.observations.metrics.revenue ?? [])).toEqual([Number.NaN, 7, 0, Number.NaN]);
  expect(notes).toContain(
    'Deals without a figure that counts: 2. The sums of their months are missing, not lower; fill the figures in.',
  );
  expect(readTable(text, { deals: true, locale: 'fr' }).notes.join()).toContain(
    'Affaires sans nombre à additionner : 2.',
  );
});

test('a team cell that says nothing is no team', () => {
  const rows = ['n/a', '-', 'None', '—', '', 'North'].map((team, at) => `R${at},${team},2026-01,1`);
  const { data, notes } = readTable(`rep,team,month,revenue\n${rows.join('\n')}\n`);
  expect(data?.observations.team).toEqual([null, null, null, null, null, 'North']);
  expect(notes).toContain('“team”: a dash, “n/a” or “none” is read as no team.');
});
