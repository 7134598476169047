import { describe, expect, test } from 'vitest';
import { readTable } from '../../src/table/index';

const read = (rows: readonly string[], id = 'Opportunity ID', locale = 'en') =>
  readTable(`${id},Stage,Close Date,Opportunity Owner,Amount,Product\n${rows.join('\n')}\n`, {
    deals: true,
    locale,
  });
const won = (id: string, amount: string, owner = 'A'): string =>
  `${id},Closed Won,2025-01-12,${owner},${amount},P`;

describe('a deal on several rows', () => {
  test.each(['Opportunity ID', 'Deal ID', 'Record ID', 'OpportunityId', 'ID de la transaction'])(
    'with the same amount is a problem, by “%s”',
    (id) => {
      const rows = [
        won('1', '800'),
        won('1', '800'),
        won('2', '900'),
        won('3', '5'),
        won('3', '5'),
        won('3', '5'),
      ];
      expect(read(rows, id).problems).toMatchObject([
        { code: 'repeated-deals', line: 3, column: id, remedy: null },
      ]);
      expect(read(rows, id).problems[0]?.message).toContain(
        `By “${id}”, 3 rows repeat deals with the same amount, as a report with products does`,
      );
      expect(read(rows, id, 'fr').problems[0]?.message).toContain('3 lignes répètent des affaires');
    },
  );

  test('is told together with what else is open', () => {
    const text = `Deal ID,Close Date,Deal owner,Amount\n1,2025-01-12,A,800\n1,2025-01-12,A,800\n`;
    expect(readTable(text).problems.map(({ code }) => code)).toEqual(['repeated-deals', 'single-deals']);
  });

  test.each<[string, string[], number]>([
    ['whose amounts differ, as parts of it do', [won('1', '500'), won('1', '300'), won('2', '900')], 1700],
    [
      'of which most have parts that differ',
      [won('1', '500'), won('1', '300'), won('2', '5'), won('2', '4'), won('3', '7'), won('3', '7')],
      823,
    ],
    ['that was not won', [won('1', '500'), '2,Lost,2025-01-12,A,5,P', '2,Lost,2025-01-12,A,5,P'], 500],
    ['without an id', [won('', '500'), won('', '500')], 1000],
    ['of nothing', [won('1', '0'), won('1', '0'), won('2', '1')], 1],
    [
      'that is paid month by month',
      [won('1', '500'), '1,Won,2025-02-12,A,500,P', '1,Won,2025-03-12,A,500,P'],
      1500,
    ],
    ['that counts for two people', [won('1', '500'), won('1', '500', 'B')], 1000],
  ])('is none %s', (_, rows, sum) => {
    const { data, problems } = read(rows);
    expect(problems).toEqual([]);
    const figures = Array.from(data?.observations.metrics.revenue ?? [], Number);
    expect(figures.reduce((one, other) => one + other, 0)).toBe(sum);
  });

  test('is none in a table by person and month', () => {
    const text = 'Record ID,rep,month,revenue\n1,A,2025-01,5\n1,A,2025-02,5\n';
    expect(readTable(text).problems).toEqual([]);
  });
});
