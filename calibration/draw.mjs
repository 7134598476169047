import { drawCounts } from './counts.mjs';
import { drawDays } from './days.mjs';
import { drawEffort } from './effort.mjs';
import { drawInvitations } from './invitations.mjs';
import { drawTeam } from './team.mjs';

const kinds = {
  team: drawTeam,
  invitations: drawInvitations,
  days: drawDays,
  counts: drawCounts,
  effort: drawEffort,
};

/** The observations of one team of a world. */
export function draw({ kind, given }, size, chance) {
  return kinds[kind](given, size, chance);
}
