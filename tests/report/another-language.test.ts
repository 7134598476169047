import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../src/critique/compare-plans';
import { evaluateIncentivePlan } from '../../src/critique/evaluate-incentive-plan';
import { en } from '../../src/locales/en';
import { problems } from '../../src/locales/en/problems';
import { problems as frenchProblems } from '../../src/locales/fr';
import type { Locale } from '../../src/locales/locale';
import type { MetricDefinition } from '../../src/model/metric';
import { charts, localize, nearestLocale, renderHtml, renderMarkdown, withRules } from '../../src/report';
import { validatePlan } from '../../src/schema/validate-plan';
import { ssiPlan } from '../critique/support';
import { problemsOf } from '../issues-of';
import { languages } from '../languages';
import { article, measured, mixed } from './reports';

/*
 * A language that this package does not know, made outside of it: English in capitals, with figures in brackets, names in slashes and
 * lists by plus signs. Whatever is not of this language stands out.
 */

const shout = (text: string): string => text.toUpperCase();

/** The same part of English, with everything it says in capitals. */
function shouted<T>(part: T): T {
  if (typeof part === 'string') return shout(part) as T;
  if (typeof part === 'function') return ((...args: unknown[]) => shouted(part(...args))) as T;
  if (Array.isArray(part)) return part.map(shouted) as T;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, shouted(inner)])) as T;
}

const toy: Locale = {
  tag: 'x-toy',
  format: {
    number: (value, decimals) => `[${en.format.number(value, decimals)}]`,
    fixed: (value, decimals) => `[${en.format.fixed(value, decimals)}]`,
    percent: (value) => `[${en.format.percent(value)}]`,
    percentBeside: (value, other) => `[${en.format.percentBeside(value, other)}]`,
    range: (low, high) => `[${en.format.range(low, high)}]`,
    money: (value, currency) => `[${en.format.money(value, currency)}]`,
  },
  names: {
    nameOf: (label) => shout(label['x-toy'] ?? label.en),
    quoted: (name) => `/${name}/`,
    listed: (names) => names.join(' + '),
  },
  typeset: (text) => `${text}¶`,
  labels: shouted(en.labels),
  sentences: shouted(en.sentences),
  report: shouted(en.report),
  charts: shouted(en.charts),
  problems: shouted(problems),
};

function textsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'id' in value && 'values' in value && 'text' in value ? [String(value.text)] : [];
  return [...own, ...Object.values(value).flatMap(textsIn)];
}

/** Names of sources, programs and options are not the language's. */
const LOWER_CASE = /\b[a-z]{4,}\b/g;

