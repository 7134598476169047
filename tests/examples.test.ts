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

  const demo = (...args: string[]): string => {
    requireBuild();
    return execFileSync(process.execPath, ['examples/demo.mjs', ...args], { cwd: root, encoding: 'utf8' });
  };

  test('the demo prints the verdict on each, and the heart of one report', () => {
    const printed = demo();
    for (const { about } of examples) expect(printed).toContain(`| ${about} `);
    expect(printed.match(/^#{1,2} .+$/gm)).toEqual([
      '# Brackwell Software, account executives 2025',
      '## What speaks against this plan',
    ]);
    expect(printed).toContain('npm run demo -- --all');
    expect(printed.split('\n').length).toBeLessThan(100);
  });

  test('asked for all it prints every report, some in French', () => {
    const printed = demo('--all');
    expect(printed.match(/^# .+$/gm)).toEqual(
      examples.flatMap((example) =>
        example.locales.map(() => `# ${loadExample(example, library).plan.name}`),
      ),
    );
    expect(printed).toContain('**Retirez ce plan.**');
    expect(printed).toContain('Score 19.7 of 100: the sum of its pillars');
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
    const { participant, period, licence, metrics, targets } = data.observations;
    const columns: Record<string, (string | number)[]> = {
      ...{ participant, period, licence, ...metrics },
      'revenue quota': targets.revenue,
    };
    expect(Object.keys(columns)).toEqual(head.split(','));
    for (const [at, column] of Object.values(columns).entries()) {
      const cells = table.map((cells) => cells[at] ?? '');
      expect(typeof column[0] === 'number' ? cells.map(Number) : cells).toEqual(column);
    }
  });

  test('is one that somebody might have', () => {
    const { participant, licence, metrics, targets } = data.observations;
    const people = new Map<number, { months: number; deals: number; quotas: Set<number>; licence: string }>();
    for (const [at, person] of (participant as number[]).entries()) {
      const known = people.get(person) ?? { months: 0, deals: 0, quotas: new Set(), licence: licence[at] };
      known.months += 1;
      known.deals += metrics.conversions[at];
      known.quotas.add(targets.revenue[at]);
      people.set(person, known);
    }
    const all = [...people.values()];
    // One ramps up, one has left; the others were there all year.
    expect(all.filter(({ months }) => months < 12).map(({ months }) => months)).toEqual([8, 9]);
    expect(all.filter(({ quotas }) => quotas.has(0))).toHaveLength(1);
    for (const { months, deals, quotas } of all) {
      expect((3 * deals) / months).toBeGreaterThan(6);
      expect((3 * deals) / months).toBeLessThan(15);
      expect(quotas.size).toBeGreaterThan(5);
    }
    for (const held of ['free', 'sales-navigator'])
      expect(all.filter(({ licence }) => licence === held).length).toBeGreaterThanOrEqual(10);
    const { payouts } = evaluateIncentivePlan(readExample('team.plan.json'), data);
    expect(payouts?.ratio).toBeGreaterThan(0.9);
    expect(payouts?.ratio).toBeLessThan(1.1);
  });

  test('sells neither more nor less where its score rises, though a spreadsheet would say so', () => {
    const validity = findingOf(
      evaluateIncentivePlan(readExample('team.plan.json'), data),
      'outcome-divergence/validity',
    );
    expect(validity.outcome).toBe('fail');
    const within = figure(validity, 'within-participants').interval;
    expect(within?.low).toBeLessThan(0);
    expect(within?.high).toBeGreaterThan(0);
    expect(figure(validity, 'row-correlation').interval?.low).toBeGreaterThan(0);
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
