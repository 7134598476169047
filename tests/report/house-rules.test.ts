import { describe, expect, it } from 'vitest';
import { createAudit } from '../../src/critique/create-audit';
import { defineRule } from '../../src/critique/define-rule';
import { sensitivity } from '../../src/critique/sensitivity/sensitivity';
import { localize, renderHtml, renderMarkdown, withRules } from '../../src/report';
import { revenuePlan } from '../critique/support';
import { problemsOf } from '../issues-of';
import { languages } from '../languages';

const en = {
  title: 'Is the pay capped?',
  headline: ({ team }: Record<string, unknown>) => `Nothing caps the pay of ${team}.`,
  fail: 'It is not.',
};
const fr = {
  title: 'La prime est-elle plafonnée ?',
  headline: ({ team }: Record<string, unknown>) => `Rien ne plafonne ${team}.`,
  fail: 'Non.',
};
const cap = defineRule({
  id: 'house/pay-cap',
  basis: 'law',
  sentences: { en, fr },
  evaluate: () => ({ outcome: 'fail', values: { team: 'North' } }),
});
const report = createAudit({ rules: [cap], sensitivity })(revenuePlan);
const summary = 'Revise this plan. Nothing caps the pay of North.';
const question = '“Is the pay capped?” alone makes this verdict';

describe('a report in which a rule of a house decides', () => {
  it.each(Object.entries({ ...languages, 'no language': undefined }))(
    'keeps its own sentences where %s does not know the rule',
    (_, locale) => {
      const stored = JSON.parse(JSON.stringify(report));
      const options = locale === undefined ? {} : { locale };
      expect(renderMarkdown(stored, options)).toContain(
        '**Revise this plan.** Nothing caps the pay of North.',
      );
      expect(renderMarkdown(stored, options)).toContain(question);
      expect(renderHtml(stored, options)).toContain('Nothing caps the pay of North.');
      expect(renderMarkdown(stored, options)).not.toContain('“house/pay-cap”');
      if (locale === undefined) return;
      const said = localize(report, locale).verdict;
      expect(said.summary.text).toBe(summary);
      expect(said.wouldChangeIf.map(({ text }) => text).join()).toContain(question);
    },
  );

  it('is said by a language that knows it, whatever the values of the rule are', () => {
    const said = localize(report, withRules(languages.fr, [cap])).verdict;
    expect(said.summary.text).toBe('Revoyez ce plan. Rien ne plafonne North.');
    expect(localize(report, withRules(languages.en, [cap]))).toEqual(report);
    expect(said.wouldChangeIf.map(({ text }) => text).join()).toContain('La prime est-elle plafonnée');
  });

  it('leads with its title instead of a headline that is none in that language', () => {
    const mute = defineRule({
      id: 'house/pay-cap',
      sentences: { en, fr: { ...fr, headline: () => undefined as never } },
      evaluate: () => ({ outcome: 'pass' }),
    });
    const french = withRules(languages.fr, [mute]);
    expect(localize(report, french).verdict.summary.text).toBe(
      'Revoyez ce plan. La prime est-elle plafonnée\u202f?',
    );
  });

  it('leads with its title where it has no headline', () => {
    const untold = (title: string) =>
      defineRule({
        id: 'house/pay-cap',
        basis: 'law',
        sentences: { en: { title, fail: 'It is not.' }, fr: { title: 'Prime plafonnée', fail: 'Non.' } },
        evaluate: () => ({ outcome: 'fail' }),
      });
    const rule = untold('A cap on pay');
    const told = createAudit({ rules: [rule], sensitivity })(revenuePlan);
    expect(told.verdict.summary.text).toBe('Revise this plan. A cap on pay.');
    expect(renderMarkdown(told)).toContain('**Revise this plan.** A cap on pay.');
    expect(localize(told, withRules(languages.fr, [rule])).verdict.summary.text).toBe(
      'Revoyez ce plan. Prime plafonnée.',
    );
    expect(createAudit({ rules: [untold('')] })(revenuePlan).verdict.summary.text).toBe('Revise this plan.');
    const asking = createAudit({ rules: [untold('Is the pay capped?')] })(revenuePlan);
    expect(asking.verdict.summary.text).toBe('Revise this plan. Is the pay capped?');
  });

  it('is not said by a language whose sentences are no text', () => {
    const mute = defineRule({
      id: 'house/pay-cap',
      sentences: { en: { ...en, fail: () => 42 as never } },
      evaluate: () => ({ outcome: 'pass' }),
    });
    const problem = [expect.stringMatching(/^locale: /)];
    expect(problemsOf(() => localize(report, withRules(languages.en, [mute])))).toEqual(problem);
    expect(problemsOf(() => localize(report, { ...languages.en, typeset: () => 1 as never }))).toEqual(
      problem,
    );
  });
});

describe('withRules refuses', () => {
  it.each<[string, unknown]>([
    ['what defineRule did not make', { id: 'house/x', languages: { en } }],
    ['a copy of what it made', { id: cap.id, languages: cap.languages }],
    ['sentences under the id of a group of this package', { ...cap, id: 'verdict' }],
    ['sentences under the id of a rule of this package', { ...cap, id: 'plan-design/notice' }],
  ])('%s', (_, rule) => {
    expect(problemsOf(() => withRules(languages.fr, [rule as never]))).toEqual([
      'rules: must be a list of rules such as planRules; it is a list',
    ]);
  });
});

it('a stored report with an address that is none is refused', () => {
  for (const helpUrl of [
    'javascript:alert(1)',
    'https://x.y/" onclick="a',
    'https://x.y/\u202e',
    'https://',
  ]) {
    const [finding] = report.findings;
    const forged = { ...report, findings: [{ ...finding, helpUrl }] } as never;
    const problem = [expect.stringMatching(/^findings\[0\]\.helpUrl: must be an http\(s\) address/)];
    expect(problemsOf(() => localize(forged, languages.fr))).toEqual(problem);
    expect(problemsOf(() => renderMarkdown(forged))).toEqual(problem);
  }
});
