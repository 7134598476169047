import { expect, test } from 'vitest';
import { examples } from '../examples/examples.mjs';
import { loadExample } from '../examples/load.mjs';
import { defineIndex, evaluateIncentivePlan, parseSsiPages } from '../src/index';

function loaded(name: string) {
  const example = examples.find((one) => one.name === name);
  if (example === undefined) throw new Error(`there is no example ${name}`);
  return loadExample(example, { defineIndex, parseSsiPages });
}

const reportOn = (name: string) => {
  const { plan, data } = loaded(name);
  return evaluateIncentivePlan(plan, data);
};

test.each([
  ['sdr', 'undecided'],
  ['commission', 'keep'],
  ['manager', 'keep'],
])('nothing serious speaks against %s: %s', (name, decision) => {
  expect(reportOn(name).verdict.decision).toBe(decision);
});

test.each(['sdr', 'commission', 'manager', 'equipe'])('what %s pays is near what it promises', (name) => {
  const { payouts } = reportOn(name);
  expect(payouts?.ratio).toBeGreaterThan(0.85);
  expect(payouts?.ratio).toBeLessThan(1.15);
});

test('the gate of sdr is missed now and then', () => {
  const { plan, data } = loaded('sdr');
  const isGate = ({ role }: { role?: string }): boolean => role === 'gate';
  const { target } = plan.measures.find(isGate);
  const complete: number[] = data.observations.metrics['crm-fields-complete'];
  const missed = complete.filter((share) => share < target).length / complete.length;
  expect(missed).toBeGreaterThan(0.05);
  expect(missed).toBeLessThan(0.25);
  const paid = plan.measures.filter((measure: { role?: string }) => !isGate(measure));
  const withoutGate = { ...plan, measures: paid };
  expect(evaluateIncentivePlan(withoutGate, data).payouts?.total).toBeGreaterThan(
    evaluateIncentivePlan(plan, data).payouts?.total ?? Number.NaN,
  );
});

test('equipe counts its year from April', () => {
  expect(reportOn('equipe').data?.notes.map(({ id }) => id)).toContain('data/year-starts');
});
