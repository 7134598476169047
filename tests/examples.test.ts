import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { examples } from '../examples/examples.mjs';
import { loadExample, readExample } from '../examples/load.mjs';
import { evaluateIncentivePlan } from '../src/critique/evaluate-incentive-plan';
import { parseSsiPage } from '../src/model/linkedin-ssi/parse-ssi-page';
import { parseSsiPages } from '../src/model/linkedin-ssi/parse-ssi-pages';
import type { RuleId } from '../src/model/report';
import { localize, renderMarkdown } from '../src/report';
import { incentivePlanReportSchema, incentivePlanSchema, planDataSchema } from '../src/schema';
import { defineIndex } from '../src/schema/define-index';
import { figure } from './critique/support';
import { languages } from './languages';
import { requireBuild } from './require-build';

const root = join(import.meta.dirname, '..');
const library = { evaluateIncentivePlan, defineIndex, parseSsiPages, renderMarkdown };
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('the reports of the examples', () => {
  test.each(examples)('$name keeps to the schemas', (example) => {
    const { plan, data } = loadExample(example, library);
    expect(incentivePlanSchema.safeParse(plan).error).toBeUndefined();
    expect(planDataSchema.safeParse(data ?? {}).error).toBeUndefined();
    const report = evaluateIncentivePlan(plan, data);
    expect(incentivePlanReportSchema.safeParse(report).error).toBeUndefined();
  });

  test('the demo prints all of them, some in French too', () => {
    requireBuild();
    const printed = execFileSync(process.execPath, ['examples/demo.mjs'], { cwd: root, encoding: 'utf8' });
    const headings = printed.match(/^# .+$/gm);
    expect(headings).toEqual([
      '# Prime Social Selling 2026',
      '# Prime Social Selling 2026',
      '# Social selling 2026',
      '# Account managers 2026',
      '# Field team 2025',
      '# Social selling 2026, month by month',
      '# Inside sales 2025',
      '# Inside sales 2025',
      '# Customer success 2025',
      '# Customer success 2025',
    ]);
    expect(printed).toContain('**Retirez ce plan.**');
  });
});

describe('the article’s plan', () => {
  const report = evaluateIncentivePlan(readExample('article.plan.json'), readExample('article.data.json'));

  test('is to be withdrawn', () => {
    expect(report.verdict.decision).toBe('withdraw');
  });

  test.each<[RuleId, string, number, number, number]>([
    ['quantitative-bias/volume-share', 'volume-share', 0.838, 0.62, 0.95],
    ['paid-feature-bias/licence-gated-share', 'licence-gated-share', 0.155, 0.051, 0.321],
    ['artificial-behaviour/self-controlled-share', 'self-controlled-share', 0.452, 0.256, 0.616],
  ])('%s', (rule, name, value, low, high) => {
    const share = figure(findingOf(report, rule), name);
    expect(share.value).toBeCloseTo(value, 3);
    expect(share.interval?.low).toBeCloseTo(low, 3);
    expect(share.interval?.high).toBeCloseTo(high, 3);
  });

  test('has one case, which cannot tell how often', () => {
    const finding = findingOf(report, 'outcome-divergence/before-after');
    expect(finding.outcome).toBe('cannot-tell');
    expect(finding.message.text).toMatch(/from 87 to 64 .*counter-example/);
  });
});

describe('the team', () => {
  const data = readExample('team.data.json');

  test('is the same as a table and as columns', () => {
    const [head = '', ...lines] = read('examples/team.csv').trim().split('\n');
    const table = lines.map((line) => line.split(','));
    const { participant, period, licence, metrics } = data.observations;
    const columns: Record<string, (string | number)[]> = { participant, period, licence, ...metrics };
    expect(Object.keys(columns)).toEqual(head.split(','));
    for (const [at, column] of Object.values(columns).entries()) {
      const cells = table.map((cells) => cells[at] ?? '');
      expect(typeof column[0] === 'number' ? cells.map(Number) : cells).toEqual(column);
    }
  });

  test('has the correlations that other programs find in it', () => {
    const report = evaluateIncentivePlan(readExample('team.plan.json'), data);
    const validity = findingOf(report, 'outcome-divergence/validity');
    const within = figure(validity, 'within-participants');
    expect(within.value).toBeCloseTo(0.110068419438451, 11);
    expect(within.interval?.low).toBeCloseTo(-0.095277286, 9);
    expect(within.interval?.high).toBeCloseTo(0.306428957, 9);
    expect(figure(validity, 'row-correlation').value).toBeCloseTo(0.002857434983969, 11);
  });
});

describe('pages captured month by month', () => {
  const { plan, data } = loadExample(exampleNamed('ssi-pages'), library);
  const report = evaluateIncentivePlan(plan, data);

  test('show that everybody’s score fell at one date', () => {
    const { outcome, message } = findingOf(report, 'instrument/definition-drift');
    expect(outcome).toBe('fail');
    expect(message.values).toMatchObject({ date: '2026-05', down: 1 });
  });

  test('show that a page was edited, but not that it is one', () => {
    const { outcome, message } = findingOf(report, 'instrument/score-consistency');
    expect(outcome).toBe('fail');
    expect(message.values).toMatchObject({ wrong: null, rows: null, share: null });
  });
});

describe('other indices', () => {
  const audited = ['crm-activity', 'customer-health'].map((name) => {
    const { plan, data } = loadExample(exampleNamed(name), library);
    return { name, report: evaluateIncentivePlan(plan, data) };
  });

  test.each(audited)('nothing in the report on $name is about LinkedIn, in either language', ({ report }) => {
    for (const locale of ['en', 'fr'] as const) {
      const text =
        JSON.stringify(localize(report, languages[locale])) +
        renderMarkdown(report, { locale: languages[locale] });
      expect(text).not.toMatch(
        /linkedin|\bssi\b|social selling|sales navigator|free account|compte gratuit/i,
      );
    }
  });

  test.each(audited)(
    'the publisher of $name is cited, and what the definition claims is said to be its own',
    ({ report }) => {
      const { sources } = findingOf(report, 'quantitative-bias/volume-share');
      expect(sources).toEqual([{ title: expect.stringContaining('guide to its'), kind: 'publisher' }]);
      expect(report.limits.map(({ id }) => id)).toContain('limits/facets');
      expect(report.inFairness.map(({ phrase }) => phrase.id)).toEqual(['fairness/activity']);
    },
  );

  test('one that results do not follow is to be withdrawn, one that they follow may stay', () => {
    const [crm, health] = audited.map(({ report }) => report);
    expect(crm?.verdict.decision).toBe('withdraw');
    expect(crm && findingOf(crm, 'outcome-divergence/validity').outcome).toBe('fail');
    expect(health?.verdict.decision).toBe('keep');
    expect(health && findingOf(health, 'outcome-divergence/validity').outcome).toBe('pass');
  });

  test.each(audited)('a licence is no question where nothing in $name needs one', ({ report }) => {
    expect(findingOf(report, 'paid-feature-bias/adverse-impact').outcome).toBe('not-applicable');
    expect(findingOf(report, 'paid-feature-bias/differential-prediction').outcome).toBe('not-applicable');
  });
});

test('the captured page is read', () => {
  expect(parseSsiPage(readExample('ssi-page.json'))).toEqual({
    score: 19.705751,
    pillars: {
      'professional-brand': 13.118002,
      'right-people': 3.68,
      insights: 0.29999998,
      relationships: 2.6077502,
    },
    industry: { rank: 75, average: 30.99 },
    network: { rank: 81, average: 32.72 },
    consistent: true,
  });
});

function exampleNamed(name: string) {
  const example = examples.find((one) => one.name === name);
  if (example === undefined) throw new Error(`there is no example ${name}`);
  return example;
}

function findingOf(report: ReturnType<typeof evaluateIncentivePlan>, rule: RuleId) {
  const finding = report.findings.find((one) => one.rule === rule);
  if (finding === undefined) throw new Error(`${rule} did not answer`);
  return finding;
}
