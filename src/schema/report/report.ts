import * as z from 'zod/mini';
import { objectOf } from '../../model/problems/containers';
import { setting as settingSentence } from '../../model/problems/reports';
import type { IncentivePlanReport } from '../../model/report';
import { boundedObject } from '../bounded';
import { exact, type FieldsOf } from '../exact';
import { expectation } from '../expectation';
import { count, metricReference, oneOf, ruleId, share, yesOrNo } from '../leaves';
import { labelSchema, sourceSchema } from '../metric';
import { betterPlanSchema, decisionSchema, payoutReplaySchema } from './consequences';
import { phraseSchema } from './estimate';
import { findingSchema } from './finding';
import { many, part, result, words } from './leaves';
import { seriesSchema } from './series';

type Provenance = IncentivePlanReport['provenance'];

const ownTarget = 'must be a number or "own"';

/** What it takes to get the same answer again. */
export const provenanceSchema: z.ZodMiniType<Provenance, Provenance> = /* @__PURE__ */ (() =>
  exact<Provenance>()(
    part({
      library: words,
      version: words,
      seed: result,
      options: boundedObject(z.record(words, setting(), expectation(objectOf, { of: 'settings' }))),
    }),
  ))();

/**
 * The shape of a report.
 *
 * For programs that read stored reports. Unknown keys are let through, since later versions may add some.
 *
 * @example
 * ```ts
 * const report = evaluateIncentivePlan({
 *   name: 'Social selling 2026',
 *   period: 'quarter',
 *   measures: [{ metric: 'linkedin-ssi', weight: 1, target: 80 }],
 * });
 * incentivePlanReportSchema.safeParse(JSON.parse(JSON.stringify(report))).success; // => true
 * ```
 */
export const incentivePlanReportSchema: z.ZodMiniObject<
  FieldsOf<IncentivePlanReport>,
  z.core.$strip
> = /* @__PURE__ */ (() =>
  exact<IncentivePlanReport>()(
    part({
      reportVersion: z.literal(1, 'must be 1'),
      plan: part({
        name: words,
        period: words,
        currency: z.nullable(words),
        targetIncentive: z.nullable(result),
        paysMoney: yesOrNo,
        payAtTarget: z.nullable(result),
        goals: many(metricReference),
        goalsAssumed: yesOrNo,
        measures: many(
          part({
            metric: metricReference,
            label: labelSchema,
            id: words,
            role: oneOf(['additive', 'gate', 'multiplier']),
            share,
            weight: z.nullable(share),
            target: z.nullable(z.union([result, z.literal('own', ownTarget)], ownTarget)),
            level: oneOf(['individual', 'team', 'company']),
          }),
        ),
      }),
      verdict: part({
        decision: decisionSchema,
        because: many(ruleId),
        wouldChangeIf: many(phraseSchema),
        summary: phraseSchema,
      }),
      findings: many(findingSchema),
      payouts: z.nullable(payoutReplaySchema),
      betterPlan: z.nullable(betterPlanSchema),
      data: z.nullable(
        part({
          participants: count,
          periods: count,
          observations: count,
          excluded: many(exclusion()),
          notes: many(phraseSchema),
        }),
      ),
      series: z.nullable(seriesSchema),
      inFairness: many(part({ phrase: phraseSchema, sources: many(sourceSchema) })),
      limits: many(phraseSchema),
      provenance: provenanceSchema,
    }),
  ))();

/** As a report shows it: nothing that its own JSON would lose. */
function setting(): z.ZodMiniType<unknown, unknown> {
  const names = many(words);
  return z.union(
    [
      result,
      words,
      yesOrNo,
      z.null('must be null'),
      names,
      boundedObject(z.record(words, names, 'must be an object of lists of names')),
    ],
    expectation(settingSentence),
  );
}

function exclusion() {
  return part({
    reason: oneOf([
      'missing-value',
      'failed-capture',
      'single-row-participant',
      'incomplete-period',
      'few-participants',
      'unknown-metric',
      'ambiguous-licence',
    ]),
    count,
    of: z.optional(count),
    columns: z.optional(many(part({ name: z.nullable(words), didYouMean: metricReference }))),
  });
}
