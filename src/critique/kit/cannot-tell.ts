import type { CheckedMeasure } from '../../model/checked-plan';
import type { Judgement } from './define-rule';
import { payOn } from './pay-on';

/** The judgement of a rule that lacks what it needs to be asked: all that it is about stays open. */
export function cannotTell(
  measures: readonly CheckedMeasure[],
  message: Judgement['message'],
  need: NonNullable<Judgement['need']>,
): Judgement {
  return {
    outcome: 'cannot-tell',
    payAtStake: payOn(measures),
    message,
    targets: measures,
    evidence: [],
    need,
  };
}

/** The same of a rule on data without any. */
export function noData(
  measures: readonly CheckedMeasure[],
  rows: 'need/observations' | 'need/daily-history' | 'need/history',
  collect: { participants: number; periods: number },
): Judgement {
  const need = { reason: 'missing-field', detail: { id: rows, values: collect }, ...collect } as const;
  return cannotTell(measures, { id: 'finding/no-data' }, need);
}
