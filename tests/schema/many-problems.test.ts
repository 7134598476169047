import { describe, expect, test } from 'vitest';
import * as ia from '../../src/index';
import { fr } from '../../src/locales/fr';
import { problems as french } from '../../src/locales/fr/problems';
import { sayProblem } from '../../src/locales/problem';
import { IncentiveAuditError } from '../../src/model/error';
import { charts, localize, renderHtml, renderMarkdown } from '../../src/report';
import { incentivePlanSchema, planDataSchema } from '../../src/schema';

/*
 * Lists within their bounds may hold far more problems than anyone mends. Zod hands problems on as arguments of calls, and the stack
 * holds some 100,000 of them.
 */

const plan = {
  name: 'Plan',
  period: 'quarter',
  measures: [{ metric: 'revenue', weight: 1, target: 250_000 }],
} as const;

const many = (count: number, entry: unknown) => Array.from({ length: count }, () => entry);
const keyed = (count: number, value: unknown = 1) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, value]));

/** 50,000 malformed sources in one index, none of its lists too long. */
const component = { sources: many(50, {}), listedBy: many(50, 0) };
const index = { id: 'i', pillars: many(20, { components: many(50, component) }) };
const report = ia.evaluateIncentivePlan(plan);
const [finding] = report.findings;

const calls: [string, ia.IncentiveAuditErrorCode, (given?: never) => unknown][] = [
  [
    'a plan’s own index',
    'invalid-plan',
    () => ia.evaluateIncentivePlan({ ...plan, metrics: [index] } as never),
  ],
  ['options', 'invalid-options', () => ia.evaluateIncentivePlan(plan, null, { catalogue: [index] as never })],
  ['an index', 'invalid-index', () => ia.defineIndex(index as never)],
  [
    'a catalogue of an audit of one’s own',
    'invalid-options',
    () => ia.createAudit({ rules: ia.planRules, catalogue: many(20, index) as never }),
  ],
  [
    'a metric of many keys',
    'invalid-options',
    () => ia.evaluateIncentivePlan(plan, null, { catalogue: [keyed(150_000)] as never }),
  ],
  ['a plan of many keys', 'invalid-plan', () => ia.evaluateIncentivePlan({ ...plan, ...keyed(150_000) })],
  [
    'hours by activity',
    'invalid-plan',
    () => ia.evaluateIncentivePlan({ ...plan, effort: keyed(150_000, 'x') } as never),
  ],
  [
    'value by activity',
    'invalid-data',
    () =>
      ia.planCongruence(plan, { value: keyed(150_000, 'x'), measures: keyed(150_000, { a: 'x' }) } as never),
  ],
  [
    'weights of no component',
    'invalid-options',
    () => ia.estimateScore(ia.linkedInSsi, {}, { weights: keyed(150_000) as never }),
  ],
  [
    'figures of no scale',
    'invalid-options',
    () =>
      ia.estimateScore(ia.linkedInSsi, { connections: 1 }, {
        scale: { name: 'x', components: { connections: keyed(150_000) } },
      } as never),
  ],
  [
    'points of a curve',
    'invalid-plan',
    () => ia.payoutFor({ metric: 'x', weight: 1, target: 1, payout: many(100_000, {}) } as never, 5),
  ],
];

const forged: [string, object][] = [
  ['findings', { ...report, findings: many(12_000, {}) }],
  ['figures of a finding', { ...report, findings: [{ ...finding, evidence: many(20_000, {}) }] }],
  [
    'values of a sentence',
    { ...report, findings: [{ ...finding, title: { id: 'x', text: 'x', values: keyed(150_000, [[1]]) } }] },
  ],
];

/** Lists of what is sound, longer than any that is read: none is cut in silence. */
const tooLong: [string, unknown][] = [
  ['limits of a report', { ...report, limits: many(150_000, finding?.title) }],
  ['phrases', many(150_000, finding?.title)],
];

const renderers: [string, (given: never) => unknown][] = [
  ['renderMarkdown', (given) => renderMarkdown(given)],
  ['renderHtml', (given) => renderHtml(given)],
  ['charts', (given) => charts(given)],
  ['localize', (given) => localize(given, fr)],
];

function errorOf(call: () => unknown): IncentiveAuditError {
  try {
    call();
  } catch (error) {
    if (error instanceof IncentiveAuditError) return error;
    throw error;
  }
  throw new Error('nothing was wrong');
}

describe('however many problems there are, they are told as such', () => {
  test.each(calls)('%s', (_, code, call) => {
    expect(errorOf(call).code).toBe(code);
  });

  test.each(renderers)('%s', (_, render) => {
    for (const [, given] of forged) {
      const { code, issues } = errorOf(() => render(given as never));
      expect(code).toBe('invalid-payload');
      expect(issues.length).toBeLessThan(2000);
    }
  });

  test.each(tooLong)('lists that are too long are refused, not cut: %s', (_, given) => {
    const [issue] = errorOf(() => localize(given as never, fr)).issues;
    expect(issue).toMatchObject({ code: 'list-at-most', params: { most: 100_000 } });
  });

  test('validatePlan and safeEvaluate return them', () => {
    const given = { ...plan, metrics: [index] };
    expect(ia.validatePlan(given).ok).toBe(false);
    expect(ia.safeEvaluate(given as never).ok).toBe(false);
  });

  test('schemas say no', () => {
    expect(incentivePlanSchema.safeParse({ ...plan, metrics: [index] }).success).toBe(false);
    expect(
      planDataSchema.safeParse({ observations: many(100_000, { metrics: keyed(3, 'x') }) }).success,
    ).toBe(false);
  });
});

test('that there are more is a problem of the list, in every language', () => {
  const { issues } = errorOf(() => ia.defineIndex(index as never));
  const more = issues.filter(({ code }) => code === 'more-problems');
  expect(more).toMatchObject([{ path: ['pillars', 0, 'components'] }, { path: ['pillars'] }]);
  expect(more.map(({ message }) => message)).toEqual(many(2, 'has more problems than are listed'));
  expect(sayProblem(more[0]!, french)).toBe('a plus de problèmes qu’il n’en est affiché');
});

test('a list of problems is whole where somebody may mend it', () => {
  const { issues } = errorOf(() => ia.evaluateIncentivePlan({ ...plan, goals: many(50, 1) } as never));
  expect(issues).toHaveLength(50);
  const cases = many(300, { metric: 'revenue', before: 'x', after: 1 });
  const told = errorOf(() => ia.evaluateIncentivePlan(plan, { cases } as never)).issues;
  expect(told.map(({ path }) => path)).toEqual(cases.map((_, at) => ['cases', at, 'before']));
});

test('what was not read after so many problems is not taken for read', () => {
  const measures = [...many(2000, {}), { metric: 'reveneu', weight: 1, target: 1 }];
  const { issues } = errorOf(() => ia.evaluateIncentivePlan({ ...plan, measures } as never));
  expect(issues.some(({ code }) => code === 'unknown-metric')).toBe(false);
  const codes = issues.flatMap(({ code, path }) => (path.length === 1 ? code : []));
  expect(codes).toEqual(['more-problems', 'list-size']);
});
