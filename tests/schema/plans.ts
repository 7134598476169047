import type { IndexDefinition } from '../../src/model/index-definition';
import type { MetricDefinition } from '../../src/model/metric';
import type { PerformanceMeasure } from '../../src/model/plan';

/** A measure that a plan can pay on, with anything in it replaced. */
export const measure = (over: object = {}): PerformanceMeasure => ({
  metric: 'linkedin-ssi',
  weight: 1,
  target: 60,
  ...over,
});

/** A plan without problems, with anything in it replaced. */
export const plan = (over: object = {}): object => ({
  name: 'Plan',
  period: 'quarter',
  measures: [measure()],
  ...over,
});

/** A plan with one measure. */
export const paying = (over: object): object => plan({ measures: [measure(over)] });

/** A metric of the caller's own. */
export const metric = (over: object = {}): MetricDefinition => ({
  id: 'calls',
  label: { en: 'Calls' },
  captures: 'activity',
  nature: 'count',
  producedBy: 'participant',
  automatable: true,
  licence: 'free',
  ...over,
});

/** A pillar with one component. */
export const pillar = (over: object = {}): IndexDefinition['pillars'][number] => ({
  id: 'contact',
  label: { en: 'Contact' },
  maximum: 10,
  components: [metric()],
  ...over,
});

/** An index of the caller's own. */
export const index = (over: object = {}): IndexDefinition => ({
  id: 'account-health',
  label: { en: 'Account health' },
  maximum: 10,
  pillars: [pillar()],
  ...over,
});

/** A plan that uses every field there is. */
export const fullPlan = {
  $schema: './plan.schema.json',
  name: 'Social selling 2026',
  period: 'half-year',
  measures: [
    {
      metric: 'revenue',
      weight: 0.4,
      target: 250_000,
      threshold: 0.5,
      payout: [
        { attainment: 0.5, payout: 0 },
        { attainment: 1, payout: 0.8 },
        { attainment: 1, payout: 1 },
        { attainment: 1.5, payout: 2 },
      ],
      cap: 2,
      level: 'individual',
    },
    { metric: 'days-to-answer', weight: 0.3, target: 2, threshold: 0.4, payout: 'linear', level: 'team' },
    { metric: 'account-health', weight: 0.2, target: null, payout: 'all-or-nothing', level: 'company' },
    { metric: 'linkedin-ssi/insights', weight: 0.1, target: 15 },
  ],
  targetIncentive: 6000,
  currency: 'EUR',
  goals: ['revenue', 'relationship-quality'],
  metrics: [
    metric({
      id: 'days-to-answer',
      label: { en: 'Days to answer', fr: 'Jours de réponse' },
      nature: 'rating',
      better: 'lower',
      maximum: 30,
      sources: [{ title: 'Handbook', url: 'https://example.com', year: 2025, kind: 'practice' }],
    }),
    index({ pillars: [pillar({ components: [metric({ listedBy: ['handbook'] })] })], sources: [] }),
    metric({ id: 'linkedin-ssi/insights/shares', automatable: false }),
  ],
  headcount: { free: 10, 'sales-navigator': 0 },
  effort: { 'invitations-sent': 0.05, meetings: 1.5 },
  salesCycleMonths: 4,
  startDate: '2026-01-01',
  targetsSetOn: '2025-12-15',
  language: 'fr-FR',
  country: 'FR',
};
