import { calendar, collectColumns } from './columns.mjs';
import { MEETINGS_TARGET } from './plans.mjs';

/** Meetings month by month, whole numbers around a whole target. */
const usual = {
  /** Average number in a month, and how far participants differ in it (logarithm). */
  mean: MEETINGS_TARGET,
  habits: 0.2,
  /** Share of those that miss the target by one that are pushed onto it. */
  pushed: 0,
};

export function drawCounts(given, { participants, periods }, chance) {
  const world = { ...usual, ...given };
  const { observations, add } = collectColumns(['meetings']);
  const names = calendar('month', periods);
  for (let participant = 0; participant < participants; participant++) {
    const habit = world.mean * Math.exp(world.habits * chance.normal());
    for (const name of names) {
      const held = chance.poisson(habit);
      const isPushed = held === MEETINGS_TARGET - 1 && chance.happens(world.pushed);
      add(participant, name, 'free', { meetings: held + Number(isPushed) });
    }
  }
  delete observations.licence;
  return observations;
}
