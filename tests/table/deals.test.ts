import { describe, expect, test } from 'vitest';
import { knownMetrics } from '../../src/table/known-metrics';
import { readText as readTable } from '../../src/table/sources/read-text';
import type { TableOptions } from '../../src/table/table';

const metrics = knownMetrics({ measures: [{ metric: 'revenue' }] });
const read = (text: string, options: Partial<TableOptions> = {}) => {
  const { observations, problems, notes, lines } = readTable(text, { metrics, ...options });
  const rows = Array.from(observations?.participant ?? [], (participant, row) => [
    participant,
    observations?.period[row],
    observations?.metrics.revenue?.[row],
  ]);
  return { rows, problems, notes, lines: Array.from(lines) };
};

const deals = [
  'Deal owner,Close Date,Amount,Deal Stage',
  'R1,2025-04,12000,Closed won',
  'R1,2025-04,8500,Closed won',
  'R2,2025-04,20000,Closed won',
  'R2,2025-05,9000,Closed lost',
].join('\n');

describe('single deals', () => {
  test('are recognised, and nothing is summed unasked', () => {
    expect(read(deals)).toMatchObject({
      rows: [],
      problems: [{ code: 'single-deals', line: null, remedy: 'deals' }],
    });
  });

  test('are summed to person and month, those that were won', () => {
    const { rows, notes, lines, problems } = read(deals, { deals: true });
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      ['R1', '2025-04', 20500],
      ['R2', '2025-04', 20000],
      ['R2', '2025-05', 0],
    ]);
    expect(lines).toEqual([2, 4, 5]);
    expect(notes).toContain(
      '3 of 4 deals, those that were won, are summed to 3 rows of a person and a month. A month without one between the first and the last deal that a person closed counts as 0.',
    );
  });

  test('on days are summed to months, and months without one are 0', () => {
    const text = 'Opportunity Owner,Close Date,Amount\nR1,2025-01-03,1\nR1,2025-01-31,2\nR1,2025-04-01,4\n';
    expect(read(text).problems).toMatchObject([{ code: 'single-deals' }]);
    const { rows, notes } = read(text, { deals: true });
    expect(rows).toEqual([
      ['R1', '2025-01', 3],
      ['R1', '2025-04', 4],
      ['R1', '2025-02', 0],
      ['R1', '2025-03', 0],
    ]);
    expect(notes).toContain('No column says which deals were won: all of them are summed.');
  });

  test('in French', () => {
    const text =
      'Propriétaire de la transaction;Date de clôture;Montant;Étape\nR1;03/01/2025;1 000,50 €;Fermée gagnée\nR1;31/01/2025;2;Fermée perdue\n';
    expect(read(text, { deals: true, locale: 'fr' })).toMatchObject({
      rows: [['R1', '2025-01', 1000.5]],
      problems: [],
    });
  });

  test('of stages that never say “won” are asked about', () => {
    const text = deals.replaceAll('Closed won', 'Contract');
    expect(read(text, { deals: true }).problems).toMatchObject([{ code: 'no-won-deals' }]);
  });

  test('are none where each person has one row a month', () => {
    const text = 'rep_id,Close Date,bookings\nR1,2025-01,50000\nR1,2025-02,80000\n';
    expect(read(text).rows).toEqual([
      ['R1', '2025-01', 50000],
      ['R1', '2025-02', 80000],
    ]);
  });

  test('are none because of a status that has nothing to do with deals', () => {
    const { rows, notes } = read('rep,month,revenue,status\nR1,2025-01,5,active\nR1,2025-02,6,active\n');
    expect(rows).toHaveLength(2);
    expect(notes).toContain('Not used: “status”.');
  });
});

describe('an open deal and its expected date say nothing of a month', () => {
  const summed = (stage: string, rows: readonly string[]) =>
    read(`Owner,Close Date,Amount,${stage}\n${rows.join('\n')}\n`, { deals: true });
  const months = (table: ReturnType<typeof summed>) => table.rows.map(([who, month]) => `${who} ${month}`);

  test.each([
    ['far ahead', 'A,2026-12-17,900,Prospecting'],
    ['before the first one', 'A,2024-01-17,900,Negotiation'],
    ['without a stage', 'A,2026-12-17,900,'],
    ['of somebody else', 'C,2026-12-17,900,Qualification'],
  ])('%s', (_, open) => {
    const rows = ['A,2025-01-12,800,Closed Won', open, 'B,2025-02-15,700,Closed Won'];
    const table = summed('Stage', rows);
    expect(months(table)).toEqual(['A 2025-01', 'B 2025-02']);
    expect(table.notes).toContain(
      'Deals left out that are neither won nor lost: 1. An expected date says nothing of its month.',
    );
  });

  test('a lost one does: whoever lost it was there', () => {
    const rows = ['A,2025-01-12,800,Closed Won', 'A,2025-03-12,500,Closed Lost', 'A,2025-09-01,5,Proposal'];
    expect(months(summed('Stage', rows))).toEqual(['A 2025-01', 'A 2025-03', 'A 2025-02']);
  });

  test.each(['FALSE', '0', 'no'])(
    'where a flag says %s, after the last month in which anybody won',
    (flag) => {
      const won = { FALSE: 'TRUE', '0': '1', no: 'yes' }[flag];
      const rows = [
        `A,2025-01-12,800,${won}`,
        `A,2025-02-20,100,${flag}`,
        `A,2026-12-17,900,${flag}`,
        `B,2025-03-15,700,${won}`,
      ];
      expect(months(summed('Is Won', rows))).toEqual(['A 2025-01', 'A 2025-02', 'B 2025-03']);
    },
  );
});
