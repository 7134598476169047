import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  calibrateWeights,
  comparePlans,
  componentInfluence,
  evaluateIncentivePlan,
  IncentiveAuditError,
  type IncentivePlanInput,
  linkedInSsi,
  type Observation,
  planCongruence,
  rankCertainty,
} from '../src/index';

const RUNS = Number(process.env.EXTREME_RUNS ?? 150);
const LARGEST = 1e15;

/** Figures at the borders of what can be reckoned with, and columns that leave no digits. */
const edge = fc.constantFrom(
  0,
  -0,
  5e-324,
  1e-308,
  1e-16,
  1e-15,
  1.000_000_1e-15,
  2e-15,
  1e-8,
  1,
  3,
  1e8,
  1e14,
  9.99e14,
  LARGEST,
  -1e-15,
  -1,
  -LARGEST,
);
const digits = fc.double({ min: -1, max: 1, noNaN: true });
const kinds: fc.Arbitrary<(at: number, noise: number, edge: number) => number> = fc.oneof(
  fc.constant((_: number, __: number, extreme: number) => extreme),
  edge.map((level) => () => level),
  edge.map((level) => (at: number) => (at === 0 ? level : 1)),
  edge.map((level) => (_: number, noise: number) => level + noise),
  edge.map((level) => (_: number, noise: number) => level * (1 + 1e-15 * Math.round(3 * noise))),
  edge.map((size) => (_: number, noise: number) => size * noise),
  fc.constant((_: number, noise: number) => LARGEST - Math.abs(Math.round(noise * 4)) / 4),
  fc.constant((_: number, noise: number) => Math.abs(Math.round(noise * 3))),
  fc.constant((at: number, noise: number, extreme: number) => (at % 3 === 0 ? extreme : noise)),
);
const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

const ids = [
  'linkedin-ssi',
  'linkedin-ssi/insights',
  'linkedin-ssi/relationships',
  'linkedin-ssi/right-people',
  'linkedin-ssi/professional-brand',
  'linkedin-ssi/relationships/connections',
  'linkedin-ssi/relationships/acceptance-rate',
  'revenue',
  'leads',
  'meetings',
  'invitations-sent',
  'positive-reply-rate',
  'relationship-quality',
  'conversions',
];
const bounds = (id: string): readonly [number, number] =>
  id === 'linkedin-ssi' ? [0, 100] : id.split('/').length === 2 ? [0, 25] : [-LARGEST, LARGEST];
const byMonth = (t: number) => `20${10 + Math.floor(t / 12)}-${String((t % 12) + 1).padStart(2, '0')}`;
const forms: ((t: number) => string | number)[] = [
  byMonth,
  (t) => `20${10 + Math.floor(t / 4)}-Q${(t % 4) + 1}`,
  (t) => `2026-W${String(t + 1).padStart(2, '0')}`,
  (t) => `2026-01-${String(t + 1).padStart(2, '0')}`,
  (t) => t - 3,
];

const team: fc.Arbitrary<Observation[]> = fc
  .record({
    participants: fc.constantFrom(1, 2, 5, 6, 7, 10, 11, 24),
    periods: fc.constantFrom(1, 2, 3, 6, 12),
    form: fc.constantFrom(...forms),
    columns: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }),
    gaps: fc.constantFrom(0, 0, 0.1, 0.5),
  })
  .chain(({ participants, periods, form, columns, gaps }) => {
    const rows = participants * periods;
    const figures = fc.array(fc.tuple(digits, edge, fc.double({ min: 0, max: 1, noNaN: true })), {
      minLength: rows,
      maxLength: rows,
    });
    return fc.tuple(...columns.map(() => fc.tuple(kinds, figures))).map((drawn) =>
      Array.from({ length: rows }, (_, row): Observation => {
        const metrics: Record<string, number | null> = {};
        for (const [j, id] of columns.entries()) {
          const [kind, own] = drawn[j]!;
          const [noise, extreme, gap] = own[row]!;
          metrics[id] = gap < gaps ? null : within(kind(row, noise, extreme), ...bounds(id));
        }
        return {
          participant: Math.floor(row / periods),
          // A single day is no month.
          period: (periods === 1 ? byMonth : form)(row % periods),
          licence: row % 2 === 0 ? 'free' : 'premium',
          metrics,
        };
      }),
    );
  });

