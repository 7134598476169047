import { clamp } from './columns.mjs';

/** Periods before the first that is shown, for what comes late or is averaged. */
export const LONGEST_PAST = 3;

/** One person's habits, talent and movements, standard normal all of them. */
export function drawPerson(world, periods, chance) {
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
  // Drawn where it is asked, so that what is drawn of the other worlds stays what it was.
  const begins = pays && world.begins > 0 && chance.happens(world.begins);
  const paysFrom = begins ? Math.floor(periods / 3) + chance.whole(Math.ceil(periods / 3)) : 0;
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
    paysFrom: world.paying > 0 && pays ? paysFrom : Number.POSITIVE_INFINITY,
    star: Math.exp(world.stars * chance.normal()),
    pillars,
  };
}

/** Whether a person has a paid licence in a period. */
export function paysIn({ paysFrom }, period) {
  return period >= paysFrom;
}
