import type { CheckedPlan } from '../../model/checked-plan';
import { SHARE_LIMIT } from '../kit/judge-share';
import { payOn } from '../kit/pay-on';
import { roundNumber } from '../kit/round';
import { standIns } from '../kit/stand-ins';

/** Whether more than a little is paid on what stands for what is wanted and may well do, or is declared a goal all the same. */
export function paysOnStandIn(plan: Pick<CheckedPlan, 'measures' | 'goals'>): boolean {
  return roundNumber(payOn(standIns(plan))) > SHARE_LIMIT;
}
