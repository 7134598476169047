import fc from 'fast-check';
import type { MetricDefinition } from '../../../src/model/metric';
import { metricCatalogue } from '../../../src/model/metric-catalogue';
import type { IncentivePlanInput, PerformanceMeasure } from '../../../src/model/plan';

/** The caller's own metrics, with every facet free; some stand in for built-in ones. */
const ownMetric: fc.Arbitrary<MetricDefinition> = fc.record(
  {
    id: fc.constantFrom('calls', 'demos', 'complaints', 'renewals', 'revenue', 'conversions'),
    label: fc.constant({ en: 'Own' }),
    captures: fc.constantFrom('activity', 'attention', 'relationship-quality', 'outcome'),
    nature: fc.constantFrom('count', 'rate', 'state', 'rating', 'amount'),
    producedBy: fc.constantFrom('participant', 'others', 'both'),
    automatable: fc.boolean(),
    licence: fc.constantFrom('free', 'premium', 'sales-navigator'),
    better: fc.constantFrom('higher', 'lower'),
    maximum: fc.constantFrom(10, 100),
  },
  { requiredKeys: ['id', 'label', 'captures', 'nature', 'producedBy', 'automatable', 'licence'] },
);

const builtIn = metricCatalogue.map(({ id }) => id);
const composites = ['linkedin-ssi', 'linkedin-ssi/professional-brand', 'linkedin-ssi/relationships'];

const curve = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 })), {
    minLength: 2,
    maxLength: 4,
  })
  .map((points) => {
    const attainments = points.map(([attainment]) => attainment / 10).sort((a, b) => a - b);
    return points
      .map(([, payout], at) => ({ attainment: attainments[at] ?? 0, payout: payout / 10 }))
      .filter(({ attainment }, at, all) => at < 2 || all[at - 2]?.attainment !== attainment);
  });

function measure(metric: string): fc.Arbitrary<Omit<PerformanceMeasure, 'weight'>> {
  return fc.record(
    {
      metric: fc.constant(metric),
      target: fc.option(fc.constantFrom(0.5, 5, 60, 99)),
      threshold: fc.constantFrom(0.25, 0.8),
      payout: fc.oneof(fc.constantFrom('linear' as const, 'all-or-nothing' as const), curve),
      cap: fc.constantFrom(0.5, 1, 2),
      level: fc.constantFrom('individual', 'team', 'company'),
    },
    { requiredKeys: ['metric', 'target'] },
  );
}

/** Valid plans of every kind: any metrics, own facets, goals, curves, levels, people. */
export const arbitraryPlan: fc.Arbitrary<IncentivePlanInput> = fc
  .uniqueArray(ownMetric, { maxLength: 3, selector: ({ id }) => id })
  .chain((metrics) => {
    const known = [...new Set([...metrics.map(({ id }) => id), ...builtIn, ...composites])];
    const ids = fc.oneof(fc.constantFrom(...known), fc.constantFrom(...composites, 'revenue', 'conversions'));
    return fc.record({
      metrics: fc.constant(metrics),
      paid: fc.uniqueArray(ids, { minLength: 1, maxLength: 6 }),
      goals: fc.option(fc.uniqueArray(ids, { minLength: 1, maxLength: 4 }), { nil: undefined }),
    });
  })
  .chain(({ metrics, paid, goals }) => {
    return fc.record({
      metrics: fc.constant(metrics),
      goals: fc.constant(goals),
      measures: fc.tuple(...paid.map(measure)),
      shares: fc.array(fc.integer({ min: 1, max: 20 }), {
        minLength: paid.length,
        maxLength: paid.length,
      }),
      terms: fc.record(
        {
          period: fc.constantFrom('month', 'quarter', 'half-year', 'year'),
          headcount: fc.record({
            free: fc.nat(5),
            premium: fc.nat(5),
            'sales-navigator': fc.integer({ min: 1, max: 5 }),
          }),
          salesCycleMonths: fc.constantFrom(0.5, 2, 6, 18),
          country: fc.constant('FR'),
          language: fc.constantFrom('fr', 'en'),
          startDate: fc.constant('2026-01-01'),
          targetsSetOn: fc.constantFrom('2025-12-01', '2026-02-01'),
        },
        { requiredKeys: ['period'] },
      ),
    });
  })
  .map(({ metrics, goals, measures, shares, terms }): IncentivePlanInput => {
    const total = shares.reduce((sum, share) => sum + share, 0);
    return {
      name: 'Any plan',
      ...terms,
      ...(metrics.length > 0 ? { metrics } : {}),
      ...(goals === undefined ? {} : { goals }),
      measures: measures.map((one, at) => ({
        ...one,
        weight: total === 0 ? (at === 0 ? 1 : 0) : (shares[at] ?? 0) / total,
      })),
    };
  });
