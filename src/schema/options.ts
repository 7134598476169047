import * as z from 'zod/mini';
import { CONFIDENCE_RANGE, LEAST_CONFIDENCE, MOST_CONFIDENCE } from '../model/audit-options';
import { FIGURE_RANGE, LARGEST_FIGURE } from '../model/figure-bounds';
import { MOST_PEOPLE, MOST_RESAMPLES, MOST_RULES } from '../model/input-bounds';
import type { EvaluationOptions } from '../model/options';
import { isSignal } from '../model/signal';
import { maybe } from './absent';
import { exact } from './exact';
import { between, listOf, objectOf, ruleId, wholeFrom, yesOrNo } from './leaves';

/** Below five, a group's mean tells on its members. */
const SMALLEST_GROUP = 5;

const VALIDITY_RANGE = 'must be a number from 0 to below 1';

/** The shape of the options. */
export const optionsSchema: z.ZodMiniType<EvaluationOptions, EvaluationOptions> = /* @__PURE__ */ (() =>
  exact<EvaluationOptions>()(
    objectOf({
      seed: maybe(z.int('must be a whole number of at most 15 digits')),
      confidence: maybe(between(LEAST_CONFIDENCE, MOST_CONFIDENCE, CONFIDENCE_RANGE)),
      minimumValidity: maybe(
        z.number(VALIDITY_RANGE).check(z.gte(0, VALIDITY_RANGE), z.lt(1, VALIDITY_RANGE)),
      ),
      weightRatio: maybe(between(1, LARGEST_FIGURE, 'must be a number of at least 1', FIGURE_RANGE)),
      minimumGroupSize: maybe(wholeFrom(SMALLEST_GROUP, MOST_PEOPLE)),
      resamples: maybe(wholeFrom(1, MOST_RESAMPLES)),
      betterPlan: maybe(yesOrNo),
      rules: maybe(objectOf({ only: maybe(rules()), except: maybe(rules()) })),
      onProgress: maybe(
        z.custom<NonNullable<EvaluationOptions['onProgress']>>(
          (value) => typeof value === 'function',
          'must be a function',
        ),
      ),
      signal: maybe(
        z.custom<NonNullable<EvaluationOptions['signal']>>(isSignal, 'must be an AbortSignal or the like'),
      ),
    }),
  ))();

function rules() {
  return listOf(ruleId, `must be a list of at most ${MOST_RULES} rules`, 0, MOST_RULES);
}
