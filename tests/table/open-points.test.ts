import { describe, expect, test } from 'vitest';
import { readTable } from '../../src/table/index';

const table = (cells: readonly string[], name = 'revenue') =>
  `rep;month;${name}\n${cells.map((cell, at) => `R${at};2026-01;${cell}`).join('\n')}\n`;
const revenue = (cells: readonly string[], decimal?: 'point' | 'comma') =>
  Array.from(readTable(table(cells), { decimal }).data?.observations.metrics.revenue ?? []);

describe('a point before three digits', () => {
  test.each([[['12.500', '8.300', '900']], [['8.300 €', '7.100 €']], [['-1.200']]])(
    'of an amount or a count is asked about: %s',
    (cells) => {
      expect(readTable(table(cells)).problems).toMatchObject([
        { code: 'open-decimal', line: 2, column: 'revenue', remedy: 'decimal' },
      ]);
      expect(readTable(table(cells, 'leads')).problems).toMatchObject([{ code: 'open-decimal' }]);
    },
  );

  test('is what is told', () => {
    expect(revenue(['12.500', '8.300 €'], 'comma')).toEqual([12_500, 8300]);
    expect(revenue(['12.500', '8.300 €'], 'point')).toEqual([12.5, 8.3]);
  });

  test.each([
    [
      ['12.500', '8.35'],
      [12.5, 8.35],
    ],
    [
      ['12.500', '1234.500'],
      [12.5, 1234.5],
    ],
    [
      ['0.500', '12.250'],
      [0.5, 12.25],
    ],
  ])('is a decimal mark where another figure shows it: %s', (cells, read) => {
    expect(revenue(cells)).toEqual(read);
  });

  test.each(['ssi', 'Professional brand', 'retention'])('of a score or a rate is none: %s', (name) => {
    expect(readTable(table(['13.118', '12.500'], name)).problems).toEqual([]);
  });

  test('in own quotas is asked about, too', () => {
    const text = 'rep;month;revenue;quota\nA;2026-01;900;12.500\n';
    expect(readTable(text).problems).toMatchObject([{ code: 'open-decimal', column: 'quota' }]);
    expect(readTable(text, { locale: 'fr' }).problems[0]?.message).toContain('douze mille cinq cents');
  });
});

describe('what one figure leaves open, another shows', () => {
  test.each([
    [
      ['1,200', '1,300.50'],
      [1200, 1300.5],
    ],
    [
      ['1300.50', '1,200'],
      [1300.5, 1200],
    ],
    [
      ['1,200', '1,200,300'],
      [1200, 1_200_300],
    ],
    [
      ['($1,001)', '$2.50'],
      [-1001, 2.5],
    ],
    [
      ['1.200', '1.300,5'],
      [1200, 1300.5],
    ],
    [
      ['1.001 €', '1.200.300 €', '900'],
      [1001, 1_200_300, 900],
    ],
  ])('in the same column: %s', (cells, read) => {
    expect(readTable(table(cells)).problems).toEqual([]);
    expect(revenue(cells)).toEqual(read);
  });

  test('in another column of the file, quotas and attributes included', () => {
    const text = 'rep;month;revenue;ssi;quota;fte\nA;2026-01;1,200;61.5;1,500;0.8\nB;2026-01;900;60;;1\n';
    const { observations } = readTable(text).data ?? {};
    expect(Array.from(observations?.metrics.revenue ?? [])).toEqual([1200, 900]);
    expect(Array.from(observations?.targets?.revenue ?? [])).toEqual([1500, Number.NaN]);
    expect(Array.from(observations?.metrics['linkedin-ssi'] ?? [])).toEqual([61.5, 60]);
  });

  test('not where the file has both marks, or only figures that leave it open', () => {
    expect(readTable(table(['1,200', '1,300.50', '2,5'])).problems).toMatchObject([{ code: 'two-decimals' }]);
    expect(readTable(table(['1,200', '1.200'])).problems).toMatchObject([{ code: 'open-decimal' }]);
  });
});
