import * as z from 'zod/mini';
import type { CaseSource, Precedent, PrecedentDifference, Precedents } from '../../model/precedents';
import { maybe } from '../absent';
import { exact } from '../exact';
import { oneOf, share } from '../leaves';
import { labelSchema } from '../metric';
import { many, part, result, words } from './leaves';

const sourceSchema: z.ZodMiniType<CaseSource, CaseSource> = /* @__PURE__ */ (() =>
  exact<CaseSource>()(part({ authors: words, year: result, title: words, url: maybe(words) })))();

const precedentSchema: z.ZodMiniType<Precedent, Precedent> = /* @__PURE__ */ (() =>
  exact<Precedent>()(
    part({
      id: words,
      name: labelSchema,
      result: oneOf(['failed', 'worked']),
      paid: labelSchema,
      happened: labelSchema,
      sources: many(sourceSchema) as z.ZodMiniType<readonly CaseSource[], readonly CaseSource[]>,
      inCommon: share,
      compared: result,
    }),
  ))();

const differenceSchema: z.ZodMiniType<PrecedentDifference, PrecedentDifference> = /* @__PURE__ */ (() =>
  exact<PrecedentDifference>()(
    part({
      question: labelSchema,
      failed: labelSchema,
      worked: labelSchema,
      here: z.nullable(labelSchema),
    }),
  ))();

/** The documented schemes most like a plan, as a renderer is given them. */
export const precedentsSchema: z.ZodMiniType<Precedents, Precedents> = /* @__PURE__ */ (() =>
  exact<Precedents>()(
    part({
      failed: precedentSchema,
      worked: precedentSchema,
      apart: many(differenceSchema) as z.ZodMiniType<
        readonly PrecedentDifference[],
        readonly PrecedentDifference[]
      >,
    }),
  ))();
