import * as z from 'zod/mini';
import type { Estimate, Phrase } from '../../model/report';
import { exact } from '../exact';
import { count, finite, metricReference, oneOf } from '../leaves';

/** A sentence as data. */
export const phraseSchema: z.ZodMiniType<Phrase, Phrase> = /* @__PURE__ */ (() =>
  exact<Phrase>()(
    z.object({
      id: z.string(),
      values: z.record(z.string(), z.nullable(z.union([z.number(), z.string()]))),
      text: z.string(),
    }),
  ))();

/** A finite with how well it is known. */
export const estimateSchema: z.ZodMiniType<Estimate, Estimate> = /* @__PURE__ */ (() =>
  exact<Estimate>()(
    z.object({
      name: z.string(),
      about: z.array(metricReference),
      value: z.nullable(finite),
      unit: oneOf([
        'share',
        'points',
        'correlation',
        'ratio',
        'money',
        'count',
        'standard-deviations',
        'probability',
      ]),
      interval: z.nullable(z.object({ low: finite, high: finite, level: finite, method: z.string() })),
      test: z.nullable(z.object({ null: phraseSchema, pValue: finite, method: z.string() })),
      threshold: z.nullable(
        z.object({ value: finite, origin: oneOf(['statute', 'practice', 'default', 'caller']) }),
      ),
      n: z.nullable(z.object({ participants: count, periods: count, observations: count })),
    }),
  ))();
