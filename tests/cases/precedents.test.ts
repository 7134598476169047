import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as entry from '../../src/cases';
import { documentedCases, precedentsFor } from '../../src/cases';
import type { DocumentedCase } from '../../src/cases/documented-case';
import { questions } from '../../src/cases/questions';
import { profileOf, similarityOf } from '../../src/cases/similarity';
import * as words from '../../src/cases/words';
import { resolvePlan } from '../../src/critique/kit/resolve-plan';
import type { Facts } from '../../src/model/facts';
import type { Label } from '../../src/model/label';
import type { IncentivePlanInput, PerformanceMeasure } from '../../src/model/plan';
import { checkPlan } from '../../src/schema/check-plan';
import { issuesOf } from '../issues-of';

const profile = (plan: IncentivePlanInput) => profileOf(resolvePlan(checkPlan(plan)).measures);

const anyCase = fc.constantFrom(...documentedCases);

/** A plan on one figure that is entered by who is paid, and anything can be changed of it. */
function planOn(facts: Facts, measure: Partial<PerformanceMeasure> = {}): IncentivePlanInput {
  return {
    name: 'Visits',
    period: 'month',
    metrics: [
      {
        id: 'visits',
        label: { en: 'Visits' },
        captures: 'activity',
        nature: 'count',
        producedBy: 'participant',
        automatable: false,
        licence: 'free',
        facts,
      },
    ],
    measures: [{ metric: 'visits', weight: 1, target: 40, ...measure }],
  };
}

function schemeOf(id: string, result: DocumentedCase['result'], plan: IncentivePlanInput): DocumentedCase {
  const name = { en: id, fr: id };
  const sources = [{ authors: 'A', year: 2000, title: 'T' }];
  return { id, name, result, paid: name, happened: name, sources, plan };
}

const known: Facts = { enteredBy: 'participant', checked: 'none', levers: ['supply'], reversible: true };
const failed = schemeOf('failed', 'failed', planOn(known));
const worked = schemeOf('worked', 'worked', planOn({ ...known, enteredBy: 'independent', checked: 'all' }));

describe('the corpus', () => {
  test('has every scheme as an export of its own, once', () => {
    const exported = Object.values(entry).filter((value) => typeof value === 'object' && 'id' in value);
    expect(exported).toHaveLength(documentedCases.length);
    expect(new Set(documentedCases.map(({ id }) => id)).size).toBe(documentedCases.length);
  });

  test('is told in both languages', () => {
    const texts = documentedCases.flatMap(({ name, paid, happened }) => [name, paid, happened]);
    expect(texts.filter(({ en, fr }) => !en || !fr || en === fr)).toEqual([]);
  });
});

