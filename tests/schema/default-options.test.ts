import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  type BuiltInRuleId,
  type DefaultOptions,
  defaultOptions,
  type EvaluationOptions,
  evaluateIncentivePlan,
  type RuleId,
  rules,
} from '../../src/index';
import { ruleIds } from '../../src/model/rule-ids';
import { type ChartName, charts, type HtmlOptions } from '../../src/report/index';

const plan = {
  name: 'Plan',
  period: 'quarter',
  measures: [{ metric: 'linkedin-ssi', weight: 1, target: 80 }],
} as const;

describe('defaultOptions', () => {
  test('are what an audit without options used', () => {
    const { seed, ...others } = defaultOptions;
    expect(evaluateIncentivePlan(plan).provenance).toMatchObject({ seed, options: others });
    expect(evaluateIncentivePlan(plan, null, defaultOptions)).toEqual(evaluateIncentivePlan(plan));
  });

  test('cannot be changed', () => {
    expect(() => Object.assign(defaultOptions, { seed: 2 })).toThrow(TypeError);
  });

  test('hold only what a caller may set', () => {
    expectTypeOf<DefaultOptions>().toExtend<EvaluationOptions>();
    expectTypeOf<keyof DefaultOptions>().toEqualTypeOf<
      Exclude<keyof EvaluationOptions, 'catalogue' | 'rules' | 'onProgress' | 'signal'>
    >();
  });

  const source = readFileSync(join(import.meta.dirname, '../../src/model/options.ts'), 'utf8');

  test.each(Object.entries(defaultOptions))('the comment of %s names its default, %s', (name, value) => {
    expect(source).toMatch(new RegExp(`Default ${value}[.:][^/]*\\*/\\n  ${name}\\?:`));
  });

  test('every option says what it is by default', () => {
    const options = source.split('\n').filter((line) => /^ {2}\w+\?:/.test(line));
    expect(source.match(/Default[ :]/g)).toHaveLength(options.length);
  });
});

describe('names that editors complete', () => {
  test('every rule, and room for a host’s own', () => {
    expect(rules.map(({ id }) => id)).toEqual([...ruleIds]);
    expectTypeOf<'plan-design/notice'>().toExtend<BuiltInRuleId>();
    expectTypeOf<'plan-design/notise'>().not.toExtend<BuiltInRuleId>();
    expectTypeOf<'our-own/rule'>().toExtend<RuleId>();
  });

  test('every chart', () => {
    expectTypeOf<'pay-at-stake'>().toExtend<ChartName>();
    expectTypeOf<'pay-at-steak'>().not.toExtend<ChartName>();
    expectTypeOf<keyof ReturnType<typeof charts>>().toEqualTypeOf<ChartName>();
    expectTypeOf<Record<string, string>>().toExtend<NonNullable<HtmlOptions['charts']>>();
    expect(Object.keys(charts(evaluateIncentivePlan(plan)))).toEqual(['pay-at-stake', 'licence-ceiling']);
  });
});
