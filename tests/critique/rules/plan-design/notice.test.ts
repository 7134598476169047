import { describe, expect, it } from 'vitest';
import { evaluateIncentivePlan } from '../../../../src/critique/evaluate-incentive-plan';
import type { IncentivePlanInput } from '../../../../src/model/plan';
import { localize } from '../../../../src/report/localize';
import { languages } from '../../../languages';
import { findingOf, revenuePlan, ssiPlan } from '../../support';

const rule = 'plan-design/notice';
const french: IncentivePlanInput = {
  ...revenuePlan,
  country: 'FR',
  language: 'fr',
  startDate: '2026-01-01',
  targetsSetOn: '2026-01-01',
};

describe(rule, () => {
  it.each([
    ['on the first day, in French', {}, 'pass', null],
    ['French of Canada', { language: 'fr-CA' }, 'pass', null],
    ['a day late', { targetsSetOn: '2026-01-02' }, 'fail', 'after the first day'],
    ['in English', { language: 'en-GB' }, 'fail', 'not in French'],
    ['in Frisian', { language: 'frr' }, 'fail', 'not in French'],
    [
      'a score with secret proportions',
      { measures: ssiPlan.measures },
      'fail',
      'no decision on such a score',
    ],
    [
      'one component of it',
      { measures: [{ metric: 'linkedin-ssi/relationships/acceptance-rate', weight: 1, target: 0.4 }] },
      'pass',
      null,
    ],
    ['no language', { language: undefined }, 'cannot-tell', null],
    ['no date', { targetsSetOn: undefined }, 'cannot-tell', null],
    ['no first day', { startDate: undefined }, 'cannot-tell', null],
    [
      'a target still open',
      { measures: [{ metric: 'revenue', weight: 1, target: null }] },
      'cannot-tell',
      null,
    ],
    [
      'late, and no language',
      { targetsSetOn: '2026-02-01', language: undefined },
      'fail',
      'after the first day',
    ],
  ] as const)('%s', (_, change, outcome, says) => {
    const plan = { ...french, ...change } as IncentivePlanInput;
    const finding = findingOf(rule, plan);
    expect(finding).toMatchObject({ outcome, basis: 'law', payAtStake: 1, targets: ['/measures/0'] });
    expect(finding.message.text).toContain('no legal advice');
    expect(finding.message.text).toContain('12-17.921');
    if (says !== null) expect(finding.message.text).toContain(says);
    expect(finding.need?.reason).toBe(outcome === 'cannot-tell' ? 'missing-field' : undefined);
  });

  it.each([undefined, 'BE', 'DE'])('is not asked in %s', (country) => {
    expect(findingOf(rule, { ...french, language: 'en', country })).toMatchObject({
      outcome: 'not-applicable',
      payAtStake: 0,
    });
  });

  it('is serious at most, and leads a verdict with a headline in both languages', () => {
    const report = evaluateIncentivePlan({ ...french, language: 'en' });
    expect(report.findings.find((finding) => finding.rule === rule)?.impact).toBe('serious');
    expect(report.verdict).toMatchObject({ decision: 'revise', because: [rule] });
    expect(report.verdict.summary.text).toContain('a point for a lawyer');
    expect(localize(report, languages.fr).verdict.summary.text).toContain('avocat');
  });
});
