import { describe, expect, it } from 'vitest';
import { createAudit } from '../../src/critique/create-audit';
import { defineRule } from '../../src/critique/define-rule';
import type { RuleAnswer, RuleDefinition } from '../../src/critique/host/rule-definition';
import { proposal } from '../../src/critique/proposal/proposal';
import { allRules, planRules } from '../../src/critique/rules/lists';
import { sensitivity } from '../../src/critique/sensitivity/sensitivity';
import type { IncentivePlanInput } from '../../src/model/plan';
import { localize, renderHtml, renderMarkdown, withRules } from '../../src/report';
import { incentivePlanReportSchema } from '../../src/schema';
import { problemsOf } from '../issues-of';
import { languages } from '../languages';
import { revenuePlan, ssiPlan } from './support';

const definition: RuleDefinition = {
  id: 'house/pay-cap',
  critique: 'plan-design',
  basis: 'law',
  sources: [{ title: 'Agreement with the works council', year: 2026, kind: 'practice' }],
  help: 'https://intranet.example/pay-cap',
  sentences: {
    en: {
      title: 'Is the pay capped?',
      headline: ({ measures }) => `Nothing caps ${measures}.`,
      fail: ({ measures, limit }) => `Nothing caps what ${measures} can pay at ${limit} times its target.`,
      pass: 'Every measure is capped.',
      'cannot-tell': 'Nobody knows.',
      remedy: ({ limit }) => `End each curve at ${limit} times the target amount.`,
    },
    fr: {
      title: 'La prime est-elle plafonnée ?',
      headline: ({ measures }) => `Rien ne plafonne ${measures}.`,
      fail: ({ measures, limit }) => `Rien ne plafonne ${measures} à ${limit} fois l’objectif.`,
      pass: 'Tout est plafonné.',
      remedy: ({ limit }) => `Arrêtez chaque courbe à ${limit} fois le montant cible.`,
    },
  },
  evaluate: ({ measures }) => {
    const open = measures.filter(({ payout }) => !Array.isArray(payout));
    const labels = open.map(({ definition: metric }) => metric.label);
    const values = { measures: labels, limit: 2 };
    return open.length > 0 ? { outcome: 'fail', values, targets: open } : { outcome: 'pass', values };
  },
};
const payCap = defineRule(definition);
const house = (answer: (plan: IncentivePlanInput) => unknown, more: Partial<RuleDefinition> = {}) =>
  defineRule({ ...definition, ...more, evaluate: ({ plan }) => answer(plan as never) as RuleAnswer });
const askedOf = (rule: ReturnType<typeof defineRule>, plan: IncentivePlanInput = revenuePlan) => {
  const [finding] = createAudit({ rules: [rule] })(plan).findings;
  if (finding === undefined) throw new Error('a rule has a finding');
  return finding;
};

