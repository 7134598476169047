import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { resolvePlan } from '../../../src/critique/kit/resolve-plan';
import type { IncentivePlanInput, Observation } from '../../../src/index';
import { replayPayouts } from '../../../src/index';
import { checkData } from '../../../src/schema/check-data';
import { checkPlan } from '../../../src/schema/check-plan';
import { replayPlan } from '../../../src/scoring/replay/replay-plan';
import { readTable } from '../../../src/table';

/** Plans of the field with rows and what each participant is owed, worked out by hand to the cent. */
type Case = {
  plan: IncentivePlanInput;
  rows: Observation[];
  paid: Record<string, number>;
  total: number;
  missing: number;
  unknownConditions: number;
  withoutQuota: number;
};

const cases = JSON.parse(readFileSync(new URL('plans.json', import.meta.url), 'utf8')) as Case[];

const metric = (id: string, nature: 'count' | 'amount' | 'rate' | 'rating', captures = 'outcome') =>
  ({
    id,
    label: { en: id },
    captures,
    nature,
    producedBy: 'both',
    automatable: false,
    licence: 'free',
  }) as const;

const metrics = [
  metric('meetings-held', 'count', 'activity'),
  metric('stage-2-opportunities', 'count'),
  metric('units', 'count'),
  metric('bookings', 'amount'),
  metric('expansion-arr', 'amount'),
  metric('crm-fields-complete', 'rate', 'activity'),
  metric('net-revenue-retention', 'rate'),
  metric('nps', 'rating', 'relationship-quality'),
] as NonNullable<IncentivePlanInput['metrics']>;

/** Six of each participant, and of each team. */
function sixfold(rows: readonly Observation[]): Observation[] {
  return Array.from({ length: 6 }, (_, copy) =>
    rows.map((row) => ({
      ...row,
      participant: `${row.participant} ${copy}`,
      ...(row.team === undefined ? {} : { team: `${row.team} ${copy}` }),
    })),
  ).flat();
}

/** The rows as a table, quotas beside the metrics. */
function csv(rows: readonly Observation[]): string {
  const ids = [...new Set(rows.flatMap(({ metrics }) => Object.keys(metrics)))];
  const quotas = [...new Set(rows.flatMap(({ targets }) => Object.keys(targets ?? {})))];
  const hasTeam = rows.some(({ team }) => team !== undefined);
  const head = [
    'participant',
    'period',
    ...(hasTeam ? ['team'] : []),
    ...ids,
    ...quotas.map((id) => `${id} quota`),
  ];
  const lines = rows.map(({ participant, period, team, metrics, targets }) => [
    participant,
    period,
    ...(hasTeam ? [team] : []),
    ...ids.map((id) => metrics[id] ?? ''),
    ...quotas.map((id) => targets?.[id] ?? ''),
  ]);
  return [head, ...lines].map((cells) => cells.join(',')).join('\n');
}

const named = cases.map((one, at) => [`${at + 1}: ${one.plan.name}`, one] as const);

describe.each(named)('plan %s', (_, { plan, rows, ...right }) => {
  const whole = { ...plan, metrics };

  test('pays each participant to the cent', () => {
    const checked = resolvePlan(checkPlan(whole));
    const { panel } = checkData({ observations: rows }, checked);
    const payouts = replayPlan(checked, panel!);
    const people = [...new Set(rows.map(({ participant }) => String(participant)))].sort();
    const paid = people.map((name, code) => [name, payouts?.paid[code]]);
    for (const [name, amount] of paid) expect(amount, String(name)).toBeCloseTo(right.paid[String(name)]!, 2);
    expect(payouts?.missing).toBe(right.missing);
    expect(payouts?.unknownConditions).toBe(right.unknownConditions);
    expect(payouts?.withoutQuota).toBe(right.withoutQuota);
  });

  const observations = sixfold(rows);

  test('pays six of each six times as much from a table', () => {
    const { data, problems } = readTable(csv(observations), { plan: whole });
    expect(problems).toEqual([]);
    expect(replayPayouts(whole, data!.observations)).toEqual(replayPayouts(whole, observations));
  });

  test('pays six of each six times as much in public', () => {
    // Sums of a team are told in three digits.
    expect(replayPayouts(whole, observations)?.total).toBe(Number((6 * right.total).toPrecision(3)));
  });
});
