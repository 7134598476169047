import { drawTeam } from './team.mjs';

const kinds = { team: drawTeam };

/** The observations of one team of a world. */
export function draw({ kind, given }, size, chance) {
  return kinds[kind](given, size, chance);
}