describe('a language from outside', () => {
  it.each(Object.entries({ article, mixed, measured }))('says every sentence of %s', (_, report) => {
    const said = textsIn(localize(report, toy));
    expect(said).toHaveLength(textsIn(report).length);
    for (const text of said) expect(text).toMatch(/^[^a-z]*¶$/);
    expect(said.join()).toContain('/SOCIAL SELLING INDEX/');
  });

  it('says a comparison, a finding, a list of them, a phrase', () => {
    const [finding] = article.findings;
    if (finding === undefined) throw new Error('an audit has findings');
    const comparison = comparePlans(ssiPlan, { ...ssiPlan, period: 'year' });
    for (const said of [
      localize(comparison, toy).summary,
      localize(finding, toy).message,
      localize([finding], toy)[0]?.title,
      localize(finding.message, toy),
    ]) {
      expect(said?.text).toMatch(/^[^a-z]+¶$/);
    }
  });

  it('writes a whole report: headings, labels, figures, tables', () => {
    const [body = ''] = renderMarkdown(measured, { locale: toy }).split('## IN FAIRNESS');
    expect(body.match(LOWER_CASE)).toBeNull();
    expect(body).toContain('## WHAT SPEAKS AGAINST THIS PLAN');
    expect(body).toMatch(/\\\[\d+%\\\]/);
  });

  it('writes a page and its charts', () => {
    expect(renderHtml(measured, { locale: toy })).toContain('<html lang="x-toy">');
    const drawn = charts(measured, { locale: toy });
    expect(Object.keys(drawn)).toEqual(Object.keys(charts(measured)));
    for (const { title } of Object.values(drawn)) expect(title.text.join(' ')).toMatch(/^[^a-z]+$/);
  });

  it('says what is wrong with a plan', () => {
    const checked = validatePlan({ ...ssiPlan, period: 'week' });
    const [problem] = checked.ok ? [] : checked.error.issues;
    if (problem === undefined) throw new Error('a week is no period of a plan');
    const said = localize(problem, toy);
    expect(said).toEqual({ ...problem, message: problem.message.toUpperCase() });
    expect(localize(problem, { ...languages.fr, problems: frenchProblems }).message).toMatch(/^doit être /);
    expect(localize(problem, languages.en)).toEqual(problem);
    // Left in English, nobody would know why.
    expect(() => localize(problem, languages.fr)).toThrow(
      'locale.problems: is missing; it must be an object such as { ...fr, problems }',
    );
    expect(localize([problem, problem], toy)).toEqual([said, said]);
  });

  it('is chosen by its tag', () => {
    expect(nearestLocale('x-toy', [languages.en, toy])).toBe(toy);
  });

  it('is told what it lacks', () => {
    const { sentences, ...without } = toy;
    expect(() => localize(article, { ...without, typeset: 'none' } as never)).toThrow(
      /locale\.typeset: must be a function; it is a string\n.*locale\.sentences: must be an object; it is undefined/,
    );
  });

  it('is told that it fails, whatever it throws', () => {
    const broken = {
      ...toy,
      typeset: () => {
        throw new TypeError('none of yours');
      },
    };
    expect(() => renderMarkdown(article, { locale: broken })).toThrow(
      /^The options cannot be read \(1 problem\):\n {2}locale: has a function that failed on this report$/,
    );
  });

  it.each([undefined, Number.NaN, () => 'Free'])('draws no chart with a label that is %s', (free) => {
    const { labels } = languages.en;
    const broken = { ...languages.en, labels: { ...labels, licences: { ...labels.licences, free } } };
    expect(() => charts(article, { locale: broken as never })).toThrow(
      /locale\.labels\.licences\.free: (is missing; it )?must be text/,
    );
  });

  it.each<[string, object, string]>([
    [
      'a table of labels',
      { labels: { ...toy.labels, impacts: 3, bases: 4 } },
      'labels.impacts: must be an object; it is a number\nlocale.labels.bases: must be an object; it is a number',
    ],
    [
      'what charts call accounts',
      { charts: { ...toy.charts, ceiling: { ...toy.charts.ceiling, accounts: 5 } } },
      'charts.ceiling.accounts: must be an object; it is a number',
    ],
    [
      'a decision',
      { labels: { ...toy.labels, decisions: { ...toy.labels.decisions, keep: undefined } } },
      'labels.decisions.keep: is missing; it must be text',
    ],
    ['an answer', { report: { ...toy.report, yes: undefined } }, 'report.yes: is missing; it must be text'],
    [
      'a heading',
      { report: { ...toy.report, against: () => 'no' } },
      'report.against: must be text; it is a function',
    ],
    [
      'a figure',
      { format: { ...toy.format, money: '€' } },
      'format.money: must be a function; it is a string',
    ],
    [
      'a word of its own',
      { labels: { ...toy.labels, periods: { week: 7 } } },
      'labels.periods.week: must be text; it is a number',
    ],
  ])('is refused where it lacks %s, whatever is said in it', (_, part, told) => {
    const broken = { ...toy, ...part } as never;
    const problems = `locale.${told}`.split('\n');
    const says = [
      () => renderMarkdown(article, { locale: broken }),
      () => renderHtml(article, { locale: broken }),
      () => charts(article, { locale: broken }),
      () => localize(article, broken),
      () => withRules(broken, []),
    ];
    for (const say of says) expect(problemsOf(say)).toEqual(problems);
  });

  it('may have no word for an id, which then stands for itself', () => {
    const { quarter: _, ...periods } = toy.labels.periods;
    expect(renderMarkdown(article, { locale: { ...toy, labels: { ...toy.labels, periods } } })).toContain(
      'quarter',
    );
  });

  it.each([
    ['a figure', { format: { ...toy.format, percent: () => undefined } }],
    ['a heading', { report: { ...toy.report, target: () => undefined, asked: () => 3 } }],
    ['a name', { names: { ...toy.names, quoted: () => undefined } }],
  ])('never prints what its functions forget to return: %s', (_, part) => {
    const broken = { ...toy, ...part } as never;
    expect(() => renderMarkdown(article, { locale: broken })).toThrow(/locale: has a function that failed/);
    expect(() => renderHtml(article, { locale: broken })).toThrow(/locale: has a function that failed/);
  });

  it('may look up its figures itself', () => {
    class Figures {
      readonly #text = 'many';
      number = () => this.#text;
      fixed = () => this.#text;
      percent = () => this.#text;
      percentBeside = () => this.#text;
      range = () => this.#text;
      money() {
        return this.#text;
      }
    }
    expect(renderMarkdown(article, { locale: { ...toy, format: new Figures() } })).toContain('many');
  });

  it('names what a plan describes in it, where the plan does', () => {
    const calls: MetricDefinition = {
      id: 'calls',
      label: { en: 'Calls', 'x-toy': 'Zalls' },
      captures: 'activity',
      nature: 'count',
      producedBy: 'participant',
      automatable: true,
      licence: 'free',
    };
    const plan = { ...ssiPlan, metrics: [calls], measures: [{ metric: 'calls', weight: 1, target: 30 }] };
    const report = evaluateIncentivePlan(plan);
    expect(renderMarkdown(report, { locale: toy })).toContain('ZALLS');
    expect(localize(report, toy).betterPlan?.changes[0]?.text).toContain('/ZALLS/');
    expect(renderMarkdown(report, { locale: languages.fr })).toContain('Calls');
  });

  it('keeps what it cannot say, as from a rule of a host', () => {
    const message = { id: 'house/rule/fail', values: {}, text: 'Ours' };
    expect(localize(message, toy)).toEqual(message);
  });
});
