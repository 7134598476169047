import fc from 'fast-check';
import type { IncentivePlanInput, PayoutPoint, PerformanceMeasure, Rates } from '../../../src/model/plan';

/** What a measure of a plan may be besides a weight on a linear payout. */
type Dress = (measure: PerformanceMeasure) => PerformanceMeasure;

const fraction = fc.constantFrom(0.1, 0.5, 0.8, 1);
const payouts = fc.constantFrom(0, 0.5, 1, 1.5, 8);

const rates: fc.Arbitrary<Rates> = fc.record({
  rates: fc
    .uniqueArray(fc.constantFrom(0, 0.5, 1, 1.2, 2), { minLength: 1, maxLength: 4 })
    .chain((from) =>
      fc.tuple(
        ...from
          .sort((a, b) => a - b)
          .map((at) => fc.record({ from: fc.constant(at), rate: payouts, bonus: fc.constantFrom(0, 0.5) })),
      ),
    ),
  retroactive: fc.boolean(),
});
const points: fc.Arbitrary<PayoutPoint[]> = fc.tuple(payouts, payouts).map(([low, high]) => [
  { attainment: 0.5, payout: low },
  { attainment: 1, payout: 1 },
  { attainment: 1.5, payout: high },
]);
const payout: fc.Arbitrary<NonNullable<PerformanceMeasure['payout']>> = fc.oneof(
  rates,
  points,
  points.map((steps) => ({ steps })),
);

const bare = ({ metric, target, level }: PerformanceMeasure): PerformanceMeasure => ({
  metric,
  target: target ?? null,
  ...(level ? { level } : {}),
});

const dress: fc.Arbitrary<Dress> = fc.oneof(
  fc.constant<Dress>((measure) => measure),
  payout.map(
    (curve): Dress =>
      (measure) => ({ ...measure, payout: curve }),
  ),
  fc.constantFrom<PerformanceMeasure['otherwise']>(0, 0.5, 'no-accelerator').map(
    (otherwise): Dress =>
      (measure) => ({ ...bare(measure), role: 'gate', otherwise }),
  ),
  payout.map(
    (curve): Dress =>
      (measure) => ({ ...bare(measure), role: 'multiplier', payout: curve }),
  ),
  fc.constant<Dress>((measure) => ({ ...bare(measure), amount: 250 })),
  rates.map(
    (commission): Dress =>
      (measure) => ({ ...bare(measure), weight: measure.weight, commission }),
  ),
  fc.constant<Dress>((measure) => ({ ...measure, target: 'own' })),
  fc.record({ period: fc.constantFrom('month', 'quarter', 'year'), clawback: fc.boolean() }).map(
    (own): Dress =>
      (measure) => ({ ...measure, ...own }),
  ),
  fc.constantFrom<PerformanceMeasure['accumulates']>('quarter-to-date', 'year-to-date').map(
    (accumulates): Dress =>
      (measure) => ({ ...measure, accumulates }),
  ),
  fraction.map(
    (threshold): Dress =>
      (measure) => ({ ...measure, threshold, level: 'team' }),
  ),
);

/** Ways to dress the measures of a plan, its first but for a role; weights sum to 1 again. */
export const payTerms: fc.Arbitrary<(plan: IncentivePlanInput) => IncentivePlanInput> = fc
  .array(dress, { maxLength: 6 })
  .map((dresses) => (plan) => {
    if (dresses.length === 0) return plan;
    const [first, ...rest] = plan.measures;
    if (first === undefined) return plan;
    const lower = new Set(
      (plan.metrics ?? []).flatMap(({ id, ...one }) =>
        'better' in one && one.better === 'lower' ? [id] : [],
      ),
    );
    const dressed = rest.map((measure, at) => {
      const changed = dresses[at]?.(measure) ?? measure;
      return changed.commission && lower.has(measure.metric) ? measure : changed;
    });
    const measures = [first, ...dressed];
    const whole = measures.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
    return {
      ...plan,
      targetIncentive: plan.targetIncentive ?? 1000,
      currency: plan.currency ?? 'EUR',
      measures: measures.map((measure) =>
        typeof measure.weight === 'number' ? { ...measure, weight: measure.weight / whole } : measure,
      ),
    };
  });
