import { chanceOf } from '../../../calibration/chance.mjs';

/** How much of a month's movement is still there in the next. */
const CARRY_OVER = 0.5;

/** What the average participant earns of a component, as a share of its points. */
const AVERAGE = 0.6;

/**
 * Draws a made-up team under an index: raw values of its components, and what the publisher makes of them by secret weights.
 *
 * @param {import('incentive-audit').IndexDefinition} index
 * @param {{
 *   name: string,
 *   participants: number,
 *   periods: string[],
 *   components: Record<string, { weight: number, zero: number, target: number, digits: number }>,
 *   outcome: { metric: string, of: (movements: number[], chance: object) => number[] },
 * }} team - A component weighs `weight` in its pillar and earns nothing at `zero` and all of its points at `target`. The outcome of a
 * participant is a series made from the movements of the participant's score, or not.
 * @returns Data for `evaluateIncentivePlan`, in columns.
 */
export function drawIndexedTeam(index, { name, participants, periods, components, outcome }) {
  const chance = chanceOf(name);
  const columns = { participant: [], period: [], metrics: {} };
  const record = (id, value) => {
    columns.metrics[id] ??= [];
    columns.metrics[id].push(value);
  };
  for (let participant = 1; participant <= participants; participant++) {
    const habit = chance.normal();
    const movements = [...chance.movements(periods.length, CARRY_OVER)];
    const levels = new Map(Object.keys(components).map((id) => [id, chance.normal()]));
    const results = outcome.of(movements, chance);
    for (const [at, period] of periods.entries()) {
      columns.participant.push(participant);
      columns.period.push(period);
      const month = { habit, movement: movements[at], levels, chance };
      recordScore(index, components, month, record);
      record(outcome.metric, results[at]);
    }
  }
  return { observations: columns };
}

/** Total, pillars and components of one participant in one month, as the publisher shows them. */
function recordScore(index, components, { habit, movement, levels, chance }, record) {
  const pillars = index.pillars.map((pillar) => {
    const raw = pillar.components.map(({ id }) => {
      const { zero, target, digits } = components[id];
      const attained =
        AVERAGE + 0.06 * habit + 0.08 * levels.get(id) + 0.08 * movement + 0.08 * chance.normal();
      return round(zero + clamp(attained) * (target - zero), digits);
    });
    const points = pillar.components.map(({ id }, k) => {
      const { weight, zero, target } = components[id];
      return pillar.maximum * weight * clamp((raw[k] - zero) / (target - zero));
    });
    return { pillar, raw, points: round(sum(points), 2) };
  });
  record(index.id, round(sum(pillars.map(({ points }) => points)), 2));
  for (const { pillar, points } of pillars) record(`${index.id}/${pillar.id}`, points);
  for (const { pillar, raw } of pillars) {
    for (const [k, { id }] of pillar.components.entries()) record(`${index.id}/${pillar.id}/${id}`, raw[k]);
  }
}

export function round(value, digits) {
  return Number(value.toFixed(digits));
}

function clamp(share) {
  return Math.max(0, Math.min(1, share));
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
