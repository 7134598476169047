import type { Label } from '../../model/label';
import type { AgainstTargetLack } from '../../scoring/replay/against-target';
import type { Judgement } from './define-rule';

type Need = NonNullable<Judgement['need']>;
type Collect = { participants: number; periods: number };

/** What to collect where there are too few participants for any answer, or too few teams. */
export function moreParticipants(
  participants: number,
  have: number,
  collect: Collect,
  areTeams = false,
): Need {
  const detail = {
    id: areTeams ? 'need/teams' : 'need/participants',
    values: { participants, have },
  } as const;
  return { reason: 'too-few-participants', detail, ...collect };
}

/** What to collect where there are too few periods for any answer. */
export function morePeriods(periods: number, have: number, collect: Collect): Need {
  const detail = { id: 'need/periods', values: { periods, have } } as const;
  return { reason: 'too-few-periods', detail, ...collect };
}

/** What to collect where rows are coarser than the plan's periods. */
export function finerRows(collect: Collect): Need {
  return { reason: 'too-few-periods', detail: { id: 'need/plan-periods' }, ...collect };
}

/** What to collect where the history has no column for some metrics. */
export function missingColumns(labels: readonly Label[], collect: Collect): Need {
  const detail = { id: 'need/column', values: { metric: labels } } as const;
  return { reason: 'missing-field', detail, ...collect };
}

/** What the plan must say first. */
export function missingTarget(label: Label): Need {
  return { reason: 'missing-field', detail: { id: 'need/target', values: { metric: [label] } } };
}

/** What to collect where values cannot be held against a target. */
export function needAgainstTarget(lack: AgainstTargetLack, label: Label, collect: Collect): Need {
  switch (lack) {
    case 'target':
      return missingTarget(label);
    case 'quotas':
      return { reason: 'missing-field', detail: { id: 'need/own-quotas', values: { metric: [label] } } };
    case 'column':
      return missingColumns([label], collect);
    case 'plan-periods':
      return finerRows(collect);
  }
}

/** What to collect where figures do not vary. */
export function moreVariance(labels: readonly Label[]): Need {
  return { reason: 'no-variance', detail: { id: 'need/variance', values: { metric: labels } } };
}
