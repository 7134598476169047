import fc from 'fast-check';
import { applyPatch } from 'rfc6902';
import { describe, expect, test } from 'vitest';
import { proposePlan } from '../../../src/critique/propose-plan';
import type { MetricDefinition } from '../../../src/model/metric';
import type { EvaluationOptions } from '../../../src/model/options';
import type { IncentivePlanInput } from '../../../src/model/plan';
import type { Observation } from '../../../src/model/plan-data';
import type { RuleId } from '../../../src/model/report';
import { normals } from '../support';

const own = (id: string, changed: Partial<MetricDefinition> = {}): MetricDefinition => ({
  id,
  label: { en: id },
  captures: 'activity',
  nature: 'count',
  producedBy: 'participant',
  automatable: false,
  licence: 'free',
  ...changed,
});

/** Two measures that a plan may pay on besides its goal, revenue. */
const plan: IncentivePlanInput = {
  name: 'Two measures',
  period: 'month',
  goals: ['revenue'],
  salesCycleMonths: 1,
  effort: { 'invitations-sent': 0.05, visits: 1.5 },
  metrics: [own('visits'), own('first', { nature: 'amount' }), own('second', { nature: 'amount' })],
  measures: [
    { metric: 'first', weight: 0.8, target: 100 },
    { metric: 'second', weight: 0.2, target: 100 },
  ],
};

/** What keeps measures that are no goal: only how measures are weighed and curved is asked. */
const lenient = only('plan-design/measure-weight', 'plan-design/measure-count', 'plan-design/payout-curve');

function only(...rules: RuleId[]): EvaluationOptions {
  return { rules: { only: rules } };
}

type Effects = {
  /** What an hour of invitations and of visits adds to revenue in hundreds, and to the measures. */
  value?: readonly [number, number];
  first?: readonly [number, number];
  second?: readonly [number, number];
  noise?: number;
  participants?: number;
  periods?: number;
  /** Periods after which revenue follows. */
  delay?: number;
};

function history(effects: Effects = {}, seed = 1): Observation[] {
  const { value = [1, 1], first = [1, 0.2], second = [0.2, 1] } = effects;
  const { noise = 0.3, participants = 40, periods = 12, delay = 0 } = effects;
  const draw = normals(seed);
  return Array.from({ length: participants }, (_, participant) => {
    const done = Array.from({ length: periods + delay }, () => ({
      sent: Math.max(0, Math.round(100 + 40 * draw())),
      visits: Math.max(0, Math.round(10 + 2 * draw())),
    }));
    return done.slice(delay).map((now, period): Observation => {
      const hours = (one: typeof now) => [0.05 * one.sent, 1.5 * one.visits] as const;
      const along = ([a, b]: readonly [number, number], [x, y]: readonly [number, number]) => a * x + b * y;
      return {
        participant,
        period: `${2024 + Math.floor(period / 12)}-${String(1 + (period % 12)).padStart(2, '0')}`,
        metrics: {
          'invitations-sent': now.sent,
          visits: now.visits,
          revenue: 10_000 + 100 * along(value, hours(done[period] ?? now)) + 100 * noise * draw(),
          first: 90 + along(first, hours(now)) + noise * draw(),
          second: 90 + along(second, hours(now)) + noise * draw(),
        },
      };
    });
  }).flat();
}

const weightsOf = (given: IncentivePlanInput | undefined) => given?.measures.map(({ weight }) => weight);

describe('a plan whose weights pull beside value', () => {
  const data = { observations: history({ noise: 0.02 }) };
  const proposal = proposePlan(plan, data, lenient);

  test('is reweighted by the congruence formula, and says what that brings', () => {
    // Pulls (1, 0.2) and (0.2, 1), value (1, 1): at 0.8 and 0.2 pay is (0.84, 0.36), cos² 0.86; halves point along value.
    expect(weightsOf(proposal?.plan)).toEqual([0.5, 0.5]);
    expect(proposal?.attainableValue?.now).toBeCloseTo(0.862, 1);
    expect(proposal?.attainableValue?.after).toBeGreaterThan(0.99);
    expect(proposal?.attainableValue?.ceiling).toBeGreaterThanOrEqual(proposal?.attainableValue?.after ?? 1);
    expect(proposal?.changes.map(({ id }) => id)).toEqual(['change/weight', 'change/weight', 'change/aim']);
    expect(proposal?.changes.at(-1)?.text).toMatch(
      /brings (100|>?99[.\d]*)% of what it could bring, instead of 8\d%/,
    );
  });

  test('is turned into the new one by the patch, for which nothing more is proposed', () => {
    const copy = structuredClone(plan);
    applyPatch(copy, structuredClone(proposal?.patch) as never);
    expect(copy).toEqual(proposal?.plan);
    expect(proposePlan(proposal?.plan ?? plan, data, lenient)).toBeNull();
  });

  test.each<[string, Effects, Partial<IncentivePlanInput>]>([
    ['the gain is small', {}, { measures: [weighing('first', 0.6), weighing('second', 0.4)] }],
    ['noise hides the gain', { noise: 30 }, {}],
    ['people are too few', { participants: 5 }, {}],
    ['periods are too few', { periods: 2 }, {}],
    ['nobody told hours', {}, { effort: undefined }],
    ['hours are told of one activity', {}, { effort: { visits: 1 } }],
    ['no goal is declared', {}, { goals: undefined }],
    ['two goals are, and their weights are their owner’s say', {}, { goals: ['first', 'second'] }],
    ['a goal is an activity', {}, { goals: ['visits'] }],
    ['the goal has no figures', {}, { goals: ['conversions'] }],
    ['a target is not set', {}, { measures: [weighing('first', 0.8), weighing('second', 0.2, null)] }],
    ['a measure has no figures', {}, { measures: [weighing('first', 0.8), weighing('leads', 0.2)] }],
    ['there is one measure', {}, { measures: [weighing('first', 1)] }],
  ])('stays as it is where %s', (_, effects, changed) => {
    const given = { ...plan, ...changed };
    expect(proposePlan(given, { observations: history(effects) }, lenient)).toBeNull();
  });

  test('stays as it is where later results speak against the new weights', () => {
    const late: Effects = { value: [0, 5], first: [0.2, 1], second: [1, 0.2], participants: 60, periods: 24 };
    const observations = history({ ...late, delay: 3 }).map((row) => {
      const { revenue = 0, 'invitations-sent': sent = 0 } = row.metrics;
      // Invitations bring a little at once, visits much in three months.
      return { ...row, metrics: { ...row.metrics, revenue: (revenue ?? 0) + 10 * (sent ?? 0) } };
    });
    expect(proposePlan({ ...plan, salesCycleMonths: 3 }, { observations }, lenient)).toBeNull();
    const hasty = proposePlan({ ...plan, salesCycleMonths: 0.1 }, { observations }, lenient);
    expect(weightsOf(hasty?.plan)).not.toEqual([0.8, 0.2]);
  });
});

