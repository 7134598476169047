import { drawEffort } from './effort.mjs';
import { drawTeam } from './team.mjs';

const kinds = { team: drawTeam, effort: drawEffort };

/** The observations of one team of a world. */
export function draw({ kind, given }, size, chance) {
  return kinds[kind](given, size, chance);
}
