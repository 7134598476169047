import { type AuditOptions, defaultOptions } from './audit-options';

/** Figures of the whole team are shown from this many participants on; fewer could be told apart. */
export const WHOLE_TEAM = 6;

/** The same where a caller may ask for more: whoever raises the smallest group above its default means the team as well. */
export function leastTeam({ minimumGroupSize }: Pick<AuditOptions, 'minimumGroupSize'>): number {
  return minimumGroupSize > defaultOptions.minimumGroupSize ? minimumGroupSize : WHOLE_TEAM;
}
