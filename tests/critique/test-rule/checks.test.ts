import { describe, expect, it } from 'vitest';
import { evaluateIncentivePlan } from '../../../src/critique/evaluate-incentive-plan';
import type { Finding, IncentivePlanReport, Outcome } from '../../../src/model/report';
import { localize } from '../../../src/report/localize';
import { languages } from '../../languages';
import { split, ssiPlan, team } from '../support';
import type { Case } from './case';
import { expectFinding } from './expect-finding';
import {
  expectBothLanguages,
  expectNobody,
  expectSame,
  expectSchema,
  expectSound,
  named,
  shuffled,
} from './promises';

/* What testRule asks of every case can fail. */

const plan = split('invitations-sent', 0.4, 'revenue');

function answerTo(
  rule: string,
  paid = plan,
): { report: IncentivePlanReport; finding: Finding; french: Finding } {
  const report = evaluateIncentivePlan(paid, null, { rules: { only: [rule] } });
  const [finding, french] = [report, localize(report, languages.fr)].map(
    ({ findings }) => findings[0] as Finding,
  );
  return { report, finding, french } as { report: IncentivePlanReport; finding: Finding; french: Finding };
}

const failed = answerTo('quantitative-bias/volume-share');
const open = answerTo('outcome-divergence/validity', ssiPlan);

describe('a finding that is not as its case says', () => {
  it.each<[string, Partial<Case>, Partial<Case>]>([
    ['impact', { impact: 'serious' }, { impact: 'minor' }],
    ['basis', { basis: 'arithmetic' }, { basis: 'law' }],
    ['pay at stake', { payAtStake: 0.1 + 0.3 }, { payAtStake: 0.400000000001 }],
    ['targets', { targets: ['/measures/0'] }, { targets: [] }],
    ['values', { values: { inputs: 2 } }, { values: { inputs: 3 } }],
    ['a value of a figure', { figures: { 'volume-share': 0.4 } }, { figures: { 'volume-share': 0.5 } }],
    [
      'a part of a figure',
      { figures: { 'volume-share': { unit: 'share' } } },
      { figures: { 'volume-share': { unit: 'count' } } },
    ],
    ['a figure there is', { figures: { 'volume-share': {} } }, { figures: { 'no-share': {} } }],
    ['how many figures', { evidence: [{}, {}] }, { evidence: [] }],
    ['text', { says: 'inputs this plan pays on' }, { says: ['inputs', 'outputs'] }],
    ['a pattern', { says: /40%/ }, { says: /^40%/ }],
    [
      'what is not said',
      { says: expect.not.stringMatching(/people/) },
      { says: expect.not.stringMatching(/pay/) },
    ],
    ['French', { saysInFrench: 'critères primés' }, { saysInFrench: 'inputs' }],
    ['the remedy', { remedy: /\.$/ }, { remedy: 'nothing at all' }],
    ['whether there is one', {}, { remedy: null }],
  ])('%s', (_, right, wrong) => {
    const { finding, french } = failed;
    const ask = (part: Partial<Case>) => () => expectFinding(finding, french, { name: '', plan, ...part });
    expect(ask(right)).not.toThrow();
    expect(ask(wrong)).toThrow();
  });

  it.each<[string, Case['need'], Case['need']]>([
    ['the reason', 'missing-field', 'imprecise'],
    [
      'what to collect',
      { reason: 'missing-field', detail: 'need/observations' },
      { reason: 'missing-field', detail: 'need/history' },
    ],
    [
      'its values',
      { reason: 'missing-field', values: { periods: 12 } },
      { reason: 'missing-field', values: { periods: 13 } },
    ],
    ['how much of it', { reason: 'missing-field', periods: 12 }, { reason: 'missing-field', periods: 13 }],
  ])('%s', (_, right, wrong) => {
    const { finding, french } = open;
    const ask = (need: Case['need']) => () =>
      expectFinding(finding, french, { name: '', plan, ...(need && { need }) });
    expect(ask(right)).not.toThrow();
    expect(ask(wrong)).toThrow();
  });

  it('says what to do instead where it does not fail, or not where it does', () => {
    const { finding, french } = failed;
    const ask = (outcome: Outcome, remedy: Finding['remedy']) => () =>
      expectFinding({ ...finding, outcome, remedy }, french, { name: '', plan });
    expect(ask('fail', null)).toThrow();
    expect(ask('pass', finding.remedy)).toThrow();
    expect(ask('pass', null)).not.toThrow();
  });
});

describe('a report that breaks what all reports promise', () => {
  const { report, finding, french } = failed;

  it('has a number that is none, or a field too few', () => {
    const { limits: _, ...less } = report;
    expect(() => expectSchema(report)).not.toThrow();
    expect(() => expectSchema(less as IncentivePlanReport)).toThrow();
    for (const payAtStake of [Number.NaN, -0])
      expect(() => expectSchema({ ...report, findings: [{ ...finding, payAtStake }] })).toThrow();
  });

  it.each([
    ['', 'Une phrase en français.'],
    ['A sentence of undefined.', 'Une phrase en français.'],
    ['A sentence in English.', 'Une phrase de NaN mots.'],
    ['A sentence in {language}.', 'Une phrase en français.'],
    ['A sentence in English.', 'A sentence in English.'],
  ])('says “%s” and “%s”', (text, translated) => {
    const saying = (one: Finding, words: string) => ({ ...one, message: { ...one.message, text: words } });
    expect(() => expectBothLanguages(finding, french)).not.toThrow();
    expect(() => expectBothLanguages(saying(finding, text), saying(french, translated))).toThrow();
  });

  it.each<[string, Partial<Finding>]>([
    ['weighs without a fail', { outcome: 'pass' }],
    ['fails without a weight', { impact: null }],
    ['asks for more though it can tell', { need: open.finding.need }],
    ['cannot tell and asks for nothing', { outcome: 'cannot-tell', impact: null }],
    ['is about nothing and stakes something', { outcome: 'not-applicable', impact: null }],
  ])('%s', (_, wrong) => {
    expect(() => expectSound(finding)).not.toThrow();
    expect(() => expectSound({ ...finding, ...wrong })).toThrow();
  });

  it('names a participant', () => {
    const [row] = named(team(1, 1, {}));
    expect(() => expectNobody(report)).not.toThrow();
    expect(() =>
      expectNobody({ ...report, plan: { ...report.plan, name: String(row?.participant) } }),
    ).toThrow();
  });

  it('is another in another order of rows', () => {
    expect(() => expectSame(finding, structuredClone(finding))).not.toThrow();
    expect(() => expectSame(finding, { ...finding, payAtStake: finding.payAtStake + 1e-12 })).toThrow();
  });
});

it('names and shuffles rows, and leaves them as they are otherwise', () => {
  const rows = team(12, 3, { revenue: (p, t) => 10 * p + t });
  const again = shuffled(named(rows));
  expect(again.map(({ metrics }) => metrics)).not.toEqual(rows.map(({ metrics }) => metrics));
  const key = ({ participant, period }: (typeof rows)[number]) => `${participant} ${period}`;
  const sorted = (list: typeof rows) => [...list].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  expect(sorted(again)).toEqual(sorted(named(rows)));
  expect(named(rows)[0]).toEqual({ ...rows[0], participant: 'Somebody p0' });
  expect(named([{ participant: 7, period: 0, metrics: {} }])[0]?.participant).toBe('Somebody 000000007');
});
