/** A plan and teams of any size to audit, the same on every machine. */

export const plan = {
  name: 'Half score, half revenue',
  period: 'quarter',
  targetIncentive: 3000,
  currency: 'EUR',
  measures: [
    { metric: 'linkedin-ssi', weight: 0.5, target: 70 },
    { metric: 'revenue', weight: 0.5, target: 60_000 },
  ],
};

const PERIODS = Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, '0')}`);
const LICENCES = ['free', 'premium', 'sales-navigator'];

/** Twelve months of a team, month after month as exports come, in columns. `rows` is rounded up to whole participants. */
export function team(rows, seed = 20250101) {
  const random = mulberry32(seed);
  const people = Array.from({ length: Math.ceil(rows / PERIODS.length) }, () => ({
    skill: noise(random),
    habit: noise(random),
    licence: LICENCES[Math.floor(random() * LICENCES.length)],
  }));
  const length = people.length * PERIODS.length;
  const columns = {
    participant: new Int32Array(length),
    period: new Array(length),
    licence: new Array(length),
    metrics: { 'linkedin-ssi': new Float64Array(length), revenue: new Float64Array(length) },
  };
  for (const [month, period] of PERIODS.entries()) {
    for (const [participant, { skill, habit, licence }] of people.entries()) {
      const row = month * people.length + participant;
      columns.participant[row] = participant;
      columns.period[row] = period;
      columns.licence[row] = licence;
      columns.metrics['linkedin-ssi'][row] = clamp(60 + 10 * habit + 3 * skill + 4 * noise(random), 0, 100);
      columns.metrics.revenue[row] = Math.max(
        0,
        20_000 + 6_000 * skill + 500 * month + 5_000 * noise(random),
      );
    }
  }
  return { observations: columns };
}

/** Mulberry32, the usual small seeded generator: uniform in [0, 1). */
export function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Nearly normal with mean 0 and variance 1, from exact arithmetic alone. */
export function noise(random) {
  let sum = -6;
  for (let draw = 0; draw < 12; draw++) sum += random();
  return sum;
}

export function clamp(value, low, high) {
  return Math.min(high, Math.max(low, value));
}
