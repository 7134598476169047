import { describe, expect, it } from 'vitest';
import { evaluateIncentivePlan } from '../../../src/critique/evaluate-incentive-plan';
import type { Facts } from '../../../src/model/facts';
import type { MetricDefinition } from '../../../src/model/metric';
import type { IncentivePlanInput } from '../../../src/model/plan';
import { localize } from '../../../src/report/localize';
import { languages } from '../../languages';

const sound: Facts = { enteredBy: 'independent', levers: [] };

/** A plan on an examination that counts as activity, beside revenue. */
function examined(
  facts: Facts,
  more: Partial<IncentivePlanInput> & { weight?: number; captures?: MetricDefinition['captures'] } = {},
): IncentivePlanInput {
  const { weight = 1, captures = 'activity', ...plan } = more;
  return {
    name: 'Examination',
    period: 'quarter',
    metrics: [
      {
        id: 'exam',
        label: { en: 'Examination' },
        captures,
        nature: 'count',
        producedBy: 'others',
        automatable: false,
        licence: 'free',
        facts,
      },
    ],
    measures: [
      { metric: 'exam', weight, target: 60 },
      ...(weight < 1 ? [{ metric: 'revenue', weight: 1 - weight, target: 10 }] : []),
    ],
    ...plan,
  };
}

const SHARES = [
  'quantitative-bias/volume-share',
  'quality-blindness/quality-share',
  'outcome-divergence/outcome-share',
];

function judged(plan: IncentivePlanInput) {
  const report = evaluateIncentivePlan(plan);
  const shares = report.findings.filter(({ rule }) => SHARES.includes(rule));
  return {
    report,
    decision: report.verdict.decision,
    shares: [...new Set(shares.map(({ outcome }) => outcome))],
  };
}

describe('a good stand-in', () => {
  it.each([
    [
      'a part of what is wanted, entered by somebody without a stake',
      { ...sound, standsFor: { as: 'sample' } },
    ],
    [
      'a part of it of which all is checked',
      { levers: [], enteredBy: 'participant', checked: 'all', standsFor: { as: 'sample' } },
    ],
    ['a step that a fifth lacks', { ...sound, standsFor: { as: 'bottleneck', shortfall: 0.2 } }],
  ] as const)('leaves the verdict open: %s', (_, facts) => {
    expect(judged(examined(facts))).toMatchObject({ decision: 'undecided', shares: ['cannot-tell'] });
  });

  it.each([
    ['a step that fewer lack', { ...sound, standsFor: { as: 'bottleneck', shortfall: 0.19 } }],
    ['any other step', { ...sound, standsFor: { as: 'step' } }],
    ['one that can be raised otherwise', { ...sound, levers: ['cases'], standsFor: { as: 'sample' } }],
    ['one of which that is not said', { enteredBy: 'independent', standsFor: { as: 'sample' } }],
    [
      'one that nobody checks',
      { ...sound, enteredBy: 'participant', checked: 'sample', standsFor: { as: 'sample' } },
    ],
  ] as const)('is not: %s', (_, facts) => {
    expect(judged(examined(facts))).toMatchObject({ decision: 'withdraw', shares: ['fail'] });
  });

  it('names what it rests on and asks for the checker, in both languages', () => {
    const { report } = judged(examined({ ...sound, standsFor: { as: 'sample' } }));
    const finding = report.findings.find(({ rule }) => rule === 'outcome-divergence/outcome-share');
    expect(finding?.message.text).toContain('“Examination”');
    expect(finding?.need?.detail.text).toContain('by name');
    expect(report.verdict.summary.text).toContain('stands for what the business wants');
    const french = localize(report, languages.fr);
    expect(french.verdict.summary.text).toContain('tient lieu de ce que veut l’entreprise');
  });

  it('spares nothing else that is paid', () => {
    const plan = examined({ ...sound, standsFor: { as: 'sample' } }, { weight: 0.4 });
    const measures = [
      { metric: 'exam', weight: 0.4, target: 60 },
      { metric: 'linkedin-ssi', weight: 0.6, target: 60 },
    ];
    const report = evaluateIncentivePlan({ ...plan, measures });
    const share = report.findings.find(({ rule }) => rule === 'outcome-divergence/outcome-share');
    expect(share).toMatchObject({ outcome: 'fail', targets: ['/measures/1'] });
    expect(share?.payAtStake).toBeCloseTo(0.6, 1);
    expect(report.verdict.decision).toBe('withdraw');
  });

  it('may carry a little and the plan be kept', () => {
    expect(
      judged(examined({ ...sound, standsFor: { as: 'sample' } }, { weight: 0.05, captures: 'outcome' }))
        .decision,
    ).toBe('keep');
  });
});

describe('what stands for something else', () => {
  it('is never assumed to be a goal', () => {
    const step: Facts = { standsFor: { as: 'step' } };
    expect(judged(examined({}, { captures: 'outcome' })).decision).toBe('keep');
    expect(judged(examined(step, { captures: 'outcome' })).decision).toBe('withdraw');
  });

  it('leaves the verdict open where it is declared a goal', () => {
    const step: Facts = { standsFor: { as: 'step' } };
    const { report, decision } = judged(examined(step, { captures: 'outcome', goals: ['exam'] }));
    expect(decision).toBe('undecided');
    expect(report.verdict.because).toEqual(['outcome-divergence/outcome-share']);
    expect(report.verdict.summary.id).toBe('verdict/undecided-stand-in');
  });
});
