import type { IncentivePlanInput, PerformanceMeasure, PlanPeriod } from '../../src/model/plan';
import type { Observation } from '../../src/model/plan-data';
import { createGenerator } from '../../src/stats/descriptive/random';

/** A small team, how it is paid, and how it is audited. */
export type Team = {
  plan: IncentivePlanInput;
  /** How many rows a person has in a whole plan period. */
  rowsPerPeriod: number;
  observations: Observation[];
  minimumGroupSize: number;
};

export const PILLARS: readonly string[] = [
  'professional-brand',
  'right-people',
  'insights',
  'relationships',
].map((id) => `linkedin-ssi/${id}`);
/** What a report may tell of. */
export const METRICS: readonly string[] = ['revenue', 'linkedin-ssi', ...PILLARS];

const TARGETS: Record<string, number> = { revenue: 90_000, 'linkedin-ssi': 45 };
/** How rows are dated, what is paid for, and how many of the one make the other. */
const PERIODS: readonly (readonly ['month' | 'quarter', PlanPeriod, number])[] = [
  ['month', 'month', 1],
  ['month', 'quarter', 3],
  ['quarter', 'quarter', 1],
  ['quarter', 'half-year', 2],
  ['quarter', 'year', 4],
];

/**
 * A team of 6 to 14 people over a few periods. Most are there throughout; one or two come late, leave early, miss a row or a value,
 * for what tells one person from the others is what an attack can use. Values have as many digits as numbers
 * hold, so that hardly two agree in six by chance.
 *
 * @param seed - Of who is there when, and of the plan.
 * @param values - Of the values: another seed makes an unrelated team of the same shape.
 */
export function drawTeam(seed: number, values: number = seed): Team {
  const next = createGenerator(seed);
  const drawn = createGenerator(values);
  const quota = createGenerator(values + QUOTAS);
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(among: readonly T[]): T => among[whole(0, among.length - 1)] as T;

  const people = whole(6, 14);
  const [form, period, rowsPerPeriod] = pick(PERIODS);
  const rows = rowsPerPeriod * pick([1, 1, 2]) + pick([0, 0, 1]);
  const odd = Array.from({ length: pick([0, 1, 1, 1, 2]) }, (_, participant) => ({
    participant,
    kind: pick(['late', 'early', 'row', 'value', 'total', 'licence'] as const),
    at: whole(0, rows - 1),
    metric: pick(METRICS),
  }));
  const observations = Array.from({ length: people }, (_, participant) => {
    const [level, talent] = [0.5 + 0.7 * drawn(), 0.5 + drawn()];
    const licence = pick(['free', 'sales-navigator'] as const);
    const own = odd.filter((one) => one.participant === participant);
    return Array.from({ length: rows }, (_, row): Observation[] => {
      const pillars = PILLARS.map(() => 25 * (0.3 + 0.5 * drawn()) * level);
      const metrics: Record<string, number | null> = {
        revenue: 100_000 * talent * (0.5 + drawn()),
        'linkedin-ssi': pillars.reduce((sum, points) => sum + points, 0),
        ...Object.fromEntries(PILLARS.map((id, pillar) => [id, pillars[pillar] ?? 0])),
      };
      for (const { kind, metric, at } of own) {
        if (kind === 'value' && at === row) metrics[metric] = null;
        if (kind === 'total' && at === row) metrics['linkedin-ssi'] = null;
      }
      const isAway = own.some(
        ({ kind, at }) =>
          (kind === 'late' && row < at) || (kind === 'early' && row > at) || (kind === 'row' && row === at),
      );
      const isUnlicensed = own.some(({ kind }) => kind === 'licence');
      const observation: Observation = {
        participant: `person ${participant}`,
        period: nameOf(form, row),
        team: `team ${participant % 3}`,
        metrics,
        targets: { revenue: 100_000 * (0.5 + quota()) },
      };
      return isAway ? [] : [isUnlicensed ? observation : { ...observation, licence }];
    }).flat();
  }).flat();
  return {
    plan: { name: 'Plan', period, goals: ['revenue'], ...termsOf(pick) },
    rowsPerPeriod,
    observations,
    minimumGroupSize: pick([10, 10, 5, 12, 20]),
  };
}

/** A seed this much further on is of the quotas. */
const QUOTAS = 2_000_000;

/** From the first of a year on; rows may run on into the next. */
function nameOf(form: 'month' | 'quarter', row: number): string {
  if (form === 'month') return `2026-${String(row + 1).padStart(2, '0')}`;
  return `${2026 + Math.floor(row / 4)}-Q${(row % 4) + 1}`;
}

/** How many rows after the first a period stands, as `nameOf` names it. */
export function placeOf(period: string | number): number {
  const [year = '', rest = ''] = String(period).split('-');
  return 4 * (Number(year) - 2026) + Number(rest.replace('Q', '')) - 1;
}

type Terms = Pick<IncentivePlanInput, 'measures' | 'targetIncentive' | 'currency'>;

/** Pay on revenue alone, on a score alone, on both, or on a score and all of its pillars. */
function termsOf(pick: <T>(among: readonly T[]) => T): Terms {
  const paid = pick([
    ['revenue'],
    ['revenue'],
    ['revenue'],
    ['linkedin-ssi'],
    ['linkedin-ssi', 'revenue'],
    ['linkedin-ssi', ...PILLARS],
  ]);
  const measures = paid.map(
    (metric): PerformanceMeasure => ({
      metric,
      weight: 1 / paid.length,
      target: TARGETS[metric] ?? 11,
      ...pick([{}, {}, {}, {}, {}, { threshold: 0.5 }]),
    }),
  );
  return { measures, ...pick([{}, { targetIncentive: 1500, currency: 'EUR' }]) };
}
