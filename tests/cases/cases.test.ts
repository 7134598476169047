import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asBelieved, asLabelledByDesigners, withFacts } from '../../scripts/examples/case-plans.mjs';
import { auditedCases } from '../../scripts/examples/documented-cases.mjs';
import { evaluateIncentivePlan } from '../../src/critique/evaluate-incentive-plan';
import { ruleIds } from '../../src/model/rule-ids';
import { incentivePlanSchema } from '../../src/schema';
import { requireBuild } from '../require-build';
import { cases } from './cases';

const facets = ['captures', 'nature', 'producedBy', 'automatable', 'licence'];

describe.each(cases)('$id', (told) => {
  const { name, sources, plan, facets: reasons, facts, terms, believer, expected, paid, happened } = told;

  test.each([
    ['without facts', plan],
    ['with facts', withFacts(told)],
    ['as a believer answers', asBelieved(told)],
    ['as its designers label it', asLabelledByDesigners(asBelieved(told))],
  ])('is a plan that can be audited: %s', (_, audited) => {
    expect(incentivePlanSchema.safeParse(audited).error).toBeUndefined();
    expect(audited.name).toBe(name.en);
  });

  test('argues every answer on what it pays', () => {
    const paid = plan.measures.map(({ metric }) => metric);
    expect(Object.keys(facts)).toEqual([...new Set(paid)]);
    expect(Object.keys(terms).filter((metric) => !paid.includes(metric))).toEqual([]);
    const answers = [...Object.values(facts), ...Object.values(terms)].flatMap((of) => Object.values(of));
    expect(answers.filter(({ because }) => because.length < 8)).toEqual([]);
  });

  test('lets a believer answer no question that nobody else answers, and contradict no plain fact', () => {
    for (const [metric, answers] of Object.entries(believer.facts)) {
      const own = facts[metric] ?? {};
      const extra = Object.keys(answers).filter((fact) => fact !== 'levers' && !(fact in own));
      expect(extra).toEqual([]);
    }
    for (const [metric, answers] of Object.entries(believer.terms)) {
      expect(answers.reference).toBe(terms[metric]?.reference?.answer);
      expect(answers.teamSize).toBe(terms[metric]?.teamSize?.answer);
    }
  });

  test('argues every facet of its metrics', () => {
    const own = (plan.metrics ?? []).map(({ id }) => id);
    expect(Object.keys(reasons)).toEqual(own);
    for (const id of own) {
      expect(Object.keys(reasons[id] ?? {})).toEqual(facets);
      expect(Object.values(reasons[id] ?? {}).filter((reason) => reason.length < 8)).toEqual([]);
    }
  });

  test('says what was paid, what happened, and who says so', () => {
    const told = [paid, happened].flatMap(({ en, fr }) => [en, fr]);
    expect(told.filter((text) => text.length < 40)).toEqual([]);
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter(({ authors, year, title }) => !(authors && year > 1900 && title))).toEqual([]);
  });

  test('names rules that exist', () => {
    const known: readonly string[] = ruleIds;
    const named = [...expected.withoutFacts.rules, ...expected.withFacts.rules];
    expect(named.filter((rule) => !known.includes(rule))).toEqual([]);
  });
});

test('there are enough of either kind', () => {
  for (const kind of ['failed', 'worked'])
    expect(cases.filter(({ result }) => result === kind).length).toBeGreaterThanOrEqual(21);
  expect(cases.filter(({ plan }) => plan.measures.length > 1).length).toBeGreaterThanOrEqual(5);
});

describe.each(cases)('$id in French', ({ name, paid, happened }) => {
  test.each([name.fr, paid.fr, happened.fr])(
    'sets its spaces and quotation marks as French does: %s',
    (text) => {
      expect(text).not.toMatch(/ [;:?!%»]|« |['"]/);
    },
  );
});

test('where the audit with facts is wrong, and only there, a case says what is learned', () => {
  const audited = auditedCases({ evaluateIncentivePlan });
  const wrong = audited.filter(({ errs }) => errs).map(({ id }) => id);
  expect(wrong).not.toEqual([]);
  expect(cases.filter(({ lesson }) => lesson !== undefined).map(({ id }) => id)).toEqual(wrong);
});

test('the page shows what the audit says now', () => {
  requireBuild();
  const root = join(import.meta.dirname, '../..');
  const check = () =>
    execFileSync(process.execPath, ['scripts/generate/generate.mjs', 'cases-page', '--check'], {
      cwd: root,
      stdio: 'pipe',
    });
  expect(check).not.toThrow();
});
