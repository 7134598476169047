import { describe, expect, test, vi } from 'vitest';
import { rulesOnData } from '../../src/critique/rules/registry';
import {
  allRules,
  createAudit,
  dataRules,
  evaluateIncentivePlan,
  type IncentivePlanInput,
  planRules,
  proposal,
  rules,
  sensitivity,
} from '../../src/index';
import { issuesOf } from '../issues-of';
import { associatedTeam, ssiPlan } from './support';

const data = { observations: associatedTeam(30, 12, 0, 1) };

test('evaluateIncentivePlan is the audit of all rules and parts', () => {
  const audit = createAudit({ rules: allRules, proposal, sensitivity });
  for (const given of [undefined, data])
    expect(JSON.stringify(audit(ssiPlan, given))).toBe(JSON.stringify(evaluateIncentivePlan(ssiPlan, given)));
});

describe('the lists of rules', () => {
  test('are the whole in two parts, in the order of a report', () => {
    const ids = allRules.map(({ id }) => id);
    expect(ids).toEqual(rules.map(({ id }) => id));
    const parts = new Set([...planRules, ...dataRules]);
    expect(parts.size).toBe(planRules.length + dataRules.length);
    expect(allRules.filter((rule) => parts.has(rule))).toEqual(allRules);
  });

  test('are divided by who reads a history', () => {
    expect(rulesOnData.filter(({ history }) => history === null)).toEqual([]);
    expect(allRules.filter((rule) => 'history' in rule && rule.history !== null)).toEqual(
      [...dataRules].sort(byPlace),
    );
  });

  const byPlace = (a: (typeof allRules)[number], b: (typeof allRules)[number]) =>
    allRules.indexOf(a) - allRules.indexOf(b);
});

describe('an audit of the plan alone', () => {
  const audit = createAudit({ rules: planRules });

  test('finds what all rules find of the plan, and has nothing that it was not made with', () => {
    const report = audit(ssiPlan);
    const whole = evaluateIncentivePlan(ssiPlan).findings;
    const asked = new Set<string>(planRules.map(({ id }) => id));
    expect(report.findings.map(({ rule }) => rule)).toEqual(planRules.map(({ id }) => id));
    expect(report.findings).toEqual(whole.filter(({ rule }) => asked.has(rule)));
    expect([report.payouts, report.series, report.data, report.betterPlan]).toEqual([null, null, null, null]);
    expect(report.verdict.wouldChangeIf).toEqual([]);
  });

  test('refuses data, which none of its rules would read', () => {
    expect(issuesOf(() => audit(ssiPlan, data))).toMatchObject([
      { path: [], message: 'must be left out: no rule of this audit reads data' },
    ]);
  });

  test('takes its options', () => {
    const only = ['plan-design/measure-count'] as const;
    expect(audit(ssiPlan, null, { rules: { only: [...only] } }).findings.map(({ rule }) => rule)).toEqual(
      only,
    );
  });
});

test('each part brings what it is for', () => {
  const some = allRules.filter(
    ({ critique }) => critique === 'quantitative-bias' || critique === 'outcome-divergence',
  );
  const plain = createAudit({ rules: some })(ssiPlan, data);
  const full = createAudit({ rules: some, proposal, sensitivity })(ssiPlan, data);
  expect([plain.betterPlan, plain.verdict.wouldChangeIf]).toEqual([null, []]);
  expect(full.betterPlan).not.toBeNull();
  expect(full.verdict.wouldChangeIf.length).toBeGreaterThan(0);
  expect(plain.payouts).toEqual(full.payouts);
  expect(plain.data?.participants).toBeGreaterThan(0);
});

test.each<[string, unknown, (string | number)[], string]>([
  ['nothing', undefined, [], 'must be an object such as { rules: planRules }; it is undefined'],
  ['no rules', {}, ['rules'], 'must be a list of rules such as planRules; it is undefined'],
  ['an empty list', { rules: [] }, ['rules'], 'must be a list of rules such as planRules; it is empty'],
  [
    'what is no rule',
    { rules: [{ id: 'plan-design/notice' }] },
    ['rules', 0],
    'must be a rule of allRules, or one that defineRule made',
  ],
  ['a rule twice', { rules: [planRules[0], planRules[0]] }, ['rules', 1], 'a rule cannot be asked twice'],
  [
    'another part',
    { rules: planRules, proposal: sensitivity },
    ['proposal'],
    'must be what the package exports as proposal',
  ],
  [
    'a part of one’s own making',
    { rules: planRules, sensitivity: { part: 'sensitivity', make: () => () => null } },
    ['sensitivity'],
    'must be what the package exports as sensitivity',
  ],
  [
    'a copy of a part',
    { rules: planRules, proposal: { ...proposal, make: () => 'none' } },
    ['proposal'],
    'must be what the package exports as proposal',
  ],
])('%s is refused', (_, definition, path, message) => {
  const make = () => createAudit(definition as { rules: typeof planRules })(ssiPlan as IncentivePlanInput);
  expect(issuesOf(make)).toMatchObject([{ path, message }]);
});

describe('what another copy of the package made', () => {
  const told =
    'was made by another copy of incentive-audit: import it from the same entry (ESM or CommonJS) as createAudit';

  test('is refused, and its author is told why', async () => {
    vi.resetModules();
    const other = await import('../../src/index');
    const own = other.defineRule({
      id: 'house/cap',
      sentences: { en: { title: 'Capped?', pass: 'Yes.' } },
      evaluate: () => ({ outcome: 'pass' }),
    });
    const rules = [own, other.planRules[0]] as unknown as typeof planRules;
    const mixed = { rules, proposal: other.proposal as never, sensitivity: other.sensitivity as never };
    expect(issuesOf(() => createAudit(mixed))).toMatchObject([
      { path: ['rules', 0], message: told },
      { path: ['rules', 1], message: told },
      { path: ['proposal'], message: told },
      { path: ['sensitivity'], message: told },
    ]);
    const copied = { rules: [{ ...own }] as unknown as typeof planRules };
    expect(issuesOf(() => createAudit(copied))).toMatchObject([
      { message: 'must be a rule of allRules, or one that defineRule made' },
    ]);
  });
});
