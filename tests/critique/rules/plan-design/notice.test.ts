import { describe, expect, it } from 'vitest';
import { evaluateIncentivePlan } from '../../../../src/critique/evaluate-incentive-plan';
import type { IncentivePlanInput } from '../../../../src/model/plan';
import { localize } from '../../../../src/report/localize';
import { languages } from '../../../languages';
import { revenuePlan, ssiPlan } from '../../support';
import { testRule } from '../../test-rule';

const rule = 'plan-design/notice';

const french: IncentivePlanInput = {
  ...revenuePlan,
  country: 'FR',
  language: 'fr',
  startDate: '2026-01-01',
  targetsSetOn: '2026-01-01',
};

/** The French plan with something changed; whatever the answer, all of the pay hangs on the law. */
const asked = (change: Partial<IncentivePlanInput>, ...says: string[]) => ({
  plan: { ...french, ...change },
  basis: 'law' as const,
  payAtStake: 1,
  targets: ['/measures/0'],
  says: ['no legal advice', 'Cass. soc.', ...says],
});

testRule(rule, {
  fails: [
    { name: 'a day late', ...asked({ targetsSetOn: '2026-01-02' }, 'after the first day', '22-22.709') },
    { name: 'in English', ...asked({ language: 'en-GB' }, 'not in French', '21-20.322') },
    { name: 'in Frisian', ...asked({ language: 'frr' }, 'not in French') },
    {
      name: 'a score with secret proportions',
      ...asked({ measures: ssiPlan.measures }, 'no decision on such a score'),
    },
    {
      name: 'a fifth on a score with secret proportions: no more is at stake',
      ...asked({
        measures: [
          { metric: 'revenue', weight: 0.8, target: 100_000 },
          { metric: 'linkedin-ssi', weight: 0.2, target: 60 },
        ],
      }),
      payAtStake: 0.2,
      targets: ['/measures/1'],
    },
    {
      name: 'late, and no language',
      ...asked({ targetsSetOn: '2026-02-01', language: undefined }, 'after the first day'),
    },
  ],
  passes: [
    { name: 'on the first day, in French', ...asked({}) },
    { name: 'French of Canada', ...asked({ language: 'fr-CA' }) },
    {
      name: 'one component of the score',
      ...asked({
        measures: [{ metric: 'linkedin-ssi/relationships/acceptance-rate', weight: 1, target: 0.4 }],
      }),
    },
  ],
  cannotTell: [
    {
      name: 'no language',
      ...asked({ language: undefined }),
      message: 'cannot-tell',
      need: 'missing-field',
    },
    {
      name: 'no date',
      ...asked({ targetsSetOn: undefined }),
      message: 'cannot-tell',
      need: 'missing-field',
    },
    {
      name: 'no first day',
      ...asked({ startDate: undefined }),
      message: 'cannot-tell',
      need: 'missing-field',
    },
    {
      name: 'a target still open',
      ...asked({ measures: [{ metric: 'revenue', weight: 1, target: null }] }),
      message: 'cannot-tell',
      need: 'missing-field',
    },
  ],
  notApplicable: [
    { name: 'no country', plan: { ...french, language: 'en', country: undefined } },
    { name: 'Belgium', plan: { ...french, language: 'en', country: 'BE' } },
    { name: 'Germany', plan: { ...french, language: 'en', country: 'DE' } },
  ],
});

describe(rule, () => {
  it('is serious at most, and leads a verdict with a headline in both languages', () => {
    const report = evaluateIncentivePlan({ ...french, language: 'en' });
    expect(report.findings.find((finding) => finding.rule === rule)?.impact).toBe('serious');
    expect(report.verdict).toMatchObject({ decision: 'revise', because: [rule] });
    expect(report.verdict.summary.text).toContain('a point for a lawyer');
    expect(localize(report, languages.fr).verdict.summary.text).toContain('avocat');
  });
});
