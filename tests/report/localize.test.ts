import { describe, expect, it } from 'vitest';
import { readExample } from '../../examples/load.mjs';
import { comparePlans } from '../../src/critique/compare-plans';
import { fr } from '../../src/locales/fr';
import { typeset } from '../../src/locales/fr/typeset';
import { IncentiveAuditError } from '../../src/model/error';
import type { IncentivePlanInput } from '../../src/model/plan';
import type { IncentivePlanReport, Phrase } from '../../src/model/report';
import { localize, renderMarkdown } from '../../src/report';
import { issuesOf } from '../issues-of';
import { languages } from '../languages';
import { said } from '../locales/said';
import { article, measured, mixed, withFinding } from './reports';

/** Every phrase in a report, wherever it stands. */
function phrasesIn(value: unknown): Phrase[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('id' in value && 'values' in value && 'text' in value) return [value as Phrase];
  return Object.values(value).flatMap(phrasesIn);
}

const changes: Phrase[] = [{ id: 'fairness/team', values: {}, text: 'A bonus …' }];
const better: IncentivePlanReport = {
  ...mixed,
  betterPlan: {
    plan: { name: 'Better', period: 'quarter', measures: [{ metric: 'revenue', weight: 1, target: 1 }] },
    changes,
    patch: [],
    assumedGoals: false,
    decision: 'keep',
    resolves: [],
    payouts: null,
    attainableValue: null,
  },
};

describe('another language', () => {
  it.each(Object.entries({ article, mixed, measured, better }))(
    'changes every sentence of %s',
    (_, report) => {
      const french = phrasesIn(localize(report, languages.fr));
      expect(french).toHaveLength(phrasesIn(report).length);
      for (const { id, values, text } of french) expect(text).toBe(typeset(said(fr, id, values)));
    },
  );

  it('finds the sentences in evidence too', () => {
    const tests = localize(measured, languages.fr).findings.flatMap(({ evidence }) =>
      evidence.flatMap(({ test }) => test ?? []),
    );
    expect(tests.length).toBeGreaterThan(0);
    expect(tests[0]?.null.text).toContain('Chez un même participant');
  });

  it('changes nothing else', () => {
    const withoutText = (report: IncentivePlanReport) =>
      JSON.parse(JSON.stringify(report, (key, value) => (key === 'text' ? '' : value)));
    expect(withoutText(localize(measured, languages.fr))).toEqual(withoutText(measured));
  });

  it('leaves its input alone and shares nothing with it', () => {
    const before = JSON.stringify(article);
    const french = localize(article, languages.fr);
    for (const phrase of phrasesIn(french)) {
      phrase.text = 'changed';
      phrase.values.changed = 1;
    }
    french.plan.measures.length = 0;
    expect(JSON.stringify(article)).toBe(before);
  });

  it('goes back to English exactly, also after a round trip through JSON', () => {
    expect(localize(localize(JSON.parse(JSON.stringify(measured)), languages.fr), languages.en)).toEqual(
      measured,
    );
  });

  it.each(['acme/own-rule/fail', 'own', '', 'constructor/name', 'need/toString', '__proto__/x'])(
    'keeps the text of a phrase it does not know: %j',
    (id) => {
      const message = { id, values: { measure: 'x' }, text: 'Ours.' };
      expect(localize(withFinding(article, 0, { message }), languages.fr).findings[0]?.message).toEqual(
        message,
      );
    },
  );
});

describe('a comparison in another language', () => {
  const revenue: IncentivePlanInput = {
    name: 'Revenue',
    period: 'quarter',
    measures: [{ metric: 'revenue', weight: 1, target: 100 }],
  };
  const comparison = comparePlans(readExample('article.plan.json'), revenue);

  it('has every sentence changed, and goes back exactly', () => {
    const french = localize(comparison, languages.fr);
    const phrases = phrasesIn(french);
    expect(phrases).toHaveLength(phrasesIn(comparison).length);
    for (const { id, values, text } of phrases) expect(text).toBe(typeset(said(fr, id, values)));
    expect(localize(JSON.parse(JSON.stringify(french)), languages.en)).toEqual(comparison);
    expect(french.summary.text).toBe(
      'Le verdict passe de «\u00a0retirez ce plan\u00a0» à «\u00a0gardez ce plan\u00a0»\u00a0: 6 constats levés, 0 allégé, 0 aggravé ou nouveau, 16 en suspens pour un seul des deux plans.',
    );
  });

  it.each([
    ['a later version', { ...comparison, comparisonVersion: 2 as 1 }, ['comparisonVersion']],
    ['a part of it', { ...comparison, limits: undefined as never }, ['limits']],
  ])('%s is one clear error', (_, given, path) => {
    expect(issuesOf(() => localize(given, languages.fr)).map((issue) => issue.path)).toEqual([path]);
  });
});

describe('what cannot be rendered', () => {
  const { plan, ...withoutPlan } = article;
  it.each([
    ['another language', () => localize(article, 'de' as never), 'invalid-options', ['locale']],
    ['no language', () => localize(article, undefined as never), 'invalid-options', ['locale']],
    [
      'the name of a language in Markdown',
      () => renderMarkdown(article, { locale: 'fr' as never }),
      'invalid-options',
      ['locale'],
    ],
    [
      'a misspelt option',
      () => renderMarkdown(article, { local: 'fr' } as object),
      'invalid-options',
      ['local'],
    ],
    [
      'a language for options',
      () => renderMarkdown(article, 'fr' as unknown as object),
      'invalid-options',
      [],
    ],
    ['a number for options', () => renderMarkdown(article, 3 as unknown as object), 'invalid-options', []],
    ['nothing', () => renderMarkdown(undefined as unknown as IncentivePlanReport), 'invalid-payload', []],
    [
      'a text',
      () => localize(JSON.stringify(article) as unknown as IncentivePlanReport, languages.fr),
      'invalid-payload',
      [],
    ],
    [
      'a plan',
      () => renderMarkdown(plan as unknown as IncentivePlanReport),
      'invalid-payload',
      ['reportVersion'],
    ],
    [
      'a later version',
      () => renderMarkdown({ ...article, reportVersion: 2 as 1 }),
      'invalid-payload',
      ['reportVersion'],
    ],
    [
      'a part of a report',
      () => renderMarkdown(withoutPlan as IncentivePlanReport),
      'invalid-payload',
      ['plan'],
    ],
  ])('%s is one clear error', (_, render, code, path) => {
    try {
      render();
    } catch (error) {
      if (!(error instanceof IncentiveAuditError)) throw error;
      expect({ code: error.code, paths: error.issues.map((issue) => issue.path) }).toEqual({
        code,
        paths: [path],
      });
      return;
    }
    expect.unreachable('nothing was thrown');
  });

  it('is English when no language is asked for', () => {
    expect(renderMarkdown(article, { locale: undefined })).toBe(
      renderMarkdown(article, { locale: languages.en }),
    );
    expect(renderMarkdown(article)).toBe(renderMarkdown(article, { locale: languages.en }));
  });
});
