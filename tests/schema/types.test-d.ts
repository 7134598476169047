import { describe, expectTypeOf, test } from 'vitest';
import * as z from 'zod/mini';
import type { IndexDefinition } from '../../src/model/index-definition';
import type { IncentivePlanInput } from '../../src/model/plan';
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

/** A file may name its schema. */
type InFile<T> = { [Key in keyof (T & NamedSchema)]: (T & NamedSchema)[Key] };
type NamedSchema = { $schema?: string | null | undefined };

describe('schemas and model types are equal', () => {
  test('what comes out', () => {
    expectTypeOf<z.output<typeof incentivePlanSchema>>().toEqualTypeOf<InFile<IncentivePlanInput>>();
    expectTypeOf<z.output<typeof planDataSchema>>().toEqualTypeOf<InFile<PlanDataInput>>();
    expectTypeOf<z.output<typeof indexDefinitionSchema>>().toEqualTypeOf<IndexDefinition>();
    expectTypeOf<z.output<typeof incentivePlanReportSchema>>().toEqualTypeOf<IncentivePlanReport>();
    expectTypeOf<z.output<typeof planComparisonSchema>>().toEqualTypeOf<PlanComparison>();
  });

  test('what goes in', () => {
    expectTypeOf<z.input<typeof incentivePlanSchema>>().toEqualTypeOf<InFile<IncentivePlanInput>>();
    expectTypeOf<z.input<typeof planDataSchema>>().toEqualTypeOf<InFile<PlanDataInput>>();
    expectTypeOf<z.input<typeof indexDefinitionSchema>>().toEqualTypeOf<IndexDefinition>();
    expectTypeOf<z.input<typeof incentivePlanReportSchema>>().toEqualTypeOf<IncentivePlanReport>();
    expectTypeOf<z.input<typeof planComparisonSchema>>().toEqualTypeOf<PlanComparison>();
  });
});

describe('schemas can be extended', () => {
  test('and what comes out is known', () => {
    const ours = z.extend({} as typeof incentivePlanSchema, { costCentre: z.string() });
    expectTypeOf<z.output<typeof ours>['costCentre']>().toEqualTypeOf<string>();
    expectTypeOf<z.output<typeof ours>['measures']>().toEqualTypeOf<IncentivePlanInput['measures']>();
    expectTypeOf<z.output<typeof ours>>().toExtend<IncentivePlanInput>();
    expectTypeOf<keyof (typeof incentivePlanSchema)['shape']>().toEqualTypeOf<
      keyof IncentivePlanInput | '$schema'
    >();
  });
});

describe('a schema that drifts from its type does not compile', () => {
  type Point = { attainment: number; payout: number };
  type Curve = { points: Point[]; name?: string | undefined };
  const point = z.strictObject({ attainment: z.number(), payout: z.number() });
  const points = z.array(point);

  test('unless it is the same', () => {
    const curve = z.strictObject({ points, name: z.optional(z.string()) });
    expectTypeOf(exact<Curve>()(curve)).toEqualTypeOf<typeof curve>();
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
