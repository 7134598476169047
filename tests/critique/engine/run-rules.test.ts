import { describe, expect, it } from 'vitest';
import { prepareAudit } from '../../../src/critique/engine/prepare-audit';
import { runRules } from '../../../src/critique/engine/run-rules';
import { evaluateIncentivePlan } from '../../../src/critique/evaluate-incentive-plan';
import { type AnyRule, defineRule } from '../../../src/critique/kit/define-rule';
import { en } from '../../../src/critique/rules/quantitative-bias/volume-share/en';
import { everyRule } from '../../../src/critique/rules/registry';
import { IncentiveAuditError } from '../../../src/model/error';
import { ruleIds } from '../../../src/model/rule-ids';
import { associatedTeam, ssiPlan } from '../support';

const broken: AnyRule = defineRule({
  id: 'quantitative-bias/volume-share',
  sentences: en,
  basis: 'arithmetic',
  needs: [],
  sources: [],
  evaluate: () => {
    throw new RangeError('planted');
  },
});

describe('the engine', () => {
  it('turns a rule that throws into an error finding, and goes on', () => {
    const audit = prepareAudit(ssiPlan, undefined, undefined, [broken, ...everyRule.slice(1)]);
    const { findings } = runRules(audit.rules, audit);
    expect(findings).toHaveLength(everyRule.length);
    expect(findings[0]).toMatchObject({ outcome: 'error', impact: null, payAtStake: 1 });
    expect(findings[0]?.message.text).toContain('planted');
    expect(findings[1]?.outcome).toBe('fail');
  });

  it('answers every selected rule once, in order', () => {
    const all = evaluateIncentivePlan(ssiPlan).findings.map(({ rule }) => rule);
    expect(all).toEqual(ruleIds);
    const only = evaluateIncentivePlan(ssiPlan, undefined, {
      rules: { only: [...ruleIds].reverse().slice(0, 3) },
    });
    expect(only.findings.map(({ rule }) => rule)).toEqual(ruleIds.slice(-3));
    const except = evaluateIncentivePlan(ssiPlan, undefined, {
      rules: { except: [ruleIds[0] as 'instrument/x'] },
    });
    expect(except.findings.map(({ rule }) => rule)).toEqual(ruleIds.slice(1));
  });

  it('reports progress to the end', () => {
    const fractions: number[] = [];
    evaluateIncentivePlan(ssiPlan, undefined, { onProgress: ({ fraction }) => fractions.push(fraction) });
    expect(fractions).toHaveLength(ruleIds.length);
    expect(fractions.at(-1)).toBe(1);
    expect([...fractions].sort((a, b) => a - b)).toEqual(fractions);
  });

  it.each([
    ['before the first rule', 0],
    ['between rules', 3],
    ['inside resampling', 12],
  ])('stops when the caller aborts: %s', (_, polls) => {
    let left = polls;
    const signal = {
      get aborted() {
        return left-- <= 0;
      },
    };
    const run = () =>
      evaluateIncentivePlan(ssiPlan, { observations: associatedTeam(20, 12, 0.3, 1) }, { signal });
    expect(run).toThrow(IncentiveAuditError);
    left = polls;
    expect(run).toThrow('stopped');
  });
});
