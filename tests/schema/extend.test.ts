import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { linkedInSsi } from '../../src/index';
import { incentivePlanSchema, indexDefinitionSchema, planDataSchema } from '../../src/schema/index';
import { fullPlan } from './plans';

test('a plan with a field of the host’s own', () => {
  const ours = z.extend(incentivePlanSchema, { costCentre: z.string().check(z.regex(/^C\d+$/)) });
  expect(ours.safeParse({ ...fullPlan, costCentre: 'C12' }).success).toBe(true);
  expect(ours.safeParse({ ...fullPlan, costCentre: '12' }).success).toBe(false);
  expect(ours.safeParse(fullPlan).success).toBe(false);
  expect(ours.safeParse({ ...fullPlan, costCentre: 'C12', odd: 1 }).success).toBe(false);
});

test('a plan with a check of the host’s own', () => {
  const paid = incentivePlanSchema.check(
    z.refine(({ targetIncentive }) => (targetIncentive ?? 0) <= 5000, 'our bonuses end at 5,000'),
  );
  expect(paid.safeParse({ ...fullPlan, targetIncentive: 5000 }).success).toBe(true);
  expect(paid.safeParse({ ...fullPlan, targetIncentive: 5001 }).error?.issues[0]?.message).toBe(
    'our bonuses end at 5,000',
  );
});

test('a part of a plan, and a plan with parts missing', () => {
  const head = z.pick(incentivePlanSchema, { name: true, period: true });
  expect(head.safeParse({ name: 'Plan', period: 'year' }).success).toBe(true);
  const draft = z.partial(incentivePlanSchema);
  expect(draft.safeParse({ name: 'Plan' }).success).toBe(true);
  expect(draft.safeParse({ name: 1 }).success).toBe(false);
  expect(Object.keys(incentivePlanSchema.shape)).toContain('measures');
});

test('an index and data, too', () => {
  const owned = z.extend(indexDefinitionSchema, { owner: z.string() });
  expect(owned.safeParse({ ...linkedInSsi, owner: 'us' }).success).toBe(true);
  const sent = z.extend(planDataSchema, { sentAt: z.int() });
  expect(sent.safeParse({ cases: [], sentAt: 1 }).success).toBe(true);
});