describe('the words', () => {
  const labels: Label[] = Object.values(words).flatMap(({ asks, answers }) => [
    asks,
    ...Object.values(answers),
  ]);

  test('are English and French, without a straight quotation mark', () => {
    expect(labels.filter(({ en, fr }) => !en || !fr || /['"]/.test(en + fr))).toEqual([]);
  });

  test('name every answer that a scheme gives', () => {
    for (const { plan } of documentedCases) {
      for (const [question, answer] of profile(plan)) {
        if (answer.size > 0) expect(question.tell(answer)).not.toBe(question.asks);
      }
    }
  });
});

describe('how alike two plans are', () => {
  test('is the same from either side, and between 0 and 1', () => {
    fc.assert(
      fc.property(anyCase, anyCase, (one, other) => {
        const [there, back] = [
          similarityOf(profile(one.plan), profile(other.plan)),
          similarityOf(profile(other.plan), profile(one.plan)),
        ];
        expect(there.inCommon).toBeCloseTo(back.inCommon, 12);
        expect(there.compared).toBeCloseTo(back.compared, 12);
        expect(there.inCommon).toBeGreaterThanOrEqual(0);
        expect(there.inCommon).toBeLessThanOrEqual(1 + 1e-12);
        expect(there.compared).toBeLessThanOrEqual(questions.length + 1e-9);
      }),
    );
  });

  test('is all of it for a plan and itself', () => {
    for (const { plan } of documentedCases) {
      expect(similarityOf(profile(plan), profile(plan)).inCommon).toBeCloseTo(1, 12);
    }
  });

  test.each<[string, IncentivePlanInput, number]>([
    ['one fact', planOn({ ...known, enteredBy: 'line' }), 13 / 14],
    ['one lever of six', planOn({ ...known, levers: ['supply', 'date'] }), 1 - 1 / 6 / 14],
    ['an unknown fact is left out', planOn({ ...known, reversible: null }), 1],
    ['the level', planOn(known, { level: 'team' }), 13 / 14],
    ['the curve', planOn(known, { payout: 'all-or-nothing' }), 13 / 14],
    ['what it is compared with', planOn(known, { reference: 'colleagues' }), 13 / 14],
    ['that pay is taken back', planOn(known, { clawback: true }), 13 / 14],
  ])('%s', (_, plan, inCommon) => {
    expect(similarityOf(profile(failed.plan), profile(plan)).inCommon).toBeCloseTo(inCommon, 12);
  });

  test('is weighted by pay at target', () => {
    const [metric] = failed.plan.metrics ?? [];
    const half: IncentivePlanInput = {
      ...failed.plan,
      metrics: metric && 'nature' in metric ? [metric, { ...metric, id: 'calls', nature: 'rate' }] : [],
      measures: [
        { metric: 'visits', weight: 0.25, target: 40 },
        { metric: 'calls', weight: 0.75, target: 40 },
      ],
    };
    const { inCommon } = similarityOf(profile(failed.plan), profile(half));
    expect(inCommon).toBeCloseTo((13 + 0.25) / 14, 12);
  });

  test('lets every input of an index answer for itself', () => {
    const [captures] = [
      ...profile({ ...failed.plan, measures: [{ metric: 'linkedin-ssi', weight: 1, target: 80 }] }),
    ]
      .filter(([{ asks }]) => asks === words.captures.asks)
      .map(([, answer]) => answer);
    expect([...(captures?.values() ?? [])].reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 12);
    expect(captures?.size).toBeGreaterThan(1);
  });
});

describe('the form of a curve', () => {
  const both = (at: number) => [
    { attainment: 0, payout: 0 },
    { attainment: 1, payout: at },
    { attainment: 1, payout: 1 },
  ];

  test.each<[string, Partial<PerformanceMeasure>, keyof typeof words.curve.answers]>([
    ['no curve', {}, 'straight'],
    ['linear', { payout: 'linear' }, 'straight'],
    ['one rate', { payout: { rates: [{ from: 0, rate: 1 }] } }, 'straight'],
    ['a cap', { cap: 2 }, 'bends'],
    [
      'an accelerator',
      {
        payout: {
          rates: [
            { from: 0, rate: 1 },
            { from: 1, rate: 3 },
          ],
        },
      },
      'bends',
    ],
    [
      'points on a line that bends',
      {
        payout: [
          { attainment: 0.5, payout: 0 },
          { attainment: 1, payout: 1 },
        ],
      },
      'bends',
    ],
    ['all or nothing', { payout: 'all-or-nothing' }, 'jumps'],
    ['a threshold', { threshold: 0.5 }, 'jumps'],
    ['two points at one place', { payout: both(0.5) }, 'jumps'],
    ['steps', { payout: { steps: [{ attainment: 1, payout: 1 }] } }, 'jumps'],
    [
      'a bonus',
      {
        payout: {
          rates: [
            { from: 0, rate: 1 },
            { from: 1, rate: 1, bonus: 0.5 },
          ],
        },
      },
      'jumps',
    ],
    [
      'a rate from the first unit on',
      {
        payout: {
          rates: [
            { from: 0, rate: 1 },
            { from: 1, rate: 2 },
          ],
          retroactive: true,
        },
      },
      'jumps',
    ],
    ['a commission of one rate', { weight: null, commission: { rates: [{ from: 0, rate: 2 }] } }, 'straight'],
    [
      'a commission with a bonus',
      {
        weight: null,
        commission: {
          rates: [
            { from: 0, rate: 2 },
            { from: 1, rate: 2, bonus: 9 },
          ],
        },
      },
      'jumps',
    ],
  ])('%s', (_, measure, form) => {
    const [told] = [...profile({ ...planOn(known, measure), currency: 'EUR' })].filter(
      ([{ asks }]) => asks === words.curve.asks,
    );
    expect(told?.[0].tell(told[1])).toBe(words.curve.answers[form]);
  });
});

describe('precedents', () => {
  test('are the nearest that failed and the nearest that worked, and what sets them apart', () => {
    const precedents = precedentsFor(planOn({ ...known, enteredBy: null }), [worked, failed]);
    expect(precedents?.failed).toMatchObject({ id: 'failed', result: 'failed', inCommon: 1, compared: 13 });
    expect(precedents?.worked).toMatchObject({ id: 'worked', result: 'worked' });
    expect(precedents?.worked.inCommon).toBeCloseTo(12 / 13, 10);
    expect(precedents?.apart).toEqual([
      {
        question: words.enteredBy.asks,
        failed: words.enteredBy.answers.participant,
        worked: words.enteredBy.answers.independent,
        here: null,
      },
      {
        question: words.checked.asks,
        failed: words.checked.answers.none,
        worked: words.checked.answers.all,
        here: words.checked.answers.none,
      },
    ]);
  });

  test('a multiplier over the pay sets two banks apart', () => {
    const lending = documentedCases.find(({ id }) => id === 'loan-prospecting');
    const precedents = lending && precedentsFor(lending.plan, documentedCases);
    expect(precedents?.worked.id).toBe('microfinance-acquisition-and-repayment');
    expect(precedents?.apart.map(({ question }) => question)).toEqual([words.condition.asks]);
  });

  test('of a plan on a metric of the house are found with its catalogue', () => {
    const { metrics, ...plan } = failed.plan;
    const options = { catalogue: metrics ?? [] };
    expect(precedentsFor(plan, [failed, worked], options)).toEqual(
      precedentsFor(failed.plan, [failed, worked]),
    );
    expect(issuesOf(() => precedentsFor(plan, [failed, worked])).map(({ path }) => path)).toEqual([
      ['measures', 0, 'metric'],
    ]);
  });

  test.each<[string, DocumentedCase[]]>([
    ['there are no cases', []],
    ['none worked', [failed]],
    ['none failed', [worked]],
    ['those that worked are mixed', [failed, { ...worked, result: 'mixed' }]],
    [
      'neither is near',
      [failed, worked].map(({ plan, ...told }) => ({
        ...told,
        plan: {
          ...plan,
          goals: ['revenue'],
          measures: [
            { metric: 'revenue', weight: 1, target: null, level: 'company', payout: 'all-or-nothing' },
          ],
        },
      })),
    ],
  ])('there are none where %s', (_, cases) => {
    expect(precedentsFor(failed.plan, cases)).toBeNull();
  });

  test('are the same whatever the order of the cases, but for those equally near', () => {
    fc.assert(
      fc.property(
        anyCase,
        fc.shuffledSubarray([...documentedCases], { minLength: 40 }),
        ({ plan }, cases) => {
          const sorted = [...cases].sort((a, b) => (a.id < b.id ? -1 : 1));
          const [one, other] = [precedentsFor(plan, cases), precedentsFor(plan, sorted)];
          expect([one?.failed.inCommon, one?.worked.inCommon]).toEqual([
            other?.failed.inCommon,
            other?.worked.inCommon,
          ]);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('change neither plan nor cases', () => {
    const before = JSON.stringify([failed, worked]);
    precedentsFor(failed.plan, [failed, worked]);
    expect(JSON.stringify([failed, worked])).toBe(before);
  });
});

describe('what cannot be read', () => {
  const { plan: _, ...without } = failed;

  test.each<[string, unknown, unknown, (string | number)[][]]>([
    ['a plan without measures', { name: 'A', period: 'month', measures: [] }, [failed], [['measures']]],
    ['no list', failed.plan, { failed }, [[]]],
    ['a case without a plan', failed.plan, [failed, without], [[1, 'plan']]],
    [
      'a plan of a case that weighs too much, and a result that is none',
      failed.plan,
      [
        { ...failed, plan: planOn(known, { weight: 2 }) },
        { ...worked, result: 'won' },
      ],
      [[1, 'result']],
    ],
    [
      'a plan of a case that weighs too much',
      failed.plan,
      [worked, { ...failed, plan: planOn(known, { weight: 2 }) }],
      [[1, 'plan', 'measures', 0, 'weight']],
    ],
  ])('%s', (_, plan, cases, paths) => {
    const issues = issuesOf(() => precedentsFor(plan as IncentivePlanInput, cases as DocumentedCase[]));
    expect(issues.map(({ path }) => path)).toEqual(paths);
    expect(issues.every(({ code }) => code !== undefined)).toBe(true);
  });
});
