import { describe, expect, test } from 'vitest';
import { type ReadTableOptions, readTable } from '../../src/table/index';

const read = (head: string, row: string, options: ReadTableOptions = {}) =>
  readTable(`rep,${head},revenue\nA,${row},5\n`, options);
const period = (head: string, row: string, options?: ReadTableOptions) =>
  read(head, row, options).data?.observations.period[0];
const april = {
  name: 'Plan',
  period: 'month',
  yearStarts: 4,
  measures: [{ metric: 'revenue', weight: 1, target: 5 }],
} as const;

describe('a company’s own year', () => {
  test.each([
    ['Fiscal year,Quarter', 'FY2026,Q1', 'FY2026-Q1'],
    ['Fiscal year,Quarter', '2026,2', 'FY2026-Q2'],
    ['Exercice,Trimestre', '2025-2026,T1', 'FY2025/26-Q1'],
    ['Exercice,Semestre', '2025/26,S2', 'FY2025/26-H2'],
    ['Exercice', '2026', 'FY2026'],
    ['Fiscal year,Month', 'FY2026,2025-05', '2025-05'],
    ['Fiscal year,Month', 'FY2026,May 2025', '2025-05'],
    ['Fiscal year,Year,Month', 'FY2026,2025,5', '2025-05'],
    ['Fiscal year,Date', 'FY2026,2025-05-31', '2025-05-31'],
  ])('%s: %s is %s', (head, row, is) => {
    expect(period(head, row)).toBe(is);
  });

  test.each([
    ['FY2026,May', '2025-05'],
    ['FY2026,mars', '2026-03'],
    ['2025/26,April', '2025-04'],
    ['2025-2026,Jan', '2026-01'],
  ])('with a month by its name is read by the plan’s year: %s', (row, is) => {
    expect(period('Fiscal year,Month', row, { plan: april })).toBe(is);
  });

  test.each([
    ['FY2026,May', undefined],
    ['FY2026,5', april],
    ['FY2026,Nothing', april],
  ])('with a month that leaves the year open is a problem: %s', (row, plan) => {
    const { problems } = read('Fiscal year,Month', row, { plan });
    expect(problems).toMatchObject([{ code: 'unreadable-period', column: 'Month' }]);
    expect(problems[0]?.message).toContain('leaves the calendar year open');
    expect(read('Exercice,Mois', row, { plan, locale: 'fr' }).problems[0]?.message).toContain('année civile');
  });

  test('and what is read of it is said', () => {
    expect(read('Fiscal year,Quarter', 'FY2026,Q1').notes).toEqual(
      expect.arrayContaining([
        '“Fiscal year” and “Quarter” together are read as the period.',
        'Periods such as “FY2026 Q1” are read as FY2026-Q1.',
      ]),
    );
  });

  test.each([
    ['Year', '2024-2025'],
    ['Period', '2024/25'],
    ['Year,Quarter', '2024-2025,T1'],
    ['Period', 'T1 2024/25'],
  ])('%s “%s” is told how to be written', (head, row) => {
    expect(read(head, row).problems[0]?.message).toContain('FY2025-Q1');
  });
});

describe('names that people give', () => {
  test.each([
    ['Meetings held', 'meetings'],
    ['Stage 2 opportunities', 'opportunities'],
    ['Montant HT', 'revenue'],
  ])('“%s” is %s', (name, metric) => {
    const { columns } = readTable(`rep,month,${name}\nA,2026-01,5\n`);
    expect(columns[2]?.holds).toBe(metric);
  });

  test('“Date de signature” is when a deal was closed', () => {
    const text = 'Commercial;Date de signature;Montant HT\nA;03/01/2026;5\nA;31/01/2026;6\n';
    expect(readTable(text).problems).toMatchObject([{ code: 'single-deals' }]);
    const { data } = readTable(text, { deals: true });
    expect(Array.from(data?.observations.metrics.revenue ?? [])).toEqual([11]);
  });

  test('“team_quota” may be the whole team’s, and is taken where that is told', () => {
    const text = 'rep,month,revenue,team_quota\nA,2026-01,5,90\n';
    const { data, notes } = readTable(text);
    expect(data?.observations.targets).toBeUndefined();
    expect(notes).toContain(
      '“team_quota” is not used: it may be the whole team’s quota. A row needs its own part of it; where the column holds that, map “revenue quota” to it.',
    );
    const told = readTable(text, { map: { 'revenue quota': 'team_quota' } });
    expect(told.data?.observations.targets?.revenue).toEqual(Float64Array.of(90));
    expect(told.notes.join()).not.toContain('not used');
  });
});
