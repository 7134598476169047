import fc from 'fast-check';
import { rules } from '../../../src/index';
import type { EvaluationOptions } from '../../../src/model/options';
import type { RuleId } from '../../../src/model/report';

const someRules = fc.subarray(
  rules.map(({ id }) => id as RuleId),
  { minLength: 1 },
);

/** Options of an audit; few resamples mostly, so that thousands of audits can be tried. */
export const anyOptions: fc.Arbitrary<EvaluationOptions> = fc
  .record(
    {
      seed: fc.oneof(fc.constantFrom(0, -1, Number.MAX_SAFE_INTEGER), fc.integer()),
      confidence: fc.constantFrom(0.5, 0.8, 0.95, 0.9999),
      minimumValidity: fc.constantFrom(0, 0.3, 0.999),
      weightRatio: fc.constantFrom(1, 4, 1e6),
      minimumGroupSize: fc.constantFrom(5, 10, 20, 1000),
      betterPlan: fc.boolean(),
      rules: fc.oneof(
        fc.record({ only: someRules }),
        fc.record({
          except: fc.subarray(
            rules.map(({ id }) => id as RuleId),
            { maxLength: 3 },
          ),
        }),
      ),
      onProgress: fc.constant(() => undefined),
      signal: fc.constantFrom({ aborted: false }, new AbortController().signal),
    },
    { requiredKeys: [] },
  )
  .chain((options) =>
    fc
      .oneof(
        { weight: 20, arbitrary: fc.constantFrom(1, 20, 50) },
        { weight: 1, arbitrary: fc.constant(2000) },
      )
      .map((resamples) => ({ ...options, resamples })),
  );

/** What functions that read a panel of an index may be told; each takes some of it. */
export const panelOptions = {
  confidence: fc.constantFrom(0.5, 0.9, 0.95, 0.9999),
  weightRatio: fc.constantFrom(1, 1.0001, 4, 1e6),
  seed: fc.integer(),
  onProgress: fc.constant(() => undefined),
  signal: fc.constant({ aborted: false }),
};