const above0 = fc.constantFrom(1e-15, 1e-9, 0.5, 1, 60, 1e6, LARGEST);
const plans: fc.Arbitrary<IncentivePlanInput> = fc
  .record({
    period: fc.constantFrom('month', 'quarter', 'half-year', 'year'),
    paid: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 4 }),
    targets: fc.array(above0, { minLength: 4, maxLength: 4 }),
    terms: fc.array(
      fc.record(
        {
          payout: fc.constantFrom(
            'linear',
            'all-or-nothing',
            [
              { attainment: -LARGEST, payout: 0 },
              { attainment: 1e-15, payout: LARGEST },
            ],
            [
              { attainment: 0.5, payout: 0.5 },
              { attainment: 1, payout: 1 },
            ],
          ),
          // From 25 to 500 it is a percentage.
          cap: above0.filter((cap) => cap !== 60),
        },
        { requiredKeys: [] },
      ),
      { minLength: 4, maxLength: 4 },
    ),
    rest: fc.record(
      {
        targetIncentive: above0,
        salesCycleMonths: fc.constantFrom(0, 1e-15, 1, 7.5, 120),
        headcount: fc.constant({ free: 1, premium: 10_000_000 }),
        effort: fc.constantFrom(
          { meetings: 1e-15, 'invitations-sent': 100_000 },
          { meetings: 1, 'invitations-sent': 0.1 },
        ),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ period, paid, targets, terms, rest }) => ({
    name: 'Plan',
    currency: 'EUR',
    period,
    measures: paid.map((metric, at) => ({
      metric,
      weight: 1 / paid.length,
      target: targets[at]!,
      ...terms[at],
    })),
    ...rest,
  })) as never;

/** Where something is no figure that JSON can write. */
function unwritable(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}: ${value}`];
  if (value === undefined) return [`${path}: undefined`];
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'string' && /\bNaN\b|\bInfinity\b|undefined/.test(value)
      ? [`${path}: ${value}`]
      : [];
  }
  return Object.entries(value).flatMap(([key, part]) => unwritable(part, `${path}/${key}`));
}

/** What a call gives; nothing where it refuses what it was given. */
function given<T>(call: () => T): T | null {
  try {
    return call();
  } catch (error) {
    if (error instanceof IncentiveAuditError) return null;
    throw error;
  }
}

test('an audit of any figures finds, and every figure of its report is one', () => {
  fc.assert(
    fc.property(plans, team, (plan, observations) => {
      const report = evaluateIncentivePlan(plan, { observations });
      expect(
        report.findings.flatMap(({ outcome, rule, message }) =>
          outcome === 'error' ? [rule, message.text] : [],
        ),
      ).toEqual([]);
      expect(unwritable(report)).toEqual([]);
    }),
    { seed: 1, numRuns: RUNS },
  );
});

test('a comparison of plans over any figures too', () => {
  fc.assert(
    fc.property(plans, plans, team, (before, after, observations) => {
      expect(unwritable(comparePlans(before, after, { observations }))).toEqual([]);
    }),
    { seed: 1, numRuns: RUNS / 3 },
  );
});

test('what an index’s observations say, too', () => {
  const scale = {
    name: 'any',
    components: { connections: { target: 1 }, 'acceptance-rate': { half: 1e-15, most: LARGEST } },
  };
  fc.assert(
    fc.property(team, (observations) => {
      const results = [
        given(() => calibrateWeights(linkedInSsi, observations, { scale })),
        given(() => rankCertainty(linkedInSsi, observations, { scale })),
        given(() => componentInfluence(linkedInSsi, observations)),
      ];
      expect(unwritable(results)).toEqual([]);
    }),
    { seed: 1, numRuns: RUNS },
  );
});

test('and what activities add', () => {
  const figures = fc.record({ a: edge, b: edge, c: edge });
  const plan = fc.tuple(above0, above0).map(([first, second]) => ({
    name: 'Plan',
    period: 'month',
    measures: [
      { metric: 'revenue', weight: 0.5, target: first },
      { metric: 'leads', weight: 0.5, target: second },
    ],
  })) as unknown as fc.Arbitrary<IncentivePlanInput>;
  const effort = fc.record({
    a: fc.constantFrom(1e-15, 1, 100_000),
    b: above0.filter((hours) => hours <= 1e5),
    c: fc.constant(1),
  });
  fc.assert(
    fc.property(plan, figures, figures, figures, effort, (paid, value, revenue, leads, hours) => {
      expect(
        unwritable(planCongruence(paid, { value, measures: { revenue, leads }, effort: hours })),
      ).toEqual([]);
    }),
    { seed: 1, numRuns: 4 * RUNS },
  );
});