describe('a rule of a house', () => {
  it('stands among the findings, with its sentences, its stake and its sources', () => {
    const { findings, verdict } = createAudit({ rules: [...planRules, payCap] })(revenuePlan);
    expect(findings).toHaveLength(planRules.length + 1);
    expect(findings.at(-1)).toMatchObject({
      rule: 'house/pay-cap',
      critique: 'plan-design',
      basis: 'law',
      outcome: 'fail',
      impact: 'serious',
      payAtStake: 1,
      title: { id: 'house/pay-cap/title', text: 'Is the pay capped?' },
      message: {
        id: 'house/pay-cap/fail',
        values: { measures: [{ en: 'Revenue', fr: 'Chiffre d’affaires' }], limit: 2 },
        text: 'Nothing caps what “Revenue” can pay at 2 times its target.',
      },
      remedy: { text: 'End each curve at 2 times the target amount.' },
      targets: ['/measures/0'],
      sources: [{ title: 'Agreement with the works council', year: 2026, kind: 'practice' }],
      help: 'https://intranet.example/pay-cap',
      helpUrl: 'https://intranet.example/pay-cap',
    });
    expect(verdict).toMatchObject({
      decision: 'revise',
      because: ['house/pay-cap'],
      summary: { text: 'Revise this plan. Nothing caps “Revenue”.' },
    });
  });

  it('gives a remedy with a fail alone, and may find that there is nothing to ask', () => {
    const answering = (answer: RuleAnswer) => {
      const rule = defineRule({
        ...definition,
        evaluate: () => ({ values: { measures: [], limit: 2 }, ...answer }),
      });
      return createAudit({ rules: [rule] })(revenuePlan).findings[0];
    };
    expect(answering({ outcome: 'pass' })).toMatchObject({ outcome: 'pass', remedy: null });
    expect(answering({ outcome: 'fail' })?.remedy?.text).toContain('End each curve');
    expect(answering({ outcome: 'not-applicable' })).toMatchObject({
      outcome: 'not-applicable',
      payAtStake: 0,
      message: { id: 'finding/not-applicable' },
    });
  });

  it('decides nothing where it is advice', () => {
    const advice = defineRule({ ...definition, basis: 'practice' });
    const { findings, verdict } = createAudit({ rules: [advice] })(revenuePlan);
    expect([findings[0]?.impact, verdict.decision]).toEqual(['moderate', 'keep']);
  });

  it('takes part in what would change the verdict, and in the better plan', () => {
    const audit = createAudit({ rules: [...allRules, payCap], proposal, sensitivity });
    const { verdict, betterPlan, findings } = audit(revenuePlan);
    expect(findings).toHaveLength(allRules.length + 1);
    expect(verdict.wouldChangeIf.map(({ text }) => text).join()).toContain(
      '“Is the pay capped?” alone makes this verdict: without that question the verdict would be “keep this plan”.',
    );
    expect(betterPlan).toBeNull();
    expect(audit(ssiPlan).betterPlan).not.toBeNull();
  });

  it('is selected by its id', () => {
    const audit = createAudit({ rules: [...planRules, payCap] });
    const only = audit(revenuePlan, null, { rules: { only: ['house/pay-cap'] } });
    expect(only.findings.map(({ rule }) => rule)).toEqual(['house/pay-cap']);
  });

  it('is read in French where it has French, and in English else', () => {
    const report = createAudit({ rules: [...planRules, payCap] })(revenuePlan);
    const french = withRules(languages.fr, [payCap]);
    expect(localize(report, french).verdict.summary.text).toBe(
      'Revoyez ce plan. Rien ne plafonne «\u00a0Chiffre d’affaires\u00a0».',
    );
    const page = renderMarkdown(report, { locale: french });
    expect(page).toContain('Rien ne plafonne «\u00a0Chiffre d’affaires\u00a0» à 2 fois l’objectif.');
    expect(page).toContain('Arrêtez chaque courbe à 2 fois le montant cible.');
    expect(renderHtml(report, { locale: french })).toContain('La prime est-elle plafonnée\u202f?');
    const open = createAudit({ rules: [house(() => ({ outcome: 'cannot-tell' }))] })(revenuePlan);
    expect(localize(open, withRules(languages.fr, [payCap])).findings[0]?.message.text).toBe('Nobody knows.');
    expect(localize(report, languages.fr).findings.at(-1)?.message.text).toContain('Nothing caps');
  });

  it('makes a report of the schema', () => {
    const report = createAudit({ rules: [...planRules, payCap] })(ssiPlan);
    expect(incentivePlanReportSchema.safeParse(JSON.parse(JSON.stringify(report))).success).toBe(true);
  });

  it('is asked of the measures it concerns, about a plan that it cannot change', () => {
    const seen: unknown[] = [];
    const rule = defineRule({
      ...definition,
      concerns: ({ metric }) => metric === 'revenue',
      evaluate: ({ plan, measures }) => {
        seen.push(measures.map(({ metric, weight, at, definition: { kind } }) => [metric, weight, at, kind]));
        expect(() => Object.assign(plan.measures[0] ?? {}, { weight: 1 })).toThrow(TypeError);
        return { outcome: 'pass' };
      },
    });
    const both = {
      ...revenuePlan,
      measures: [
        { metric: 'linkedin-ssi', weight: 0.4, target: 80 },
        { metric: 'revenue', weight: 0.6, target: 100 },
      ],
    };
    expect(askedOf(rule, both)).toMatchObject({ outcome: 'pass', targets: ['/measures/1'], payAtStake: 0.6 });
    expect(seen).toEqual([[['revenue', 0.6, 1, 'metric']]]);
    expect(askedOf(rule, ssiPlan)).toMatchObject({ outcome: 'not-applicable', targets: [] });
  });
});

