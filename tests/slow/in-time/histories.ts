import { comparePlans, type IncentivePlanInput, linkedInSsi } from '../../../src/index';
import {
  type Asked,
  audit,
  bigIds,
  equally,
  largest,
  metric,
  nested,
  noise,
  own20,
  record,
  rowsOf,
  sound,
  ssiIds,
  times,
  wide,
} from './parts';

/** Twenty of 200 metrics paid, twelve wanted. */
const onWide = {
  metrics: wide.map((id) => metric(id)),
  measures: equally(own20),
  goals: wide.slice(20, 32),
};

export const histories: Asked[] = [
  ['20,000 unknown keys of a case', audit({}, { cases: [record(20_000, (at) => [`befor${at}`, 1])] })],
  ['500 rows of 200 metrics', audit(onWide, { observations: rowsOf(50, 10, wide) })],
  [
    '500 rows of 200 metrics, each a goal',
    audit(
      { metrics: wide.map((id) => metric(id)), measures: equally(own20) },
      { observations: rowsOf(50, 10, wide) },
    ),
  ],
  [
    '500 rows of 200 metrics with gaps',
    audit(onWide, {
      observations: rowsOf(50, 10, wide, (at, g, t) =>
        noise(at, g, t) < 0.1 ? (null as never) : noise(g, t, at),
      ),
    }),
  ],
  [
    '500 rows of activities paid',
    audit(
      {
        metrics: wide.map((id, at) =>
          metric(
            id,
            at < 20
              ? { captures: 'activity', nature: 'count', producedBy: 'participant', automatable: true }
              : {},
          ),
        ),
        measures: equally(own20),
        goals: wide.slice(20, 32),
      },
      { observations: rowsOf(50, 10, wide, (at, g, t) => Math.floor(20 * noise(at, g, t))) },
    ),
  ],
  ['500 people of one row', audit(onWide, { observations: rowsOf(500, 1, wide) })],
  ['one person of 500 rows', audit(onWide, { observations: rowsOf(1, 500, wide) })],
  ['6 people of 83 rows', audit(onWide, { observations: rowsOf(6, 83, wide) })],
  ['250 people of 2 rows', audit(onWide, { observations: rowsOf(250, 2, wide) })],
  [
    '500 rows of the Social Selling Index',
    audit(
      {
        measures: [
          { metric: 'linkedin-ssi', weight: 0.5, target: 60 },
          { metric: 'revenue', weight: 0.5, target: 60 },
        ],
      },
      {
        observations: rowsOf(50, 10, [
          'linkedin-ssi',
          'revenue',
          'meetings',
          ...ssiIds,
          ...linkedInSsi.pillars.map(({ id }) => `linkedin-ssi/${id}`),
        ]),
      },
    ),
  ],
  [
    'as many draws as are allowed',
    audit(
      { measures: [{ metric: 'linkedin-ssi', weight: 1, target: 5 }] },
      {
        observations: rowsOf(50, 10, [
          'linkedin-ssi',
          'revenue',
          'leads',
          'meetings',
          'retention',
          'conversions',
          'relationship-quality',
        ]),
      },
      { resamples: 20_000 },
    ),
  ],
  [
    'as many draws as are allowed, 200 people',
    audit(
      { measures: [{ metric: 'linkedin-ssi', weight: 1, target: 5 }] },
      {
        observations: rowsOf(200, 3, [
          'linkedin-ssi',
          'revenue',
          'leads',
          'meetings',
          'retention',
          'conversions',
          'relationship-quality',
        ]).slice(0, 500),
      },
      { resamples: 20_000 },
    ),
  ],
  [
    'a cycle of ten years',
    audit({ salesCycleMonths: 120 }, { observations: rowsOf(50, 10, ['revenue', 'leads']) }),
  ],
  [
    'rows of one licence each that is none',
    audit(
      {},
      {
        observations: times(20_000, (at) => ({
          participant: at,
          period: 1,
          licence: `premum${at}`,
          metrics: {},
        })),
      },
    ),
  ],
  [
    '500 rows of a licence of 100,000 characters',
    audit(
      {},
      {
        observations: times(500, (at) => ({
          participant: at,
          period: 1,
          licence: 'premium'.repeat(15_000),
          metrics: {},
        })),
      },
    ),
  ],
  ['60,000 rows that are none', audit({}, { observations: times(60_000, () => null) })],
  ['15,000 rows', audit({}, { observations: rowsOf(1500, 10, ['revenue']) })],
  [
    '15,000 rows, each of a metric of its own',
    audit(
      { metrics: [largest] },
      {
        observations: times(15_000, (at) => ({
          participant: at,
          period: 1,
          metrics: { [bigIds[at % bigIds.length]!]: 1 },
        })),
      },
    ),
  ],
  [
    'columns that are but a length',
    audit(
      {},
      {
        observations: {
          participant: { length: 1e9 },
          period: { length: 1e9 },
          metrics: { revenue: { length: 1e9 } },
        },
      },
    ),
  ],
  [
    'periods from the first to the last year',
    audit(
      {},
      {
        observations: times(500, (at) => ({
          participant: at % 10,
          period: `${String(20 * Math.floor(at / 10)).padStart(4, '0')}-01-01`,
          metrics: { revenue: at, leads: at },
        })),
      },
    ),
  ],
  [
    'whole numbers as far apart as can be',
    audit(
      {},
      {
        observations: times(500, (at) => ({
          participant: at % 10,
          period: 2 ** 31 - 1 - 85_000_000 * Math.floor(at / 10),
          metrics: { revenue: at, leads: noise(at) },
        })),
      },
    ),
  ],
  [
    '1,000 cases',
    audit(
      {},
      {
        cases: times(1000, (at) => ({
          metric: 'revenue',
          before: at,
          after: noise(at),
          outcome: { metric: 'leads', before: 1, after: 2 },
        })),
      },
    ),
  ],
  [
    '15,000 cases',
    audit({}, { cases: times(15_000, (at) => ({ metric: `revenu${at}`, before: at, after: 1 })) }),
  ],
  ['a list in a list as data', audit({}, { observations: nested(400_000) as never })],
  ['a list in a list as a case', audit({}, { cases: nested(400_000) as never })],
  [
    'names of 10,000 characters',
    audit(
      {
        metrics: times(90, (at) => metric(`m${at}`, { label: { en: 'x'.repeat(10_000) } })),
        measures: equally(own20),
      },
      { observations: rowsOf(50, 10, own20) },
    ),
  ],
  [
    'two plans of 200 metrics compared',
    () =>
      comparePlans(
        { ...sound, metrics: wide.map((id) => metric(id)), measures: equally(own20) } as IncentivePlanInput,
        {
          ...sound,
          metrics: wide.map((id) => metric(id)),
          measures: equally(own20, { cap: 2 }),
        } as IncentivePlanInput,
        { observations: rowsOf(50, 10, wide) },
      ),
  ],
];
