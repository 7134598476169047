import { calendar, clamp, collectColumns } from './columns.mjs';
import { SCORE_TARGET } from './plans.mjs';

/**
 * A team in which nothing has to do with anything: what a world changes of it is all there is to the world.
 * Movements, habits and talents are standard normal; lengths are periods.
 */
const indifferentTeam = {
  /** Correlation of the score's movement with that of results, within participants. */
  within: 0,
  /** Correlation of habitual score with talent, between participants. */
  between: 0,
  /** What carries over from a period to the next, score and results alike. */
  carryOver: 0,
  /** By how many standard deviations score and results rise together over the history. */
  trend: 0,
  /** Shocks of a period, which move everybody's score and results. */
  shocks: 0,
  /** How far participants differ in the association. */
  slopes: 0,
  /** Spread of the logarithm of what participants sell. */
  stars: 0,
  /** Share of rows without any result. */
  zeros: 0,
  /** Deals a period; 0 for results without lumps. One movement of the score multiplies their number by 1 + lift. */
  deals: 0,
  lift: 0,
  /** Results follow the score after so many periods. */
  delay: 0,
  /** The score is the mean of so many periods. */
  averaged: 1,
  /** The score follows the results of the period before. */
  reverse: false,
  /** In the period in the middle, everybody's score and results fall by so many standard deviations. */
  holiday: 0,
  /** Standard deviation of results within participants over their average. */
  variation: 0.3,
  /** Share of participants with a paid licence, and whether talent decides who gets one. */
  paying: 0,
  givenToBetter: false,
  /** What a paid licence adds to the score, and to results, in standard deviations. */
  buysPoints: 0,
  buysResults: 0,
  /** Steps in which the score is shown. */
  step: 0.01,
  /** From the middle on the score is so many points higher for everybody. */
  redefined: 0,
  /** Share of scores less than two points below the target that are pushed over it. */
  pushed: 0,
  /** How the four pillars spread, relative to each other; `null` for a total alone. */
  pillars: null,
  /** Correlation of movements of the score with relationship quality; `null` without that column. */
  quality: null,
};

const AVERAGE_SCORE = 60;
const NEAR_MISS = 2;
const SCORE_SPREAD = 6;
const AVERAGE_RESULT = 20_000;
const LONGEST_PAST = 3;

/** One team of a world: columns as an audit reads them. */
export function drawTeam(given, size, chance) {
  const world = { ...indifferentTeam, ...given };
  const pillarIds = ['professional-brand', 'right-people', 'insights', 'relationships'].map(
    (id) => `linkedin-ssi/${id}`,
  );
  const metrics = [
    'linkedin-ssi',
    'revenue',
    ...(world.quality === null ? [] : ['relationship-quality']),
    ...(world.pillars === null ? [] : pillarIds),
  ];
  const { observations, add } = collectColumns(metrics);
  const names = calendar('month', size.periods);
  const common = commonMovements(world, size.periods, chance);
  for (let participant = 0; participant < size.participants; participant++) {
    const person = drawPerson(world, size.periods, chance);
    const stay = size.turnover ? drawStay(size.periods, chance) : { from: 0, to: size.periods };
    for (let period = stay.from; period < stay.to; period++) {
      const points = scoreOf(world, person, common, period, chance);
      const values = {
        'linkedin-ssi': points.total,
        revenue: resultOf(world, person, common, period, chance),
        'relationship-quality': 7 + 0.3 * person.talent + 0.5 * person.quality[period + LONGEST_PAST],
      };
      for (const [at, id] of pillarIds.entries()) values[id] = points.pillars?.[at];
      if (size.turnover && chance.happens(MISSING)) values.revenue = null;
      add(participant, names[period], person.pays ? 'sales-navigator' : 'free', values);
    }
  }
  if (world.paying === 0) delete observations.licence;
  return observations;
}

const MISSING = 0.05;

/** A third comes during the first half, a third leaves during the second. */
export function drawStay(periods, chance) {
  const half = Math.floor(periods / 2);
  const from = chance.happens(1 / 3) ? chance.whole(half) : 0;
  const to = chance.happens(1 / 3) ? periods - chance.whole(half) : periods;
  return { from, to };
}

