import * as z from 'zod/mini';
import { address } from '../../model/address';
import { address as addressSentence } from '../../model/problems/values';
import {
  bases,
  type Critique,
  critiques,
  type Finding,
  type FindingNeed,
  type Impact,
  type Outcome,
} from '../../model/report';
import { exact } from '../exact';
import { expectation } from '../expectation';
import { count, matching, oneOf, ruleId, share } from '../leaves';
import { sourceSchema } from '../metric';
import { estimateSchema, phraseSchema } from './estimate';
import { many, part, words } from './leaves';

/** The families of criticism. */
export const critiqueSchema: z.ZodMiniType<Critique, Critique> = /* @__PURE__ */ oneOf(critiques);

/** What a rule answers. */
export const outcomeSchema: z.ZodMiniType<Outcome, Outcome> = /* @__PURE__ */ oneOf([
  'fail',
  'pass',
  'cannot-tell',
  'not-applicable',
  'error',
]);

/** How heavily a fail weighs; `null` of anything else. */
export const impactSchema: z.ZodMiniType<Impact | null, Impact | null> = /* @__PURE__ */ (() =>
  z.nullable(oneOf(['minor', 'moderate', 'serious', 'critical'])))();

const needSchema: z.ZodMiniType<FindingNeed, FindingNeed> = /* @__PURE__ */ (() =>
  exact<FindingNeed>()(
    part({
      reason: oneOf([
        'too-few-participants',
        'too-few-periods',
        'no-variance',
        'no-overlap',
        'unclear-scale',
        'missing-field',
        'suppressed',
        'imprecise',
        'unknown-weights',
      ]),
      detail: phraseSchema,
      participants: z.optional(count),
      periods: z.optional(count),
    }),
  ))();

/** A rule's answer about a plan. */
export const findingSchema: z.ZodMiniType<Finding, Finding> = /* @__PURE__ */ (() =>
  exact<Finding>()(
    part({
      rule: ruleId,
      critique: critiqueSchema,
      outcome: outcomeSchema,
      impact: impactSchema,
      payAtStake: share,
      basis: oneOf(bases),
      title: phraseSchema,
      message: phraseSchema,
      remedy: z.nullable(phraseSchema),
      targets: many(words),
      evidence: many(estimateSchema),
      need: z.nullable(needSchema),
      sources: many(sourceSchema),
      help: words,
      helpUrl: z.nullable(matching(address, expectation(addressSentence))),
    }),
  ))();
