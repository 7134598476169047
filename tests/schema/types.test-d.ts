import { describe, expectTypeOf, test } from 'vitest';
import * as z from 'zod/mini';
import type { IndexDefinition } from '../../src/model/index-definition';
import type { IncentivePlanInput, PayoutPoint } from '../../src/model/plan';
import type { PlanComparison } from '../../src/model/plan-comparison';
import type { PlanDataInput } from '../../src/model/plan-data';
import type { IncentivePlanReport } from '../../src/model/report';
import { exact } from '../../src/schema/exact';
import type {
  incentivePlanReportSchema,
  incentivePlanSchema,
  indexDefinitionSchema,
  planComparisonSchema,
  planDataSchema,
} from '../../src/schema/index';

describe('schemas and model types are equal', () => {
  test('what comes out', () => {
    expectTypeOf<z.output<typeof incentivePlanSchema>>().toEqualTypeOf<IncentivePlanInput>();
    expectTypeOf<z.output<typeof planDataSchema>>().toEqualTypeOf<PlanDataInput>();
    expectTypeOf<z.output<typeof indexDefinitionSchema>>().toEqualTypeOf<IndexDefinition>();
    expectTypeOf<z.output<typeof incentivePlanReportSchema>>().toEqualTypeOf<IncentivePlanReport>();
    expectTypeOf<z.output<typeof planComparisonSchema>>().toEqualTypeOf<PlanComparison>();
  });

  test('what goes in', () => {
    expectTypeOf<z.input<typeof incentivePlanSchema>>().toEqualTypeOf<IncentivePlanInput>();
    expectTypeOf<z.input<typeof planDataSchema>>().toEqualTypeOf<PlanDataInput>();
    expectTypeOf<z.input<typeof indexDefinitionSchema>>().toEqualTypeOf<IndexDefinition>();
    expectTypeOf<z.input<typeof incentivePlanReportSchema>>().toEqualTypeOf<IncentivePlanReport>();
    expectTypeOf<z.input<typeof planComparisonSchema>>().toEqualTypeOf<PlanComparison>();
  });
});

describe('a schema that drifts from its type does not compile', () => {
  type Curve = { points: PayoutPoint[]; name?: string | undefined };
  const point = z.strictObject({ attainment: z.number(), payout: z.number() });
  const points = z.array(point);

  test('unless it is the same', () => {
    expectTypeOf(exact<Curve>()(z.strictObject({ points, name: z.optional(z.string()) }))).toEqualTypeOf<
      z.ZodMiniType<Curve, Curve>
    >();
  });

  test('an optional field is missing', () => {
    // @ts-expect-error
    exact<Curve>()(z.strictObject({ points }));
  });

  test('a field too many', () => {
    // @ts-expect-error
    exact<Curve>()(z.strictObject({ points, name: z.optional(z.string()), extra: z.optional(z.string()) }));
  });

  test('a field of another type', () => {
    // @ts-expect-error
    exact<Curve>()(z.strictObject({ points, name: z.optional(z.literal('a')) }));
  });

  test('a field below that is missing', () => {
    const half = z.array(z.strictObject({ attainment: z.number() }));
    // @ts-expect-error
    exact<Curve>()(z.strictObject({ points: half, name: z.optional(z.string()) }));
  });
});
