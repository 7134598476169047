import { licenceOfParticipants } from '../../../model/panel/licence-of-participants';
import type { Panel } from '../../../model/panel/panel';
import type { Judgement } from '../../kit/define-rule';
import type { Memoize } from '../../kit/memoize';

/** Whether each participant's most frequent licence is a paid one (1) or free (0); −1 where unknown, `null` when no row has one. */
export function payingParticipants(panel: Panel, memoize: Memoize): Int8Array | null {
  return memoize(licenceOfParticipants, panel)?.licence.map(Math.sign) ?? null;
}

/** What to collect where one of the groups is too small to be shown. */
export function largerGroups(
  least: number,
  collect: { participants: number; periods: number },
): NonNullable<Judgement['need']> {
  return {
    reason: 'suppressed',
    detail: { id: 'need/licence-groups', values: { least } },
    ...collect,
    participants: Math.max(collect.participants, 2 * least),
  };
}
