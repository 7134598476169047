import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../../src/model/catalogue';
import { readObservations } from '../../../src/model/panel/read-observations';
import { unknownColumns } from '../../../src/model/panel/unknown-columns';

const known = ['linkedin-ssi', 'revenue', 'margin', 'leads'] as const;

describe('columns of unknown metrics', () => {
  test.each([
    ['LinkedIn SSI', 'linkedin-ssi'],
    ['linkedin_ssi', 'linkedin-ssi'],
    ['ssi', 'linkedin-ssi'],
    [' Revenue ', 'revenue'],
  ])('%s has the letters of a metric, and is named', (name, didYouMean) => {
    expect(unknownColumns([name], known)).toEqual([{ name: name.trim(), didYouMean }]);
  });

  test.each([
    ['Martin', 'margin'],
    ['revenu', 'revenue'],
    ['linkdin-ssi', 'linkedin-ssi'],
  ])('%s is spelt otherwise, may be a person, and is not', (name, didYouMean) => {
    expect(unknownColumns([name], known)).toEqual([{ name: null, didYouMean }]);
  });

  test.each(['Marie Dupont', 'nps', '', '\u0000', 'x'.repeat(1e6)])('%# is like none', (name) => {
    expect(unknownColumns([name], known)).toEqual([]);
  });

  test('are told in one order, and no more than can be read', () => {
    const names = Array.from(Array(1000), (_, at) => `Rev${'-'.repeat(at % 30)}enue${' '.repeat(at / 30)}`);
    const told = unknownColumns(names, known);
    expect(told).toHaveLength(20);
    expect(unknownColumns([...names].reverse(), known)).toEqual(told);
  });
});

describe('a history', () => {
  const read = (metrics: Record<string, number>) =>
    readObservations([{ participant: 1, period: 1, metrics }], createCatalogue([])).excluded.find(
      ({ reason }) => reason === 'unknown-metric',
    );

  test('tells what its unknown columns were meant for', () => {
    expect(read({ Revenue: 1, 'Marie Dupont': 2 })).toEqual({
      reason: 'unknown-metric',
      count: 2,
      columns: [{ name: 'Revenue', didYouMean: 'revenue' }],
    });
    expect(read({ 'Marie Dupont': 2 })).toEqual({ reason: 'unknown-metric', count: 1 });
  });

  test('does not take a column for one that is there', () => {
    expect(read({ revenue: 1, Revenue: 1 })).toEqual({ reason: 'unknown-metric', count: 1 });
  });

  test('says the same of columns as of rows', () => {
    const columns = { participant: [1], period: [1], metrics: { Revenue: [1], Martin: [2] } };
    expect(readObservations(columns, createCatalogue([])).excluded.at(-1)).toEqual(
      read({ Martin: 2, Revenue: 1 }),
    );
  });
});
