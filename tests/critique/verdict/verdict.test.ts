import { describe, expect, it } from 'vitest';
import { weigh } from '../../../src/critique/engine/impact';
import { evaluateIncentivePlan } from '../../../src/critique/evaluate-incentive-plan';
import { decide, decisionRules } from '../../../src/critique/verdict/verdict';
import type { CheckedPlan } from '../../../src/model/checked-plan';
import type { Finding } from '../../../src/model/report';
import { resolved } from '../../resolved';
import { associatedTeam, revenuePlan, split, ssiPlan } from '../support';

const template = evaluateIncentivePlan(ssiPlan).findings[0] as Finding;
const paying = (metric: string): Pick<CheckedPlan, 'measures' | 'goals'> =>
  resolved({ name: 'One measure', period: 'month', measures: [{ metric, weight: 1, target: 1 }] });

function fail(rule: Finding['rule'], payAtStake: number, extra: Partial<Finding> = {}): Finding {
  const critique = rule.split('/')[0] as Finding['critique'];
  return {
    ...template,
    rule,
    critique,
    outcome: 'fail',
    basis: 'arithmetic',
    payAtStake,
    targets: ['/measures/0'],
    ...extra,
  };
}

describe('impact', () => {
  it.each([
    ['half of the pay', fail('quantitative-bias/volume-share', 0.5), 'critical'],
    ['a hair less', fail('quantitative-bias/volume-share', 0.499), 'serious'],
    ['a fifth', fail('quantitative-bias/volume-share', 0.2), 'serious'],
    ['a twentieth', fail('quantitative-bias/volume-share', 0.05), 'moderate'],
    ['less', fail('quantitative-bias/volume-share', 0.049), 'minor'],
    ['validity may be critical', fail('outcome-divergence/validity', 1, { basis: 'measured' }), 'critical'],
    [
      'other measurements may not',
      fail('outcome-divergence/before-after', 1, { basis: 'measured' }),
      'serious',
    ],
    ['nor may the ruler', fail('instrument/score-consistency', 1, { basis: 'measured' }), 'serious'],
    ['practice is moderate at most', fail('plan-design/measure-count', 1, { basis: 'practice' }), 'moderate'],
    ['theory too', fail('plan-design/single-proxy', 1, { basis: 'theory' }), 'moderate'],
    ['a screen too', fail('paid-feature-bias/adverse-impact', 1), 'moderate'],
  ] as const)('%s weighs as it should', (_, finding, impact) => {
    expect(weigh(finding, new Set()).impact).toBe(impact);
  });

  it('weighs one step less where evidence has acquitted all it is about', () => {
    const about = fail('quantitative-bias/volume-share', 1, { targets: ['/measures/0', '/measures/1'] });
    expect(weigh(about, new Set(['/measures/0', '/measures/1'])).impact).toBe('serious');
    expect(weigh(about, new Set(['/measures/0'])).impact).toBe('critical');
  });

  it('weighs nothing that does not fail', () => {
    expect(weigh({ ...template, outcome: 'pass' }, new Set()).impact).toBeNull();
  });
});

describe('decision', () => {
  const critical = { ...fail('quantitative-bias/volume-share', 0.8), impact: 'critical' } as const;
  const serious = { ...fail('artificial-behaviour/self-controlled-share', 0.3), impact: 'serious' } as const;
  const open = {
    ...template,
    rule: 'outcome-divergence/validity',
    outcome: 'cannot-tell',
    impact: null,
  } as const;
  const broken = { ...template, outcome: 'error', impact: null } as const;

  it.each([
    ['one critical fail', [serious, critical], 'linkedin-ssi', 'withdraw', [critical.rule]],
    ['one serious fail', [serious], 'linkedin-ssi', 'revise', [serious.rule]],
    ['validity open on an index', [open], 'linkedin-ssi', 'undecided', [open.rule]],
    ['a broken check on an activity', [broken], 'invitations-sent', 'undecided', [broken.rule]],
    ['a broken check on results', [broken], 'revenue', 'undecided', [broken.rule]],
    ['a broken check of little pay', [{ ...broken, payAtStake: 0.1 }], 'revenue', 'keep', []],
    ['a broken check of a matter of advice', [{ ...broken, basis: 'practice' }], 'revenue', 'keep', []],
    ['validity open, but the plan pays on results', [open], 'revenue', 'keep', []],
    ['nothing', [], 'linkedin-ssi', 'keep', []],
  ] as const)('%s', (_, findings, metric, decision, because) => {
    expect(decide(findings, paying(metric))).toEqual({ decision, because });
  });

  it('hangs on a gate as on pay: no score, no bonus', () => {
    const gate = { metric: 'linkedin-ssi', role: 'gate', target: 70 } as const;
    const gated = { ...revenuePlan, measures: [...revenuePlan.measures, gate] };
    expect(evaluateIncentivePlan(revenuePlan).verdict.decision).toBe('keep');
    expect(evaluateIncentivePlan(gated).verdict.decision).toBe('withdraw');
  });

  it('is kept as data in order', () => {
    expect(decisionRules.map(({ decision }) => decision)).toEqual(['withdraw', 'revise', 'undecided']);
  });
});

describe('what would change the decision', () => {
  const decisions = (report: ReturnType<typeof evaluateIncentivePlan>) =>
    report.verdict.wouldChangeIf.map(({ id, values }) => [id, values.decision]);

  it('names evidence and a smaller share for a plan on the index alone', () => {
    expect(decisions(evaluateIncentivePlan(ssiPlan))).toEqual([
      ['would-change/evidence', 'revise'],
      ['would-change/share', 'revise'],
    ]);
  });

  it('says what a plan would be without the evidence that acquitted it', () => {
    const plan = { ...split('linkedin-ssi', 0.4, 'revenue'), goals: ['revenue'] };
    const report = evaluateIncentivePlan(plan, { observations: associatedTeam(30, 12, 0.6, 5) });
    expect(report.verdict.decision).toBe('keep');
    expect(decisions(report)).toContainEqual(['would-change/acquitted', 'revise']);
  });

  it('has nothing to say of a plan on results', () => {
    expect(evaluateIncentivePlan(revenuePlan).verdict).toMatchObject({ decision: 'keep', wouldChangeIf: [] });
  });
});