describe('an answer that is none is a finding that says so', () => {
  it.each<[string, unknown, RegExp]>([
    ['nothing', undefined, /must return an object/],
    ['another outcome', { outcome: 'maybe' }, /outcome must be one of fail, pass/],
    ['a sentence there is none of', { outcome: 'fail', sentence: 'also' }, /the sentence also says nothing/],
    ['a sentence of every object', { outcome: 'fail', sentence: 'constructor' }, /says nothing/],
    ['values that are none', { outcome: 'pass', values: { odd: () => 1 } }, /values must hold/],
    ['a measure of another plan', { outcome: 'pass', targets: [{ at: 0 }] }, /targets must be measures/],
    ['a key for another', { outcome: 'pass', value: {} }, /unknown key "value"; did you mean "values"\?/],
    [
      'a key of its own',
      { outcome: 'pass', reviewer: 'Ann' },
      /unknown key "reviewer"; known are outcome, s/,
    ],
    ['figures that are none', { outcome: 'pass', evidence: [{ name: 'x' }] }, /evidence must hold/],
  ])('%s', (_, answer, reason) => {
    const finding = askedOf(house(() => answer));
    expect(finding.outcome).toBe('error');
    expect(finding.message.text).toMatch(reason);
  });

  it('as is what it throws', () => {
    const broken = house(() => {
      throw new Error('no cap found');
    });
    expect(askedOf(broken)).toMatchObject({ outcome: 'error', impact: null });
    expect(askedOf(broken).message.text).toContain('no cap found');
  });

  it('which its author can mend, and not the authors of this package', () => {
    const broken = house(() => {
      throw new Error('no cap found');
    });
    const report = createAudit({ rules: [broken] })(revenuePlan);
    expect(report.findings[0]?.message).toEqual({
      id: 'finding/own-error',
      values: { reason: 'no cap found' },
      text: 'This check broke down and says nothing about the plan (no cap found). It is a rule of your own: whoever wrote it can mend it.',
    });
    expect(localize(report, languages.fr).findings[0]?.message.text).toContain(
      'C’est une règle propre à votre entreprise\u00a0: la personne qui l’a écrite peut la corriger.',
    );
  });

  it('without what would turn, hide or break the text around it', () => {
    const broken = house(() => {
      throw new Error('no\u202ecap\u001b[31m\nfound\u0000');
    });
    expect(askedOf(broken).message.values).toEqual({ reason: 'no cap [31m found' });
  });

  it('as is a sentence that fails', () => {
    const { en } = definition.sentences;
    const mute = { en: { ...en, pass: () => undefined as never } };
    expect(askedOf(house(() => ({ outcome: 'pass' }), { sentences: mute })).outcome).toBe('error');
  });
});

describe('a definition', () => {
  it('is refused with every problem of it', () => {
    expect(
      problemsOf(() =>
        defineRule({
          id: 'plan-design/cap',
          critique: 'house',
          basis: 3,
          sources: [{ title: '' }],
          help: 1,
          sentences: { en: { fail: 4 } },
          concerns: 'all',
        } as never),
      ),
    ).toEqual([
      'id: must be lower-case words joined by hyphens in segments joined by slashes, such as "house/pay-cap", and not begin with quantitative-bias, paid-feature-bias, quality-blindness, outcome-divergence, artificial-behaviour, instrument, plan-design; it is "plan-design/cap"',
      'help: must be text; it is a number',
      'concerns: must be a function; it is a string',
      'evaluate: is missing; it must be a function',
      'sources[0].title: must be text that is not empty; it is an empty string',
      expect.stringMatching(/^sources\[0\]\.kind: is missing/),
      expect.stringMatching(/^critique: must be "quantitative-bias", .* or "plan-design"; it is "house"$/),
      'basis: must be "arithmetic", "measured", "theory", "practice" or "law"; it is 3',
      'sentences.en.title: is missing; it must be text',
      'sentences.en.fail: must be text or a function; it is a number',
    ]);
  });

  it('is refused with each key that is none of its own', () => {
    const misspelt = { ...definition, bassis: 'law', titel: 'Capped?', soruces: undefined };
    expect(problemsOf(() => defineRule(misspelt))).toEqual([
      'bassis: is an unknown key; did you mean "basis"?',
      'titel: is an unknown key; known are id, critique, basis, sources, help, sentences, concerns, evaluate',
    ]);
  });

  it('is refused where it cannot be asked for its keys', () => {
    const deaf = new Proxy({}, { ownKeys: () => ({}) as never });
    expect(problemsOf(() => defineRule(deaf as never))[0]).toMatch(/^id: is missing/);
  });

  it.each([
    ['without English', { fr: {} }],
    ['that is none', 'en'],
  ])('has no sentences %s', (_, sentences) => {
    expect(problemsOf(() => defineRule({ ...definition, sentences } as never))[0]).toMatch(
      /^sentences: must be sentences by language, in English at least/,
    );
  });

  it('is no rule until it was read', () => {
    expect(problemsOf(() => createAudit({ rules: [definition as never] }))).toEqual([
      'rules[0]: must be a rule of allRules, or one that defineRule made',
    ]);
    expect(problemsOf(() => withRules(languages.fr, [definition as never]))).toEqual([
      'rules: must be a list of rules such as planRules; it is a list',
    ]);
  });
});
