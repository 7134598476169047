import { describe, expect, test } from 'vitest';
import { readTable } from '../../src/table/index';

const plan = {
  name: 'Plan',
  period: 'month',
  measures: [{ metric: 'revenue', weight: 1, target: 5 }],
} as const;
const table = (cells: readonly string[]) =>
  `Rep,Month,Revenue,Meetings\n${cells.map((cell, at) => `R${at},2026-01,${cell}`).join('\n')}\n`;
const said = (cells: readonly string[], locale = 'en') =>
  readTable(table(cells), { plan, locale }).notes.filter((note) => /hold no figure|aucun nombre/.test(note));

describe('a column that is paid on and holds hardly a figure', () => {
  test.each<[string[], string]>([
    [['n/a,1', '-,2'], '2 of 2 cells of “Revenue” hold no figure: what is said of it rests on nothing.'],
    [
      [',1', ',2', '5,3'],
      '2 of 3 cells of “Revenue” hold no figure: what is said of it rests on the one that does.',
    ],
    [[',1', ',2', ',3', '5,4', '6,5'], 'hold no figure: what is said of it rests on the 2 that do.'],
    [
      ['#DIV/0!,1', 'n/a,2', ',3', '0,4'],
      '3 of 4 cells of “Revenue” hold no figure: what is said of it rests on the one that does.',
    ],
  ])('is told of before all else: %s', (cells, note) => {
    expect(readTable(table(cells), { plan }).notes[0]).toContain(note);
    expect(readTable(table(cells)).notes[0]).toContain(note);
    expect(said(cells, 'fr')).toHaveLength(1);
  });

  test.each([[['5,1', ',2']], [['5,', '6,', '7,1']], [['0,1', '0,2']]])(
    'is not where half of it does, or another column holds none: %s',
    (cells) => {
      expect(said(cells)).toEqual([]);
    },
  );

  test('without a plan any column may be', () => {
    expect(readTable(table(['5,', '6,'])).notes[0]).toContain('2 of 2 cells of “Meetings”');
  });
});
