import fc from 'fast-check';
import type { IncentivePlanInput } from '../../../src/model/plan';
import { arbitraryPlan } from '../../critique/proposal/arbitrary-plan';
import { ownIndex } from './index-definition';
import { positive } from './numbers';
import { payTerms } from './pay-terms';

const names = fc.constantFrom(
  'Plan',
  'Ziele & Prämien 2026',
  '目標 |table| **bold**',
  '<b>Plan</b> "quoted"',
  '\u202eנלפ',
  '=HYPERLINK("x")',
  'n'.repeat(300),
);

const hours = fc.constantFrom(1e-9, 0.05, 1.5, 40, 100_000);

/** The fields that `arbitraryPlan` leaves out. */
const further = fc.record(
  {
    $schema: fc.constant('./plan.schema.json'),
    name: names,
    targetIncentive: positive,
    currency: fc.constantFrom('EUR', 'JPY', 'XAU'),
    effort: fc.record(
      { 'invitations-sent': hours, meetings: hours, 'linkedin-ssi/insights': hours },
      { requiredKeys: [] },
    ),
    salesCycleMonths: fc.constantFrom(0, 0.1, 3, 36),
    startDate: fc.constantFrom('2026-01-01', '2024-02-29', '9999-12-31'),
    targetsSetOn: fc.constantFrom('2025-12-15', '2026-06-30'),
    language: fc.constantFrom('de-CH', 'zh-Hant-TW', 'fr-FR'),
    country: fc.constantFrom('FR', 'DE', 'US'),
  },
  { requiredKeys: [] },
);

/** Plans with every optional field, their figures from the smallest to the largest that may be, and indices of their own. */
export const anyPlan: fc.Arbitrary<IncentivePlanInput> = fc
  .record({
    plan: arbitraryPlan,
    further,
    index: fc.option(ownIndex, { nil: undefined, freq: 3 }),
    scale: fc.oneof(
      { weight: 6, arbitrary: fc.constant(1) },
      { weight: 1, arbitrary: fc.constantFrom(1e-9, 1e-6, 1e6, 1e12) },
    ),
    isPaid: fc.boolean(),
    terms: payTerms,
  })
  .map(({ plan, further, index, scale, isPaid, terms }): IncentivePlanInput => {
    const times = <Target>(value: Target): Target | number =>
      typeof value === 'number' ? value * scale : value;
    const measures = plan.measures.map((measure) => ({
      ...measure,
      target: times(measure.target),
    }));
    const whole = terms({ ...plan, ...further, measures });
    if (index === undefined) return whole;
    const own = { ...whole, metrics: [...(plan.metrics ?? []), index] };
    return isPaid
      ? {
          ...own,
          measures: [
            { ...whole.measures[0], metric: index.id, threshold: 0, target: index.maximum / 2 },
            ...whole.measures.slice(1),
          ],
        }
      : own;
  });
