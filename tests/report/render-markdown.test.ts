import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { evaluateIncentivePlan } from '../../src/critique/evaluate-incentive-plan';
import { IncentiveAuditError } from '../../src/model/error';
import type { IncentivePlanReport } from '../../src/model/report';
import { localize, renderMarkdown } from '../../src/report';
import { escapeMarkdown } from '../../src/report/escape';
import { associatedTeam, split, ssiPlan } from '../critique/support';

const article = evaluateIncentivePlan(
  { ...ssiPlan, targetIncentive: 3000, currency: 'EUR' },
  { cases: [{ metric: 'linkedin-ssi', before: 87, after: 64, outcomeChanged: 'none' }] },
);
const measured = evaluateIncentivePlan(split('linkedin-ssi', 0.4, 'revenue'), {
  observations: associatedTeam(30, 12, 0.2, 5),
});

const hostile = [
  '# heading',
  '- item\n# heading',
  '| cell | cell |',
  '[link](javascript:alert(1))',
  '![picture](https://example.com/x.png)',
  '<script>alert(1)</script>',
  '<https://example.com>',
  'https://example.com',
  '`code` *bold* _emphasis_ ~~gone~~',
  '1. list',
  '    indented',
  '&lt;b&gt;',
  'a\u202eb\u0000c\u2028d',
  'someone@example.com',
  '> quote',
  '---',
  '\\*escaped\\*',
];

/** A name as a reader sees it after Markdown has been rendered. */
function seen(markdown: string): string {
  const html = marked.parseInline(markdown, { async: false });
  return html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}

describe('escaping', () => {
  it.each(hostile)('shows %j as it is, and nothing but text', (name) => {
    const html = marked.parse(escapeMarkdown(name), { async: false }).trim();
    expect(html.replace(/^<p>|<\/p>$/g, '')).not.toMatch(/<[a-z]/i);
    expect(seen(escapeMarkdown(name))).toBe(name.replace(/[\p{Cc}\u2028\u202e]+/gu, ' ').trim());
  });

  it('keeps a name on one line and shortens what nobody reads', () => {
    expect(escapeMarkdown('a\nb')).toBe('a b');
    expect([...escapeMarkdown('x'.repeat(10_000))]).toHaveLength(121);
  });

  it.each(hostile)('holds in the headline, the measures and the sentences: %j', (name) => {
    const metric = { ...own, label: { en: name, fr: name } };
    const report = evaluateIncentivePlan({
      ...ssiPlan,
      name,
      metrics: [metric],
      measures: [{ metric: 'own', weight: 1, target: 3 }],
    });
    for (const locale of ['en', 'fr'] as const) {
      const html = marked.parse(renderMarkdown(report, { locale }), { async: false });
      expect(html).not.toMatch(/<(script|img|del|code|em|blockquote)/);
      expect(html.match(/<h1/g)).toHaveLength(1);
      expect(html).not.toContain('example.com"');
    }
  });
});

const own = {
  id: 'own',
  label: { en: 'Own' },
  captures: 'activity',
  nature: 'count',
  producedBy: 'participant',
  automatable: true,
  licence: 'free',
} as const;

describe('a report in Markdown', () => {
  it('leads with the verdict, then the money', () => {
    const lines = renderMarkdown(article).split('\n');
    expect(lines[2]).toMatch(/^\*\*Withdraw this plan\.\*\* All of the pay/);
    expect(lines[4]).toBe(
      '€3,000 per person and quarter · one measure: Social Selling Index, target 80 · judged from the plan alone, no history given',
    );
    expect(renderMarkdown(article)).toContain('| How much was done, not how well | 84% | €2,515 | 62–95% |');
  });

  it('puts the heaviest findings first, each with what to do instead', () => {
    const headings = renderMarkdown(article).match(/^### .*$/gm) ?? [];
    expect(headings.map((heading) => heading.split(' — ')[1])).toEqual([
      'critical',
      'critical',
      'critical',
      'serious',
      'moderate',
      'moderate',
    ]);
    expect(renderMarkdown(article).match(/\*\*Instead:\*\*/g)).toHaveLength(headings.length);
  });

  it('says what cannot be told and what to collect, once for questions that wait for the same', () => {
    const section = renderMarkdown(article).split('## What cannot be told yet')[1]?.split('\n## ')[0] ?? '';
    expect(section).toContain('counter-example');
    expect(section.match(/30 people over 12 periods/g)).toHaveLength(1);
  });

  it('reads as French does', () => {
    const french = renderMarkdown(article, { locale: 'fr' });
    expect(french).toContain('**Retirez ce plan.**');
    expect(french).toContain('3\u202f000\u00a0€ par personne et par trimestre');
    expect(french).toContain('| Combien, pas comment | 84\u202f% | 2\u202f515\u00a0€ | 62–95\u202f% |');
    expect(french.split('## Sources')[0]).not.toMatch(/\b(the|pay|plan is|share)\b/);
  });

  it('shows payouts, what holds and what would change the verdict where there is a history', () => {
    const english = renderMarkdown(measured);
    for (const heading of [
      'The payouts, replayed',
      'What holds',
      'What would change this verdict',
      'In fairness',
      'What this audit cannot see',
    ]) {
      expect(english).toContain(`## ${heading}`);
    }
    expect(english).not.toMatch(/undefined|NaN|null/);
  });
});

describe('another language', () => {
  it('changes every sentence and nothing else', () => {
    const french = localize(article, 'fr');
    const stripped = (report: IncentivePlanReport) =>
      JSON.parse(JSON.stringify(report, (key, value) => (key === 'text' ? '' : value)));
    expect(stripped(french)).toEqual(stripped(article));
    for (const [at, finding] of french.findings.entries()) {
      expect(finding.message.text).not.toBe(article.findings[at]?.message.text);
    }
  });

  it('goes back to English exactly, also after a round trip through JSON', () => {
    expect(localize(localize(JSON.parse(JSON.stringify(article)), 'fr'), 'en')).toEqual(article);
  });

  it('leaves a phrase it does not know as it is', () => {
    const [first] = article.findings;
    if (first === undefined) throw new Error('no finding');
    const foreign = { ...first, message: { id: 'acme/own-rule/fail', values: {}, text: 'Ours.' } };
    const inherited = { ...first, message: { id: 'constructor/name', values: {}, text: 'Ours too.' } };
    const french = localize({ ...article, findings: [foreign, inherited] }, 'fr');
    expect(french.findings.map(({ message }) => message.text)).toEqual(['Ours.', 'Ours too.']);
  });

  it('refuses other languages and what is no report', () => {
    expect(() => localize(article, 'de' as 'fr')).toThrow(IncentiveAuditError);
    expect(() => renderMarkdown({} as IncentivePlanReport)).toThrow('must be a report');
  });
});
