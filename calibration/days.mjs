import { calendar, collectColumns } from './columns.mjs';

/** Invitations day by day. */
const usual = {
  /** Average of a working day, and the spread of its logarithm from day to day. */
  mean: 12,
  spread: 0.4,
  /** Weekends by working days. */
  weekend: 1,
  /** What a week is filled up to, spread over its days by chance or evenly; `null` for none. */
  quota: null,
  /** The most a platform lets through in a day. */
  cap: Number.POSITIVE_INFINITY,
  /** Share of participants who let a script send: the same number a day, give or take one. */
  scripts: 0,
};

export function drawDays(given, { participants, periods }, chance) {
  const world = { ...usual, ...given };
  const { observations, add } = collectColumns(['invitations-sent', 'revenue']);
  const names = calendar('day', periods);
  for (let participant = 0; participant < participants; participant++) {
    const counts = drawCounts(world, periods, chance);
    for (const [at, name] of names.entries()) {
      add(participant, name, 'free', { 'invitations-sent': counts[at], revenue: 1000 * chance.poisson(1) });
    }
  }
  return observations;
}

const WEEK = 7;
const SATURDAY = 5;

function drawCounts(world, days, chance) {
  if (chance.happens(world.scripts))
    return Array.from({ length: days }, () => world.mean + chance.whole(3) - 1);
  if (world.quota !== null) return filledWeeks(world, days, chance);
  const habit = world.mean * Math.exp(0.2 * chance.normal());
  return Array.from({ length: days }, (_, day) => {
    const share = day % WEEK >= SATURDAY ? world.weekend : 1;
    return Math.min(world.cap, chance.poisson(share * habit * Math.exp(world.spread * chance.normal())));
  });
}

/** Each week holds exactly the quota; each invitation falls on a day by chance, or on the days in turn. */
function filledWeeks({ quota, even }, days, chance) {
  const counts = new Array(days).fill(0);
  for (let first = 0; first < days; first += WEEK) {
    for (let one = 0; one < quota; one++) {
      const day = first + (even ? one % WEEK : chance.whole(WEEK));
      if (day < days) counts[day]++;
    }
  }
  return counts;
}
