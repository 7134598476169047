import * as z from 'zod/mini';
import type { Estimate, Phrase } from '../../model/report';
import { exact } from '../exact';
import { count, figure, metricReference, oneOf } from '../leaves';

/** A sentence as data. */
export const phraseSchema: z.ZodMiniType<Phrase, Phrase> = /* @__PURE__ */ (() =>
  exact<Phrase>()(
    z.object({
      id: z.string(),
      values: z.record(z.string(), z.nullable(z.union([z.number(), z.string()]))),
      text: z.string(),
    }),
  ))();

/** A figure with how well it is known. */
export const estimateSchema: z.ZodMiniType<Estimate, Estimate> = /* @__PURE__ */ (() =>
  exact<Estimate>()(
    z.object({
      name: z.string(),
      about: z.array(metricReference),
      value: z.nullable(figure),
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
      interval: z.nullable(z.object({ low: figure, high: figure, level: figure, method: z.string() })),
      test: z.nullable(z.object({ null: phraseSchema, pValue: figure, method: z.string() })),
      threshold: z.nullable(
        z.object({ value: figure, origin: oneOf(['statute', 'practice', 'default', 'caller']) }),
      ),
      n: z.nullable(z.object({ participants: count, periods: count, observations: count })),
    }),
  ))();