function commonMovements({ trend, shocks, holiday }, periods, chance) {
  return Array.from(
    { length: periods },
    (_, period) =>
      trend * ((period + 0.5) / periods - 0.5) +
      shocks * chance.normal() -
      (period === Math.floor(periods / 2) ? holiday : 0),
  );
}

function drawPerson(world, periods, chance) {
  const length = periods + LONGEST_PAST;
  const own = chance.movements(length, world.carryOver);
  const noise = chance.movements(length, world.carryOver);
  const slope = clamp(world.within + world.slopes * chance.normal(), -0.95, 0.95);
  const follows = (reason, by, at) => by * reason + Math.sqrt(1 - by ** 2) * noise[at];
  const past = (values, at, periodsBefore) => values[Math.max(0, at - periodsBefore)];
  const results = own.map((_, at) =>
    world.reverse ? noise[at] : follows(past(own, at, world.delay), slope, at),
  );
  const score = own.map((movement, at) => {
    if (world.reverse) return slope * past(noise, at, 1) + Math.sqrt(1 - slope ** 2) * movement;
    const window = Array.from({ length: world.averaged }, (_, before) => past(own, at, before));
    return window.reduce((sum, value) => sum + value, 0) / Math.sqrt(world.averaged);
  });
  const rating = chance.movements(length, world.carryOver);
  const quality = own.map(
    (movement, at) => (world.quality ?? 0) * movement + Math.sqrt(1 - (world.quality ?? 0) ** 2) * rating[at],
  );
  const habit = chance.normal();
  const talent = world.between * habit + Math.sqrt(1 - world.between ** 2) * chance.normal();
  const pays = world.givenToBetter ? talent + chance.normal() > 0 : chance.happens(world.paying);
  const pillars = world.pillars?.map((spread) => ({
    spread,
    habit: chance.normal(),
    moves: chance.movements(periods, world.carryOver),
  }));
  return {
    own,
    score,
    results,
    quality,
    habit,
    talent,
    pays: world.paying > 0 && pays,
    star: Math.exp(world.stars * chance.normal()),
    pillars,
  };
}

function scoreOf(world, person, common, period, chance) {
  if (person.pillars !== undefined) return pillarsOf(person.pillars, period);
  const movement = person.score[period + LONGEST_PAST] + person.habit + common[period];
  const redefined = period >= Math.floor(common.length / 2) ? world.redefined : 0;
  const points =
    AVERAGE_SCORE + SCORE_SPREAD * movement + (person.pays ? world.buysPoints * SCORE_SPREAD : 0) + redefined;
  const shown = world.step * Math.round(clamp(points, 0, 100) / world.step);
  const nearMiss = shown < SCORE_TARGET && shown >= SCORE_TARGET - NEAR_MISS;
  return {
    total: nearMiss && world.pushed > 0 && chance.happens(world.pushed) ? SCORE_TARGET : clamp(shown, 0, 100),
  };
}

const AVERAGE_PILLAR = 15;
const PILLAR_SPREAD = 2;

function pillarsOf(given, period) {
  const pillars = given.map(({ spread, habit, moves }) =>
    clamp(AVERAGE_PILLAR + PILLAR_SPREAD * spread * (habit + moves[period]), 0, 25),
  );
  return { pillars, total: pillars.reduce((sum, points) => sum + points, 0) };
}

function resultOf(world, person, common, period, chance) {
  if (world.zeros > 0 && chance.happens(world.zeros)) return 0;
  const at = period + LONGEST_PAST;
  if (world.deals > 0) return dealsOf(world, person.own[Math.max(0, at - world.delay)], chance);
  const movement =
    person.results[at] + person.talent + common[period] + (person.pays ? world.buysResults : 0);
  return Math.max(0, AVERAGE_RESULT * person.star * (1 + world.variation * movement));
}

const DEAL_SPREAD = 0.5;

function dealsOf({ deals, lift }, movement, chance) {
  const count = chance.poisson(deals * (1 + lift) ** movement);
  let sum = 0;
  for (let deal = 0; deal < count; deal++) sum += AVERAGE_RESULT * Math.exp(DEAL_SPREAD * chance.normal());
  return sum;
}