function weighing(metric: string, weight: number, target: number | null = 100) {
  return { metric, weight, target };
}

test('whatever the pulls, a proposal is never beyond its ceiling, and nothing follows it', () => {
  const effect = fc.tuple(fc.integer({ min: -3, max: 8 }), fc.integer({ min: -3, max: 8 }));
  const any = fc.record({
    value: effect,
    first: effect,
    second: effect,
    noise: fc.constantFrom(0.1, 1, 5),
    participants: fc.integer({ min: 6, max: 20 }),
    periods: fc.integer({ min: 4, max: 12 }),
  });
  fc.assert(
    fc.property(any, fc.integer({ min: 20, max: 80 }), fc.nat(100), (effects, percent, seed) => {
      const data = { observations: history(effects, seed) };
      const measures = [weighing('first', percent / 100), weighing('second', 1 - percent / 100, 60)];
      const proposal = proposePlan({ ...plan, measures }, data, lenient);
      if (proposal === null) return;
      const { now, after, ceiling } = proposal.attainableValue ?? { now: 0, after: 0, ceiling: 0 };
      expect(after).toBeLessThanOrEqual(ceiling + 1e-9);
      expect(after).toBeGreaterThanOrEqual(now);
      expect(proposePlan(proposal.plan, data, lenient)).toBeNull();
    }),
    { seed: 21, numRuns: 150 },
  );
});

describe('attainableValue', () => {
  test('tells what pay on the score attains, and pay on the goal instead', () => {
    const observations = history({ value: [0, 3], first: [1, 0] }).map(({ metrics, ...row }) => ({
      ...row,
      // Spread widely enough for a target in two digits.
      metrics: {
        ...metrics,
        revenue: (metrics.revenue ?? 0) - 9000,
        'linkedin-ssi': (metrics.first ?? 0) / 2,
      },
    }));
    const scored = { ...plan, measures: [weighing('linkedin-ssi', 1, 60)] };
    const proposal = proposePlan(scored, { observations });
    expect(proposal?.plan.measures).toMatchObject([{ metric: 'revenue', weight: 1 }]);
    expect(proposal?.attainableValue).toMatchObject({ after: 1, ceiling: 1 });
    expect(proposal?.attainableValue?.now).toBeLessThan(0.05);
    expect(proposal?.changes.at(-1)?.id).toBe('change/aim');
  });

  test('counts several goals alike, each in units of its average', () => {
    const steep: IncentivePlanInput = { ...plan, goals: ['first', 'second'], measures: steps() };
    const { attainableValue } =
      proposePlan(steep, { observations: history({ second: [0, 1], first: [1, 0] }) }, lenient) ?? {};
    // Both average about 100, so value is (1, 1) and pay (0.8, 0.2): cos² = 1/(2 · 0.68).
    expect(attainableValue?.now).toBeCloseTo(1 / 1.36, 1);
    expect(attainableValue?.after).toBe(attainableValue?.now);
    expect(attainableValue?.ceiling).toBeGreaterThan(0.99);
  });

  test('says to measure something else where no weights would do', () => {
    const observations = history({ value: [0, 3], first: [1, 0.1], second: [1, 0] });
    const proposal = proposePlan({ ...plan, measures: steps() }, { observations }, lenient);
    expect(proposal?.attainableValue?.ceiling).toBeLessThan(0.1);
    expect(proposal?.changes.at(-1)?.id).toBe('congruence/measure-else');
    expect(proposal?.changes.at(-1)?.text).toContain('Measure something else');
  });

  test('pays the reverse where less is better', () => {
    const lost = own('first', { nature: 'amount', better: 'lower' });
    const metrics = [own('visits'), lost, own('second', { nature: 'amount' })];
    const observations = history({ first: [-1, -0.2], noise: 0.02 });
    const proposal = proposePlan({ ...plan, metrics }, { observations }, lenient);
    expect(weightsOf(proposal?.plan)).toEqual([0.5, 0.5]);
  });

  test('is null without figures of activities', () => {
    const observations = history().map(({ metrics: { visits: _, ...metrics }, ...row }) => ({
      ...row,
      metrics,
    }));
    const proposal = proposePlan({ ...plan, measures: steps() }, { observations }, lenient);
    expect(proposal?.attainableValue).toBeNull();
  });
});

/** The same measures with a cliff to mend. */
function steps(): IncentivePlanInput['measures'] {
  return plan.measures.map((measure) => ({ ...measure, payout: 'all-or-nothing' }));
}
