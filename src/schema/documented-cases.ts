import * as z from 'zod/mini';
import { MOST_CASES, MOST_SOURCES } from '../model/input-bounds';
import type { Label } from '../model/label';
import type { CaseSource } from '../model/precedents';
import { year } from '../model/problems/values';
import { maybe } from './absent';
import { exact } from './exact';
import { expectation } from './expectation';
import { listOf, localId, objectOf, oneOf, text, wholeFrom } from './leaves';
import { labelSchema } from './metric';

/** A documented scheme whose plan is checked elsewhere. */
type CaseWithAnyPlan = {
  id: string;
  name: Label;
  result: 'failed' | 'worked' | 'mixed';
  paid: Label;
  happened: Label;
  sources: readonly CaseSource[];
  plan?: unknown;
};

/** Of the calendar; as everywhere, years have four digits. */
const LAST_YEAR = 9999;

/** Who says what happened. */
const caseSourceSchema: z.ZodMiniType<CaseSource, CaseSource> = /* @__PURE__ */ (() =>
  exact<CaseSource>()(
    objectOf({
      authors: text,
      year: wholeFrom(0, LAST_YEAR, expectation(year)),
      title: text,
      url: maybe(text),
    }),
  ))();

/** What a list of documented schemes must be. */
export const documentedCasesSchema: z.ZodMiniType<readonly CaseWithAnyPlan[], readonly CaseWithAnyPlan[]> =
  /* @__PURE__ */ (() =>
    listOf(
      objectOf({
        id: localId,
        name: labelSchema,
        result: oneOf(['failed', 'worked', 'mixed']),
        paid: labelSchema,
        happened: labelSchema,
        sources: listOf(caseSourceSchema, 'sources', 1, MOST_SOURCES),
        plan: z.unknown(),
      }),
      'cases',
      0,
      MOST_CASES,
    ))();
