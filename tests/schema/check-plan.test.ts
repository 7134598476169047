import { describe, expect, test } from 'vitest';
import { linkedInSsi } from '../../src/model/linkedin-ssi';
import { checkPlan } from '../../src/schema/check-plan';
import { errorOf, issuesOf, problemsOf } from '../issues-of';
import { resolved } from '../resolved';
import { fullPlan, index, measure, metric, paying, pillar, plan } from './plans';

const points = (...pairs: [number, number][]) =>
  pairs.map(([attainment, payout]) => ({ attainment, payout }));

describe('a plan without problems', () => {
  test('comes back with its metrics resolved', () => {
    const { given, measures, catalogue, own: described, goals, goalsAssumed, ...rest } = resolved(fullPlan);
    const { measures: wantedMeasures, goals: wanted, metrics, ...others } = fullPlan;
    expect(given).toEqual(fullPlan);
    expect(given).not.toBe(fullPlan);
    expect(rest).toEqual({ ...others, yearStarts: 1, otherFacts: [] });
    expect(described).toEqual(metrics);
    expect(measures.map(({ definition, at, id, role, period, share, pay, ...own }) => own)).toEqual(
      wantedMeasures.map((measure) => ({ level: 'individual', ...measure })),
    );
    expect(measures.map(({ at }) => at)).toEqual([0, 1, 2, 3]);
    expect(measures.map(({ definition }) => definition.kind)).toEqual([
      'metric',
      'metric',
      'index',
      'pillar',
    ]);
    expect(goals).toEqual(wanted);
    expect(goalsAssumed).toBe(false);
    expect(catalogue.get('account-health/contact/calls')?.kind).toBe('component');
    expect(catalogue.get('linkedin-ssi/insights/shares')?.pillars[0]?.components[0]?.automatable).toBe(false);
  });

  test('without goals: whatever by itself captures an outcome or relationship quality', () => {
    const own = [
      metric({ id: 'renewals', captures: 'outcome' }),
      index({
        pillars: [
          pillar({ components: [metric(), metric({ id: 'trust', captures: 'relationship-quality' })] }),
        ],
      }),
    ];
    const { goals, goalsAssumed } = resolved(plan({ metrics: own }));
    expect(goalsAssumed).toBe(true);
    expect(goals).toEqual([
      'conversions',
      'revenue',
      'retention',
      'relationship-quality',
      'positive-reply-rate',
      'renewals',
      'account-health/contact/trust',
    ]);
  });

  test('shares nothing with the input', () => {
    const input = structuredClone(fullPlan);
    const checked = resolved(input);
    const before = structuredClone({ ...checked, catalogue: [...checked.catalogue] });
    Object.assign(input.measures[0] ?? {}, { target: 1 });
    Object.assign(input.metrics[0]?.label ?? {}, { en: 'changed' });
    input.goals.push('changed');
    expect({ ...checked, catalogue: [...checked.catalogue] }).toEqual(before);
    expect(fullPlan.goals).toHaveLength(2);
  });

  test.each<[string, object]>([
    ['undefined is absent, also as an unknown key', { goals: undefined, cap: undefined, colour: undefined }],
    [
      'weights that sum to 1 within a millionth',
      { measures: [measure({ weight: 0.333333 }), measure({ metric: 'leads', weight: 0.666666 })] },
    ],
    ['ten weights of 0.1', { measures: measuresOf(0.1) }],
    ['a target not set yet, with a threshold', { measures: [measure({ target: null, threshold: 0.5 })] }],
    ['a threshold at the target', { measures: [measure({ threshold: 1 })] }],
    ['a falling curve', { measures: [measure({ payout: points([0.5, 1], [1, 0.5]) })] }],
    ['a jump', { measures: [measure({ payout: points([0.5, 0], [1, 0.5], [1, 1]) })] }],
    ['a target beyond the maximum', { measures: [measure({ target: 500 })] }],
    ['an index in place of the built-in one', { metrics: [{ ...linkedInSsi, label: { en: 'Ours' } }] }],
    ['a plain metric in place of a built-in one', { metrics: [metric({ id: 'leads' })] }],
    [
      'a metric named like a member of every object',
      { metrics: [metric({ id: 'constructor' })], measures: [measure({ metric: 'constructor' })] },
    ],
    ['a label of 10,000 characters, some invisible', { name: '\u0000\u202e'.repeat(5000) }],
    ['a cycle of no length', { salesCycleMonths: 0 }],
  ])('%s', (_, over) => {
    expect(resolved(plan(over)).measures.length).toBeGreaterThan(0);
  });
});

