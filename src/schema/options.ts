import * as z from 'zod/mini';
import { CONFIDENCE_RANGE, LEAST_CONFIDENCE, MOST_CONFIDENCE } from '../model/audit-options';
import { LARGEST_FIGURE } from '../model/figure-bounds';
import { MOST_METRICS, MOST_PEOPLE, MOST_RESAMPLES, MOST_RULES } from '../model/input-bounds';
import type { EvaluationOptions } from '../model/options';
import * as say from '../model/problems/values';
import { isSignal } from '../model/signal';
import { maybe } from './absent';
import { exact } from './exact';
import { expectation } from './expectation';
import { between, figureSentence, listOf, objectOf, ruleId, wholeFrom, yesOrNo } from './leaves';
import { ownMetricSchema } from './plan';

/** Below five, a group's mean tells on its members. */
const SMALLEST_GROUP = 5;

/** As many are exact in a double. */
const MOST_DIGITS = 15;

/** The shape of the options. */
export const optionsSchema: z.ZodMiniType<EvaluationOptions, EvaluationOptions> = /* @__PURE__ */ (() =>
  exact<EvaluationOptions>()(
    objectOf({
      seed: maybe(z.int(expectation(say.wholeNumberDigits, { digits: MOST_DIGITS }))),
      confidence: maybe(
        between(LEAST_CONFIDENCE, MOST_CONFIDENCE, expectation(say.numberRange, CONFIDENCE_RANGE)),
      ),
      minimumValidity: maybe(belowOne(expectation(say.numberBelow, { from: 0, below: 1 }))),
      weightRatio: maybe(
        between(1, LARGEST_FIGURE, expectation(say.numberAtLeast, { least: 1 }), figureSentence()),
      ),
      minimumGroupSize: maybe(wholeFrom(SMALLEST_GROUP, MOST_PEOPLE)),
      resamples: maybe(wholeFrom(1, MOST_RESAMPLES)),
      betterPlan: maybe(yesOrNo),
      catalogue: maybe(catalogue()),
      rules: maybe(objectOf({ only: maybe(rules()), except: maybe(rules()) })),
      onProgress: maybe(
        z.custom<NonNullable<EvaluationOptions['onProgress']>>(
          (value) => typeof value === 'function',
          expectation(say.kind, { kinds: ['function'] }),
        ),
      ),
      signal: maybe(z.custom<NonNullable<EvaluationOptions['signal']>>(isSignal, expectation(say.signal))),
    }),
  ))();

type Catalogue = NonNullable<EvaluationOptions['catalogue']>;

/** The shape of the metrics that every plan knows. */
export function catalogue(): z.ZodMiniType<Catalogue, Catalogue> {
  return listOf(ownMetricSchema, 'metrics-and-indices', 0, MOST_METRICS);
}

function rules() {
  return listOf(ruleId, 'rules', 0, MOST_RULES);
}

function belowOne(sentence: string) {
  return z.number(sentence).check(z.gte(0, sentence), z.lt(1, sentence));
}
