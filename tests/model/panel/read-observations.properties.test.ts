import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCatalogue } from '../../../src/model/catalogue';
import { IncentiveAuditError } from '../../../src/model/error';
import { settled } from '../../../src/model/figure-bounds';
import { licences } from '../../../src/model/licence';
import { periodName } from '../../../src/model/panel/period';
import { readObservations } from '../../../src/model/panel/read-observations';
import type { Observation, ObservationColumns } from '../../../src/model/plan-data';

const catalogue = createCatalogue();
const metricIds = ['linkedin-ssi', 'revenue', 'meetings'];

const participants = fc.oneof(
  fc.constant(fc.integer({ min: -5, max: 30 })),
  fc.constant(fc.constantFrom(0.5, 1e300, -3, 2 ** 40)),
  fc.constant(fc.string({ minLength: 1, maxLength: 3 })),
);
const forms = fc.constantFrom('year', 'half-year', 'quarter', 'month', 'week', 'day');
const periods = fc.oneof(
  fc.constant(fc.integer({ min: -50, max: 50 })),
  forms.map((form) => fc.integer({ min: 1900, max: 2000 }).map((serial) => periodName(serial, form))),
);
const values = fc.record(
  {
    'linkedin-ssi': fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
    revenue: fc.option(fc.double({ noNaN: true, min: -1e15, max: 1e15 })),
    meetings: fc.option(fc.nat()),
  },
  { requiredKeys: [] },
);
const tables: fc.Arbitrary<Observation[]> = fc.tuple(participants, periods).chain(([participant, period]) =>
  fc.uniqueArray(
    fc.record(
      {
        participant,
        period,
        licence: fc.constantFrom(...licences),
        team: participant,
        metrics: values,
        targets: fc.record({ revenue: fc.option(fc.nat()) }, { requiredKeys: [] }),
        attributes: fc.record({ region: fc.option(fc.constantFrom('north', 'south')), age: fc.nat() }),
      },
      { requiredKeys: ['participant', 'period', 'metrics'] },
    ),
    { minLength: 1, maxLength: 60, selector: (row) => `${row.period} ${row.participant}` },
  ),
);

function columnsOf(rows: readonly Observation[]): ObservationColumns {
  const present = metricIds.filter((id) => rows.some(({ metrics }) => Object.hasOwn(metrics, id)));
  return {
    participant: rows.map(({ participant }) => participant),
    period: rows.map(({ period }) => period),
    licence: rows.map(({ licence }) => licence ?? null),
    team: rows.map(({ team }) => team ?? null),
    metrics: Object.fromEntries(
      present.map((id) => [id, Float64Array.from(rows, ({ metrics }) => metrics[id] ?? Number.NaN)]),
    ),
    ...(rows.some(({ targets }) => targets && Object.hasOwn(targets, 'revenue')) && {
      targets: { revenue: Float64Array.from(rows, ({ targets }) => targets?.revenue ?? Number.NaN) },
    }),
    attributes: {
      region: rows.map(({ attributes }) => attributes?.region ?? null),
      age: Float64Array.from(rows, ({ attributes }) => Number(attributes?.age ?? Number.NaN)),
    },
  };
}

test('the order of the rows does not matter', () => {
  const shuffled = tables.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
  );
  fc.assert(
    fc.property(shuffled, ([rows, others]) => {
      expect(readObservations(others, catalogue)).toEqual(readObservations(rows, catalogue));
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('rows and columns give equal panels', () => {
  fc.assert(
    fc.property(tables, (rows) => {
      expect(readObservations(columnsOf(rows), catalogue)).toEqual(readObservations(rows, catalogue));
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('a panel is in canonical order, its participants dense, every row once', () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const panel = readObservations(rows, catalogue);
      const labels = [...new Set(rows.map(({ participant }) => participant))].sort((a, b) =>
        a < b ? -1 : 1,
      );
      const expected = rows.map(({ participant, period, metrics }) =>
        JSON.stringify([
          labels.indexOf(participant),
          String(period),
          metrics.revenue == null ? null : settled(metrics.revenue),
        ]),
      );
      const keys = Array.from(panel.participant, (code, at) => code * 1e9 + (panel.period[at] ?? Number.NaN));
      expect(keys.every((key, at) => at === 0 || key > (keys[at - 1] ?? Number.NaN))).toBe(true);
      const revenue = panel.columns.get('revenue');
      const found = Array.from(panel.participant, (code, at) => {
        const value = revenue?.[at] ?? Number.NaN;
        const period = periodName(panel.period[at] ?? Number.NaN, panel.form);
        return JSON.stringify([code, period, Number.isNaN(value) ? null : value]);
      });
      expect(found.sort()).toEqual(expected.sort());
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('nothing but an IncentiveAuditError is thrown, and no text of the data is in it', () => {
  const secret = 'ZEPHYR';
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
    withUnicodeString: true,
    key: fc.constantFrom(
      'participant',
      'period',
      'licence',
      'metrics',
      'revenue',
      'length',
      '__proto__',
      '0',
    ),
    values: [fc.constant(secret), fc.string(), fc.double(), fc.integer(), fc.constant(null), fc.boolean()],
  });
  const rowLike = fc.record(
    {
      participant: anything,
      period: anything,
      licence: anything,
      metrics: fc.dictionary(fc.constantFrom(...metricIds), anything),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(anything, rowLike, fc.array(rowLike)), (observations) => {
      try {
        readObservations(observations, catalogue);
      } catch (error) {
        expect(error).toBeInstanceOf(IncentiveAuditError);
        expect(String(error)).not.toContain(secret);
      }
    }),
    { seed: 1, numRuns: 3000 },
  );
});