describe('problems', () => {
  test.each<[unknown, string[]]>([
    [undefined, ['is missing; it must be an object']],
    [null, ['must be an object; it is null']],
    [[], ['must be an object; it is a list']],
    [
      {},
      [
        'name: is missing; it must be text that is not empty',
        'period: is missing; it must be "month", "quarter", "half-year" or "year"',
        'measures: is missing; it must be a list of 1 to 20 measures',
      ],
    ],
    [plan({ name: ' ' }), ['name: must be text that is not empty; it is " "']],
    [plan({ name: 7 }), ['name: must be text that is not empty; it is a number']],
    [
      plan({ period: 'monthly\n' }),
      [
        'period: must be "month", "quarter", "half-year" or "year"; it is "monthly\\n"; did you mean "month"?',
      ],
    ],
    [
      plan({ metrics: [metric({ facts: { levers: ['suply'] } as never })] }),
      [
        'metrics[0].facts.levers[0]: must be "date", "cases", "base", "price", "need" or "supply"; it is "suply"; did you mean "supply"?',
      ],
    ],
    [plan({ measures: [] }), ['measures: must be a list of 1 to 20 measures; it is empty']],
    [plan({ measures: measuresOf(0.1, 21) }), ['measures: must be a list of 1 to 20 measures; it has 21']],
    [plan({ measures: 'ssi' }), ['measures: must be a list of 1 to 20 measures; it is a string']],
    [plan({ measures: [null] }), ['measures[0]: must be an object; it is null']],
    [plan({ targetIncentive: '12' }), ['targetIncentive: must be a number above 0; it is a string']],
    [plan({ targetIncentive: 0 }), ['targetIncentive: must be a number above 0; it is 0']],
    [plan({ targetIncentive: Infinity }), ['targetIncentive: must be a number above 0; it is Infinity']],
    [
      plan({ currency: 'euro' }),
      ['currency: must be an ISO 4217 code of three capitals, as in "EUR"; it is "euro"'],
    ],
    [plan({ goals: [] }), ['goals: must be a list of 1 to 50 metrics, or be left out; it is empty']],
    [
      plan({ goals: ['revenu', 'revenue', 'revenue'] }),
      [
        'goals[0]: is an unknown metric "revenu"; did you mean "revenue"?',
        'goals[2]: is already an earlier goal',
      ],
    ],
    [
      plan({ headcount: { premum: 2, free: 1.5 } }),
      [
        'headcount.free: must be a whole number from 0 to 10000000; it is 1.5',
        'headcount: has an unknown key; did you mean "premium"?',
      ],
    ],
    [
      plan({ headcount: { free: 2, 'Martin Dupont': 1, Premium: 1 } }),
      [
        'headcount: has an unknown key; known are free, premium, sales-navigator',
        'headcount.Premium: is an unknown key; did you mean "premium"?',
      ],
    ],
    [plan({ headcount: { free: 0, premium: 0 } }), ['headcount: must count at least one participant']],
    [plan({ headcount: {} }), ['headcount: must count at least one participant']],
    [
      plan({ effort: { meeting: 2, leads: 0 } }),
      [
        'effort.leads: must be a number above 0; it is 0',
        'effort.meeting: is an unknown metric "meeting"; did you mean "meetings"?',
      ],
    ],
    [plan({ salesCycleMonths: -1 }), ['salesCycleMonths: must be a number from 0 to 120; it is -1']],
    [
      plan({ startDate: '2026-02-30' }),
      ['startDate: must be a real date, as in "2026-01-31"; it is "2026-02-30"'],
    ],
    [
      plan({ targetsSetOn: '1.2.2026' }),
      ['targetsSetOn: must be a real date, as in "2026-01-31"; it is "1.2.2026"'],
    ],
    [
      plan({ language: 'French' }),
      ['language: must be a BCP 47 language tag, as in "fr" or "en-GB"; it is "French"'],
    ],
    [
      plan({ country: 'fr' }),
      ['country: must be an ISO 3166-1 code of two capitals, as in "FR"; it is "fr"'],
    ],
    [plan({ targetIncentve: 1 }), ['targetIncentve: is an unknown key; did you mean "targetIncentive"?']],
    [plan({ $schema: 3 }), ['$schema: must be text; it is a number']],
    [paying({ wieght: 1 }), ['measures[0].wieght: is an unknown key; did you mean "weight"?']],
    [
      paying({ colour: 1 }),
      [
        'measures[0].colour: is an unknown key; known are id, metric, role, weight, amount, commission, target, threshold, payout, cap, otherwise, appliesTo, level, period, accumulates, clawback, reference, teamSize, attributable',
      ],
    ],
    [
      { ...plan(), measures: [{ metric: 'linkedin-ssi' }] },
      [
        'measures[0]: must say what it pays: weight, amount or commission; what changes the pay of others has role "gate" or "multiplier"',
        'measures[0].target: is missing: a number, "own" where each row has its own, or null while it is not set',
      ],
    ],
    [
      paying({ weight: '0,5' }),
      ['measures[0].weight: must be a number from 0 to 1 (60% is 0.6); it is a string'],
    ],
    [paying({ weight: 1.2 }), ['measures[0].weight: must be a number from 0 to 1 (60% is 0.6); it is 1.2']],
    [
      paying({ weight: Number.NaN }),
      ['measures[0].weight: must be a number from 0 to 1 (60% is 0.6); it is NaN'],
    ],
    [
      plan({ measures: [measure({ weight: 0.1 }), measure({ metric: 'leads', weight: 0.2 })] }),
      ['measures: must have weights that sum to 1; they sum to 0.3'],
    ],
    [paying({ weight: 0.999998 }), ['measures: must have weights that sum to 1; they sum to 0.999998']],
    [
      paying({ target: 0 }),
      [
        'measures[0].target: must be a number above 0, "own" where each row has its own, or null while it is not set; it is 0',
      ],
    ],
    [paying({ threshold: 1.2 }), ['measures[0].threshold: must not be above 1, the target; it is 1.2']],
    [
      paying({ threshold: 54 }),
      ['measures[0].threshold: must be an attainment, a fraction of target; 54 of a target of 60 is 0.9'],
    ],
    [
      plan({
        metrics: [metric({ better: 'lower' })],
        measures: [measure({ metric: 'calls', threshold: 75 })],
      }),
      ['measures[0].threshold: must be an attainment, a fraction of target; 75 of a target of 60 is 0.8'],
    ],
    [
      paying({ cap: 150, payout: points([50, 0], [80, 0.5], [100, 1]) }),
      [
        'measures[0].cap: must be a fraction, 1 for all of it: 150% is 1.5',
        'measures[0].payout[0].attainment: must be a fraction, 1 for all of it: 50% is 0.5',
      ],
    ],
    [
      paying({ payout: points([0.5, 0], [1, 100]) }),
      ['measures[0].payout[1].payout: must be a fraction, 1 for all of it: 100% is 1'],
    ],
    [
      paying({ payout: { steps: points([80, 1]) } }),
      ['measures[0].payout.steps[0].attainment: must be a fraction, 1 for all of it: 80% is 0.8'],
    ],
    [
      paying({
        payout: {
          rates: [
            { from: 0, rate: 1 },
            { from: 100, rate: 2 },
          ],
        },
      }),
      ['measures[0].payout.rates[1].from: must be a fraction, 1 for all of it: 100% is 1'],
    ],
    [
      paying({
        weight: undefined,
        commission: {
          rates: [
            { from: 0, rate: 0.1 },
            { from: 100, rate: 0.2 },
          ],
        },
      }),
      [
        'measures[0].commission.rates[1].from: must be a fraction, 1 for all of it: 100% is 1',
        'currency: must be given: amounts and commissions are money',
      ],
    ],
    [
      plan({
        currency: 'EUR',
        measures: [
          { metric: 'revenue', target: 100_000, commission: { rates: [{ from: 120_000, rate: 0.12 }] } },
        ],
      }),
      [
        'measures[0].commission.rates[0].from: must be an attainment, a fraction of target; where 120000 is a value of the metric, say tiersBy: "value"',
      ],
    ],
    [
      plan({
        measures: [
          measure({ weight: 1 }),
          measure({ metric: 'leads', role: 'multiplier', weight: 0.2, payout: 'linear' }),
        ],
      }),
      ['measures[1]: must not have weight: a multiplier has no pay of its own'],
    ],
    [
      paying({ role: 'hurdle', weight: undefined }),
      ['measures[0].role: must be "additive", "gate" or "multiplier"; it is "hurdle"'],
    ],
    [paying({ cap: 0 }), ['measures[0].cap: must be a number above 0; it is 0']],
    [
      paying({ payout: 'lineer' }),
      [
        'measures[0].payout: must be "linear", "all-or-nothing", a list of points, { steps } or { rates }; it is "lineer"',
      ],
    ],
    [
      paying({ payout: 5 }),
      [
        'measures[0].payout: must be "linear", "all-or-nothing", a list of points, { steps } or { rates }; it is 5',
      ],
    ],
    [paying({ payout: points([1, 1]) }), ['measures[0].payout: must be a list of 2 to 200 points; it has 1']],
    [
      paying({ payout: [...points([1, 1]), { attainment: 2, pay: 1 }] }),
      [
        'measures[0].payout[1].payout: is missing; it must be a number of at least 0',
        'measures[0].payout[1].pay: is an unknown key; known are attainment, value, payout',
      ],
    ],
    [
      paying({ payout: points([1, 0], [0.5, -1]) }),
      [
        'measures[0].payout[1].payout: must be a number of at least 0; it is -1',
        'measures[0].payout[1].attainment: must not be below that of the point before, 1; it is 0.5',
      ],
    ],
    [
      paying({ payout: points([1, 0], [1, 1], [1, 2]) }),
      [
        'measures[0].payout[2].attainment: must not be the same a third time; two points at one attainment are a jump',
      ],
    ],
    [
      paying({ level: 'squad' }),
      ['measures[0].level: must be "individual", "team" or "company"; it is "squad"'],
    ],
    [paying({ metric: 3 }), ['measures[0].metric: must be the id of a metric; it is a number']],
    [
      paying({ metric: 'ssi' }),
      ['measures[0].metric: is an unknown metric "ssi"; did you mean "linkedin-ssi"?'],
    ],
    [
      paying({ metric: 'profit' }),
      [
        'measures[0].metric: is an unknown metric "profit"; define it under metrics, pass a catalogue, or name a built-in one such as "revenue"',
      ],
    ],
    [
      plan({ measures: [measure({ weight: 0.5 }), measure({ weight: 0.5, level: 'team' })] }),
      ['measures[1].metric: is paid on by an earlier measure; where both are meant, give each an id'],
    ],
  ])('in words: %j', (input, expected) => {
    expect(problemsOf(() => checkPlan(input))).toEqual(expected);
    expect(errorOf(() => checkPlan(input)).code).toBe('invalid-plan');
  });

  test('of shape and sense, all at once', () => {
    const paths = issuesOf(() =>
      checkPlan({
        period: 'week',
        measures: [
          measure({ weight: 0.5, threshold: 1.5, cap: -1 }),
          measure({ weight: 0.4, payout: points([1, 1], [0, 1]) }),
          measure({ metric: 'revenu', weight: 0.1 }),
        ],
        goals: ['profit'],
        headcount: { free: 0 },
        country: 'France',
      }),
    ).map(({ path }) => path);
    expect(paths).toEqual([
      ['name'],
      ['period'],
      ['measures', 0, 'cap'],
      ['country'],
      ['measures', 0, 'threshold'],
      ['measures', 1, 'payout', 1, 'attainment'],
      ['measures', 1, 'metric'],
      ['measures', 2, 'metric'],
      ['goals', 0],
      ['headcount'],
    ]);
  });

  test('long values are cut', () => {
    const [problem = ''] = problemsOf(() => checkPlan(plan({ period: 'y'.repeat(10_000) })));
    expect(problem).toBe(
      `period: must be "month", "quarter", "half-year" or "year"; it is "${'y'.repeat(40)}…"`,
    );
  });
});

function measuresOf(weight: number, count = 10) {
  const ids = linkedInSsi.pillars.flatMap((p) => p.components.map(({ id }) => `linkedin-ssi/${p.id}/${id}`));
  return ids.slice(0, count).map((id) => measure({ metric: id, weight }));
}
