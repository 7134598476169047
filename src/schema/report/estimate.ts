import * as z from 'zod/mini';
import { objectOf } from '../../model/problems/containers';
import { entryOfPhrase, phraseValue } from '../../model/problems/values';
import type { Estimate, Phrase, PhraseValue } from '../../model/report';
import { boundedObject } from '../bounded';
import { exact } from '../exact';
import { expectation } from '../expectation';
import { count, metricReference, oneOf, yesOrNo } from '../leaves';
import { labelSchema } from '../metric';
import { many, part, result, words } from './leaves';

const phraseValueSchema: z.ZodMiniType<PhraseValue, PhraseValue> = /* @__PURE__ */ (() =>
  z.nullable(
    z.union(
      [
        result,
        yesOrNo,
        words,
        labelSchema,
        many(z.union([result, words, labelSchema], expectation(entryOfPhrase))),
      ],
      expectation(phraseValue),
    ),
  ))();

/** A sentence as data. */
export const phraseSchema: z.ZodMiniType<Phrase, Phrase> = /* @__PURE__ */ (() =>
  exact<Phrase>()(
    part({
      id: words,
      values: boundedObject(z.record(words, phraseValueSchema, expectation(objectOf, { of: 'values' }))),
      text: words,
    }),
  ))();

/** A figure with how well it is known. */
export const estimateSchema: z.ZodMiniType<Estimate, Estimate> = /* @__PURE__ */ (() =>
  exact<Estimate>()(
    part({
      name: words,
      about: many(metricReference),
      value: z.nullable(result),
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
      interval: z.nullable(part({ low: result, high: result, level: result, method: words })),
      test: z.nullable(part({ null: phraseSchema, pValue: result, method: words })),
      threshold: z.nullable(
        part({ value: result, origin: oneOf(['statute', 'practice', 'default', 'caller']) }),
      ),
      n: z.nullable(part({ participants: count, periods: count, observations: count })),
    }),
  ))();

/** Figures of a finding. */
export const estimatesSchema: z.ZodMiniType<Estimate[], Estimate[]> = /* @__PURE__ */ (() =>
  many(estimateSchema))();
