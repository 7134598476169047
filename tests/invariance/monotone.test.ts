import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VALIDITY } from '../../src/critique/verdict/verdict';
import { evaluateIncentivePlan } from '../../src/index';
import type { EvaluationOptions } from '../../src/model/options';
import type { IncentivePlanInput } from '../../src/model/plan';
import type { PlanDataInput } from '../../src/model/plan-data';
import type { Estimate, Finding, RuleId } from '../../src/model/report';
import { ruleIds } from '../../src/model/rule-ids';
import { arbitraryPlan } from '../critique/proposal/arbitrary-plan';
import { associatedTeam, ssiPlan } from '../critique/support';
import { historyOf } from './histories';

/* Asking for more, or putting more at stake, never makes an answer milder. */

const RUNS = { seed: 31, numRuns: process.env.MODE === 'fuzz' ? 2000 : 25 };
const QUICK = { resamples: 5, betterPlan: false };

const withData = fc.tuple(arbitraryPlan, fc.nat(1e6)).map(([plan, seed]) => {
  const observations = historyOf(plan, seed);
  return { plan, data: observations.length > 0 ? { observations } : undefined };
});

function findingsOf(
  plan: IncentivePlanInput,
  data?: PlanDataInput,
  options: EvaluationOptions = {},
): Finding[] {
  return evaluateIncentivePlan(plan, data, { ...QUICK, ...options }).findings;
}

/** Rules whose stake is a share of pay. */
const shareRules: RuleId[] = [
  'quantitative-bias/volume-share',
  'paid-feature-bias/licence-gated-share',
  'quality-blindness/quality-share',
  'artificial-behaviour/self-controlled-share',
];

const rounding = 1e-9;

describe.each(shareRules)('%s', (rule) => {
  const only = { rules: { only: [rule] } };
  const shareOf = (finding: Finding | undefined): Estimate | undefined =>
    finding?.evidence.find(({ interval }) => interval !== null);

  test('never has less at stake as weight moves to a measure that has more of it', () => {
    fc.assert(
      fc.property(
        arbitraryPlan,
        fc.nat(),
        fc.nat(),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        (plan, a, b, part) => {
          // What pays less at target than its weight says moves less pay than weight.
          const measures = plan.measures.map(({ payout: _, cap: __, ...measure }) => measure);
          const [from, to] = [a % measures.length, b % measures.length];
          fc.pre(from !== to);
          const alone = (at: number): number =>
            findingsOf(
              {
                ...plan,
                measures: measures.filter((_, j) => j === at).map((one) => ({ ...one, weight: 1 })),
              },
              undefined,
              only,
            )[0]?.payAtStake ?? 0;
          fc.pre(alone(to) >= alone(from));
          const moved = (measures[from]?.weight ?? 0) * part;
          const shifted = measures.map((one, j) => ({
            ...one,
            weight: (one.weight ?? 0) + (j === to ? moved : j === from ? -moved : 0),
          }));
          const [before, after] = [measures, shifted].map(
            (list) => findingsOf({ ...plan, measures: list }, undefined, only)[0]?.payAtStake ?? 0,
          );
          expect(after).toBeGreaterThanOrEqual((before ?? 0) - rounding);
        },
      ),
      RUNS,
    );
  });

  test('has a wider range the more unequal weights may be', () => {
    fc.assert(
      fc.property(
        arbitraryPlan,
        fc.double({ min: 1, max: 20, noNaN: true }),
        fc.double({ min: 1, max: 5, noNaN: true }),
        (plan, ratio, times) => {
          const at = (weightRatio: number) =>
            shareOf(findingsOf(plan, undefined, { ...only, weightRatio })[0]);
          const [narrow, wide] = [at(ratio)?.interval, at(ratio * times)?.interval];
          expect(wide === undefined).toBe(narrow === undefined);
          expect(wide?.low ?? 0).toBeLessThanOrEqual((narrow?.low ?? 0) + rounding);
          expect(wide?.high ?? 0).toBeGreaterThanOrEqual((narrow?.high ?? 0) - rounding);
        },
      ),
      RUNS,
    );
  });
});

test('asking for more validity never turns a fail into a pass, nor an open answer', () => {
  const order = ['pass', 'cannot-tell', 'fail'];
  fc.assert(
    fc.property(withData, ({ plan, data }) => {
      fc.pre(data !== undefined);
      const ranks = [0.05, 0.2, 0.5, 0.8].map((minimumValidity) => {
        const [finding] = findingsOf(plan, data, { minimumValidity, rules: { only: [VALIDITY] } });
        return order.indexOf(finding?.outcome ?? '');
      });
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }),
    RUNS,
  );
}, 600_000);

test('and turns a pass into a fail where it asks for more than there is', () => {
  const data = { observations: associatedTeam(40, 12, 0.4, 3) };
  const outcomes = [0.05, 0.2, 0.4, 0.7].map(
    (minimumValidity) =>
      findingsOf(ssiPlan, data, { minimumValidity, rules: { only: [VALIDITY] } })[0]?.outcome,
  );
  expect(outcomes[0]).toBe('pass');
  expect(outcomes.at(-1)).toBe('fail');
  expect(outcomes.lastIndexOf('pass')).toBeLessThan(outcomes.indexOf('fail'));
});

test('being surer never narrows an interval of a figure', () => {
  fc.assert(
    fc.property(withData, ({ plan, data }) => {
      const [less, more] = [0.8, 0.95].map((confidence) =>
        findingsOf(plan, data, { confidence }).flatMap(({ rule, evidence }) =>
          evidence.map((one) => ({ ...one, key: [rule, one.name, ...one.about].join(' ') })),
        ),
      );
      for (const one of less ?? []) {
        const surer = more?.find(({ key }) => key === one.key);
        // Where a spell may be why a target was missed, the interval is another one.
        if (!one.interval || !surer?.interval || one.interval.method !== surer.interval.method) continue;
        const size = Math.max(1, Math.abs(one.interval.low), Math.abs(one.interval.high));
        expect(surer.interval.low, one.key).toBeLessThanOrEqual(one.interval.low + rounding * size);
        expect(surer.interval.high, one.key).toBeGreaterThanOrEqual(one.interval.high - rounding * size);
      }
    }),
    RUNS,
  );
}, 600_000);

test('leaving a rule out changes no other finding; only validity, which acquits, changes what others weigh', () => {
  fc.assert(
    fc.property(withData, fc.constantFrom(...ruleIds), ({ plan, data }, left) => {
      const others = findingsOf(plan, data).filter(({ rule }) => rule !== left);
      const weighed = (finding: Finding) => (left === VALIDITY ? { ...finding, impact: null } : finding);
      expect(findingsOf(plan, data, { rules: { except: [left] } }).map(weighed)).toEqual(others.map(weighed));
      expect(findingsOf(plan, data, { rules: { only: [left] } })).toHaveLength(1);
    }),
    RUNS,
  );
}, 600_000);

test('without validity nothing weighs less', () => {
  const order = [null, 'minor', 'moderate', 'serious', 'critical'];
  fc.assert(
    fc.property(withData, ({ plan, data }) => {
      const whole = findingsOf(plan, data).filter(({ rule }) => rule !== VALIDITY);
      const without = findingsOf(plan, data, { rules: { except: [VALIDITY] } });
      for (const [at, { impact }] of whole.entries()) {
        expect(order.indexOf(without[at]?.impact ?? null)).toBeGreaterThanOrEqual(order.indexOf(impact));
      }
    }),
    RUNS,
  );
}, 600_000);
