import { clamp } from './columns.mjs';
import { LONGEST_PAST, paysIn } from './person.mjs';
import { SCORE_TARGET } from './plans.mjs';

const AVERAGE_SCORE = 60;
const NEAR_MISS = 2;
const SCORE_SPREAD = 6;

/** What the score shows of a person in a period: the total, and its pillars where the world has them. */
export function scoreOf(world, person, common, period, chance) {
  if (person.pillars !== undefined) return pillarsOf(person.pillars, period);
  const movement = world.movement * person.score[period + LONGEST_PAST] + person.habit + common[period];
  const redefined = period >= Math.floor(common.length / 2) ? world.redefined : 0;
  const points =
    AVERAGE_SCORE +
    SCORE_SPREAD * movement +
    (paysIn(person, period) ? world.buysPoints * SCORE_SPREAD : 0) +
    redefined;
  const shown = clamp(world.step * Math.round(clamp(points, 0, 100) / world.step), 0, 100);
  const nearMiss = shown < SCORE_TARGET && shown >= SCORE_TARGET - NEAR_MISS;
  if (world.heaped > 0 && chance.happens(world.heaped)) return { total: HEAP * Math.round(shown / HEAP) };
  if (nearMiss && world.pushed > 0 && chance.happens(world.pushed)) return { total: SCORE_TARGET };
  return world.parts ? { total: shown, pillars: partsOf(shown, chance) } : { total: shown };
}

/** What people round to who type a figure in. */
const HEAP = 5;

const AVERAGE_PILLAR = 15;
const PILLAR_SPREAD = 2;

function pillarsOf(given, period) {
  const pillars = given.map(({ spread, habit, moves }) =>
    clamp(AVERAGE_PILLAR + PILLAR_SPREAD * spread * (habit + moves[period]), 0, 25),
  );
  return { pillars, total: pillars.reduce((sum, points) => sum + points, 0) };
}

/** Four pillars with that total, none of them outside 0 to 25. */
function partsOf(total, chance) {
  const quarter = total / 4;
  const room = Math.min(quarter, 25 - quarter) / 2;
  const [first, second] = [0, 1].map(() => clamp(chance.normal(), -room, room));
  return [quarter + first, quarter - first, quarter + second, quarter - second];
}

const AVERAGE_RESULT = 20_000;

/** What a person brings in a period. */
export function resultOf(world, person, common, period, chance) {
  if (world.zeros > 0 && chance.happens(world.zeros)) return 0;
  const at = period + LONGEST_PAST;
  if (world.deals > 0) return dealsOf(world, person.own[Math.max(0, at - world.delay)], chance);
  const movement =
    person.results[at] + person.talent + common[period] + (paysIn(person, period) ? world.buysResults : 0);
  return Math.max(0, AVERAGE_RESULT * person.star * (1 + world.variation * movement));
}

const DEAL_SPREAD = 0.5;

function dealsOf({ deals, lift }, movement, chance) {
  const count = chance.poisson(deals * (1 + lift) ** movement);
  let sum = 0;
  for (let deal = 0; deal < count; deal++) sum += AVERAGE_RESULT * Math.exp(DEAL_SPREAD * chance.normal());
  return sum;
}
