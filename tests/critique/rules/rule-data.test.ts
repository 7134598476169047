import { expect, test } from 'vitest';
import { everyRule, rulesOnData, rulesOnPlan } from '../../../src/critique/rules/registry';
import { ruleData } from '../../../src/critique/rules/rule-data';

test('what is told of the rules without their code is what they are', () => {
  expect(ruleData).toEqual(
    everyRule.map(({ id, basis, sentences, needs, sources }) => ({
      id,
      basis,
      title: sentences.title,
      needs,
      sources,
    })),
  );
});

test('every rule asks the plan alone or a history, and brings its reading along', () => {
  expect(
    everyRule.filter((rule) => rulesOnPlan.includes(rule)).every(({ history }) => history === null),
  ).toBe(true);
  expect(rulesOnData.every(({ history }) => history !== null)).toBe(true);
  expect([...rulesOnPlan, ...rulesOnData].map(({ id }) => id).sort()).toEqual(
    everyRule.map(({ id }) => id).sort(),
  );
});
