import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluateIncentivePlan } from '../../src/critique/evaluate-incentive-plan';
import { everyRule } from '../../src/critique/rules/registry';
import type { RuleGroup } from '../../src/locales/sentence';
import type { EvaluationOptions } from '../../src/model/options';
import type { IncentivePlanInput } from '../../src/model/plan';
import type { Finding, IncentivePlanReport, Outcome } from '../../src/model/report';
import { localize } from '../../src/report/localize';
import { guard } from '../fuzz/promises/unchanged';
import { languages } from '../languages';
import type { Case, RuleData, RuleTable } from './test-rule/case';
import { expectFinding } from './test-rule/expect-finding';
import {
  expectBothLanguages,
  expectNobody,
  expectSame,
  expectSchema,
  expectSound,
  named,
  shuffled,
} from './test-rule/promises';

/** The message of an outcome where a case names none. */
const usual: Partial<Record<Outcome, string>> = {
  fail: 'fail',
  pass: 'pass',
  'not-applicable': 'finding/not-applicable',
};

/**
 * The test of a rule, as a table of plans. Each is asked of the rule alone; beside what its case says, every answer keeps what all
 * reports promise: its schema, both languages, no participant, no order of rows, inputs unchanged.
 */
export function testRule<Id extends RuleGroup>(id: Id, table: RuleTable<Id>): void {
  const { fails, passes, cannotTell, notApplicable = [] } = table;
  const outcomes: readonly [string, Outcome, readonly Case[]][] = [
    ['fails', 'fail', fails],
    ['passes', 'pass', passes],
    ['cannot tell', 'cannot-tell', cannotTell],
    ['is not applicable', 'not-applicable', notApplicable],
  ];
  describe(id, () => {
    for (const [title, outcome, cases] of outcomes.filter(([, , list]) => list.length > 0)) {
      describe(title, () => {
        for (const one of cases) it(one.name, () => testCase(id, outcome, one));
      });
    }
    it('has a page under its title, and a case for each of its answers', () => {
      const asked = outcomes.flatMap(([, outcome, cases]) => cases.map((one) => messageOf(one, outcome)));
      testWhole(id, asked);
    });
  });
}

function testCase(id: RuleGroup, outcome: Outcome, one: Case): void {
  if (one.name.startsWith('✎')) expect.fail(one.name.replace('✎', `✎ ${id}:`));
  const { plan, options = {} } = one;
  const data = one.data && named(one.data);
  const isUnchanged = guard([plan, one.data, data, options]);
  const report = run(id, plan, data, options);
  const finding = findingOf(report);
  const french = findingOf(localize(report, languages.fr));
  const message = messageOf(one, outcome);
  expect({ outcome: finding.outcome, message: finding.message.id }, finding.message.text).toEqual({
    outcome,
    message: message.includes('/') ? message : `${id}/${message}`,
  });
  expectFinding(finding, french, one);
  expectSound(finding);
  expectSchema(report);
  expectBothLanguages(finding, french);
  expectNobody(report);
  if (data !== undefined)
    expectSame(finding, findingOf(run(id, plan, shuffled(data), { ...options, betterPlan: false })));
  expect(isUnchanged()).toBeNull();
}

function run(
  id: RuleGroup,
  plan: IncentivePlanInput,
  data: RuleData | undefined,
  options: EvaluationOptions,
): IncentivePlanReport {
  return evaluateIncentivePlan(plan, data, { ...options, rules: { only: [id] } });
}

function findingOf({ findings }: IncentivePlanReport): Finding {
  expect(findings).toHaveLength(1);
  return findings[0] as Finding;
}

function messageOf({ message }: Case, outcome: Outcome): string {
  return message ?? usual[outcome] ?? '';
}

/** Not what a rule answers with, but what stands beside it. */
const beside = new Set(['title', 'headline', 'remedy', 'null']);

function testWhole(id: RuleGroup, asked: readonly string[]): void {
  const rule = everyRule.find((one) => one.id === id);
  if (rule === undefined) expect.fail(`there is no rule ${id}`);
  expect(rule.help).toBe(`docs/rules/${id}.md`);
  const path = join(import.meta.dirname, '../..', rule.help);
  const page = existsSync(path) ? readFileSync(path, 'utf8') : '';
  expect(page.split('\n')[0]).toBe(`# ${rule.sentences.title}`);
  expect(page).not.toContain('✎');
  const answers = Object.keys(rule.sentences).filter((variant) => !beside.has(variant));
  expect(answers.filter((variant) => !asked.includes(variant))).toEqual([]);
}
