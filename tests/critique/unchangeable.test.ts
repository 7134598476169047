import { describe, expect, it } from 'vitest';
import { createAudit } from '../../src/critique/create-audit';
import { defineRule } from '../../src/critique/define-rule';
import { evaluateIncentivePlan } from '../../src/critique/evaluate-incentive-plan';
import { proposal } from '../../src/critique/proposal/proposal';
import { allRules, dataRules, planRules } from '../../src/critique/rules/lists';
import * as registry from '../../src/critique/rules/registry';
import { sensitivity } from '../../src/critique/sensitivity/sensitivity';
import { languages } from '../languages';
import { revenuePlan, ssiPlan } from './support';

const sentences = { en: { title: 'Ours?', pass: 'Yes.' }, fr: { title: 'À nous ?' } };
const ours = defineRule({ id: 'house/ours', sentences, evaluate: () => ({ outcome: 'pass' }) });

/** Everything that can be reached from a value, functions aside. */
function parts(value: unknown, found: Set<object> = new Set()): Set<object> {
  if (typeof value !== 'object' || value === null || found.has(value)) return found;
  found.add(value);
  for (const inner of Object.values(value)) parts(inner, found);
  return found;
}

describe('what audits are made of cannot be changed', () => {
  it.each(
    Object.entries({
      allRules,
      planRules,
      dataRules,
      ours,
      proposal,
      sensitivity,
      ...registry,
      ...languages,
    }),
  )('%s', (_, exported) => {
    expect([...parts(exported)].filter((part) => !Object.isFrozen(part))).toEqual([]);
  });

  it('so that later audits are as they were', () => {
    const before = JSON.stringify(evaluateIncentivePlan(ssiPlan));
    const [first] = allRules;
    expect(() => Object.assign(allRules, { length: 0 })).toThrow(TypeError);
    expect(() => Object.assign(first ?? {}, { concerns: () => [] })).toThrow(TypeError);
    expect(JSON.stringify(evaluateIncentivePlan(ssiPlan))).toBe(before);
    expect(() => Object.assign(ours.languages.en ?? {}, { pass: 'No.' })).toThrow(TypeError);
    expect(createAudit({ rules: [ours] })(revenuePlan).findings[0]?.message.text).toBe('Yes.');
  });

  it('while the definition stays its author’s', () => {
    expect(Object.isFrozen(sentences) || Object.isFrozen(sentences.en)).toBe(false);
  });
});
