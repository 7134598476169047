import { describe, expect, test } from 'vitest';
import { readTable } from '../../src/table/index';

const long = (head: string, cells: readonly string[], reps = ['A', 'B']) =>
  `${head}\n${reps.flatMap((rep) => cells.map((cell) => `${rep},2025-01,${cell}`)).join('\n')}\n`;

describe('a row for each figure', () => {
  test.each([
    ['Rep,Month,Metric,Value', ['Revenue,100', 'Meetings,4'], 'Metric'],
    ['Rep,Month,KPI,Value', ['Net New ARR,100', 'Demos booked,4'], 'KPI'],
    ['Commercial,Mois,Indicateur,Valeur', ["Chiffre d'affaires,100", 'RDV,4'], 'Indicateur'],
    ['Rep,Month,Measure Names,Measure Values', ['Revenue,100', 'Quota,90'], 'Measure Names'],
    ['Rep,Month,Type,Value', ['Revenue,100', 'Leads,4'], 'Type'],
    ['Rep,Month,Attribute,Value', ['Revenue,100 €', 'Retention,95%'], 'Attribute'],
    ['Rep,Month,Metric,Value', ['Revenue,100', 'Hours,4 h', 'Comment,fine'], 'Metric'],
    ['Rep,Month,Metric,Figure', ['Revenue,100', 'Meetings,4'], 'Metric'],
  ])('is one problem that names the shape: %s, %j', (head, cells, column) => {
    const { data, problems } = readTable(long(head, cells));
    expect(data).toBeNull();
    expect(problems).toMatchObject([{ code: 'long-table', column, remedy: null, map: null }]);
    expect(problems[0]?.message).toContain(
      `There is one row for each figure: “${column}” says of which metric it is.`,
    );
    const french = readTable(long(head, cells), { locale: 'fr' }).problems[0]?.message;
    expect(french).toContain('Il y a une ligne par chiffre');
  });

  test('also where all rows of one metric stand before those of the next', () => {
    const rows = Array.from(
      { length: 90 },
      (_, at) => `R${at},2025-01,${at < 45 ? 'Revenue' : 'Meetings'},${at}`,
    );
    const { problems } = readTable(`Rep,Month,Metric,Value\n${rows.join('\n')}\n`);
    expect(problems).toMatchObject([{ code: 'long-table' }]);
  });

  test.each([
    ['one metric alone', 'Rep,Month,Metric,Value', ['Revenue,100']],
    ['figures', 'Rep,Month,Measure,Revenue', ['3.5,100']],
    ['a type of something else', 'Rep,Month,Type,Revenue', ['New,100']],
    ['a type of deal that is called as a metric', 'Rep,Month,Type,Amount', ['Leads,1']],
    ['yes and no, a row for each person', 'Rep,Month,Indicator,Revenue', ['Y,100']],
  ])('is not %s', (_, head, cells) => {
    const rows =
      long(head, cells) +
      (head.includes('Indicator')
        ? 'C,2025-01,N,5\n'
        : head.includes('Amount')
          ? 'C,2025-01,Meetings,5\n'
          : 'C,2025-01,,5\n');
    expect(readTable(rows).problems).toEqual([]);
  });

  test('is what was told otherwise', () => {
    const table = long('Rep,Month,Metric,Value', ['Revenue,100', 'Meetings,4']);
    expect(readTable(table, { map: { 'attributes.kind': 'Metric' } }).problems).toEqual([]);
  });
});
