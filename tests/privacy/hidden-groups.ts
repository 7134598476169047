import { evaluatePaidFeatureBias } from '../../src/critique/evaluate-critique';
import type { IncentivePlanInput } from '../../src/model/plan';
import type { Observation } from '../../src/model/plan-data';
import type { IncentivePlanReport } from '../../src/model/report';
import { createGenerator } from '../../src/stats/descriptive/random';
import { groupBy } from './secrets';

/** Shares of the pay, and what they are parts of: what needs a licence at all follows from the plan alone. */
export function groupFigures(told: Float64Array, plan: IncentivePlanInput): Float64Array {
  const [gated] = evaluatePaidFeatureBias({ ...plan, headcount: { free: 1 } });
  const whole = gated?.payAtStake ?? 0;
  return whole === 0 ? told : Float64Array.from([...told, ...told.map((share) => share / whole)]);
}

/** The sizes of the groups that payouts by licence withhold, as shares of those with a known licence. */
export function groupSecrets(
  observations: readonly Observation[],
  { payouts }: IncentivePlanReport,
): Float64Array {
  const held = licencesOf(observations);
  const hidden = (payouts?.byLicence ?? []).filter(({ participants }) => participants === null);
  return sharesOf(
    hidden.map(({ licence }) => held.filter((one) => one === licence).length),
    held.length,
  );
}

/** What the same groups could be in a team in which a coin told who has which. */
export function groupsByChance(
  seed: number,
  observations: readonly Observation[],
  report: IncentivePlanReport,
) {
  const next = createGenerator(seed);
  const drawn = new Map<unknown, Observation['licence']>();
  const others = observations.map((row) => {
    if (row.licence === undefined) return row;
    if (!drawn.has(row.participant)) drawn.set(row.participant, next() < 0.5 ? 'free' : 'sales-navigator');
    return { ...row, licence: drawn.get(row.participant) };
  });
  return groupSecrets(others, report);
}

function licencesOf(observations: readonly Observation[]): Observation['licence'][] {
  return groupBy(observations, ({ participant }) => participant).flatMap(([row]) => row?.licence ?? []);
}

function sharesOf(sizes: readonly number[], all: number): Float64Array {
  return Float64Array.from(
    new Set(sizes.filter((size) => size > 0 && size < all).map((size) => size / all)),
  ).sort();
}
