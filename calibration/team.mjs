import { calendar, collectColumns } from './columns.mjs';
import { resultOf, scoreOf } from './figures.mjs';
import { ACCEPTANCE, answersOf } from './invitations.mjs';
import { drawPerson, LONGEST_PAST, paysIn } from './person.mjs';

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
  /** Shocks of a period, which move everybody's score and results, and what carries over of them. */
  shocks: 0,
  shocksCarryOver: 0,
  /** From the middle on everybody's score and results are lower by so many standard deviations, for so many periods. */
  holiday: 0,
  holidayLength: 1,
  /** In the middle everybody's score and results rise by so many standard deviations, of which half is lost every two periods. */
  training: 0,
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
  /** Standard deviation of results within participants over their average. */
  variation: 0.3,
  /** Share of participants with a paid licence, and whether talent decides who gets one. */
  paying: 0,
  givenToBetter: false,
  /** Share of those with a paid licence who get it in the middle third of the history. */
  begins: 0,
  /** What a paid licence adds to the score, and to results, in standard deviations. */
  buysPoints: 0,
  buysResults: 0,
  /** How far the score moves within participants, by how far habits differ between them. */
  movement: 1,
  /** Steps in which the score is shown. */
  step: 0.01,
  /** Share of scores that are rounded to fives. */
  heaped: 0,
  /** From the middle on the score is so many points higher for everybody. */
  redefined: 0,
  /** Share of scores less than two points below the target that are pushed over it. */
  pushed: 0,
  /** How the four pillars spread, relative to each other; `null` for a total alone. */
  pillars: null,
  /** Whether the total is shown in its four pillars too, which share it evenly but for chance. */
  parts: false,
  /** Whether invitations are counted too, and the share accepted, which does not depend on how many are sent. */
  invitations: false,
  /** Correlation of movements of the score with relationship quality; `null` without that column. */
  quality: null,
};

const pillarIds = ['professional-brand', 'right-people', 'insights', 'relationships'].map(
  (id) => `linkedin-ssi/${id}`,
);

/** One team of a world: columns as an audit reads them. */
export function drawTeam(given, size, chance) {
  const world = { ...indifferentTeam, ...given };
  const metrics = [
    'linkedin-ssi',
    'revenue',
    ...(world.quality === null ? [] : ['relationship-quality']),
    ...(world.pillars === null && !world.parts ? [] : pillarIds),
    ...(world.invitations ? ['invitations-sent', ACCEPTANCE] : []),
  ];
  const { observations, add } = collectColumns(metrics);
  const names = calendar('month', size.periods);
  const common = commonMovements(world, size.periods, chance);
  for (let participant = 0; participant < size.participants; participant++) {
    const person = drawPerson(world, size.periods, chance);
    const answers = world.invitations ? answersOf({}, size.periods, chance) : null;
    const stay = size.turnover ? drawStay(size.periods, chance) : { from: 0, to: size.periods };
    for (let period = stay.from; period < stay.to; period++) {
      const points = scoreOf(world, person, common, period, chance);
      const values = {
        'linkedin-ssi': points.total,
        revenue: resultOf(world, person, common, period, chance),
        'relationship-quality': 7 + 0.3 * person.talent + 0.5 * person.quality[period + LONGEST_PAST],
        ...answers?.[period],
      };
      for (const [at, id] of pillarIds.entries()) values[id] = points.pillars?.[at];
      if (size.turnover && chance.happens(MISSING)) values.revenue = null;
      add(participant, names[period], paysIn(person, period) ? 'sales-navigator' : 'free', values);
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

function commonMovements(world, periods, chance) {
  const shocks = chance.movements(periods, world.shocksCarryOver);
  const middle = Math.floor(periods / 2);
  return Array.from({ length: periods }, (_, period) => {
    const isHoliday = period >= middle && period < middle + world.holidayLength;
    return (
      world.trend * ((period + 0.5) / periods - 0.5) +
      world.shocks * shocks[period] -
      (isHoliday ? world.holiday : 0) +
      (period >= middle ? world.training * 2 ** ((middle - period) / 2) : 0)
    );
  });
}
