import { calendar, collectColumns } from './columns.mjs';

/** Invitations day by day. */
const usual = {
  /** Average of a day, and the spread of its logarithm from day to day. */
  mean: 20,
  spread: 0,
  /** What a week is filled up to, spread over its days by chance or evenly; `null` for none. */
  quota: null,
  even: false,
  /** The share of the quota that may be left over in a week. */
  spare: 0,
  /** The most a platform lets through in a day. */
  cap: Number.POSITIVE_INFINITY,
  /** Accounts, of all, that a script sends from: the same number a day, give or take one. */
  scripts: 0,
};

export function drawDays(given, { participants, periods }, chance) {
  const world = { ...usual, ...given };
  const { observations, add } = collectColumns(['invitations-sent']);
  const names = calendar('day', periods);
  for (let participant = 0; participant < participants; participant++) {
    const counts =
      participant < world.scripts ? byScript(world, periods, chance) : byHand(world, periods, chance);
    for (const [at, name] of names.entries())
      add(participant, name, 'free', { 'invitations-sent': counts[at] });
  }
  delete observations.licence;
  return observations;
}

function byScript({ mean }, days, chance) {
  return Array.from({ length: days }, () => mean + chance.whole(3) - 1);
}

function byHand(world, days, chance) {
  if (world.quota !== null) return filledWeeks(world, days, chance);
  const habit = world.mean * Math.exp(0.2 * chance.normal());
  return Array.from({ length: days }, () =>
    Math.min(world.cap, chance.poisson(habit * Math.exp(world.spread * chance.normal()))),
  );
}

const WEEK = 7;

/** Each invitation of a week's quota falls on a day by chance, or on the days in turn. */
function filledWeeks({ quota, even, spare }, days, chance) {
  const counts = new Array(days).fill(0);
  for (let first = 0; first < days; first += WEEK) {
    const filled = quota - chance.whole(1 + Math.round(spare * quota));
    for (let one = 0; one < filled; one++) {
      const day = first + (even ? one % WEEK : chance.whole(WEEK));
      if (day < days) counts[day]++;
    }
  }
  return counts;
}
