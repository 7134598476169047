import { describe, expect, it } from 'vitest';
import type { Finding, Outcome } from '../../../src/model/report';
import { split, ssiPlan } from '../support';
import { answerTo } from './answer-to';
import type { Case } from './case';
import { expectFinding } from './expect-finding';

/* What testRule asks of a finding can fail. */

const plan = split('invitations-sent', 0.4, 'revenue');
const failed = answerTo('quantitative-bias/volume-share', plan);
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
