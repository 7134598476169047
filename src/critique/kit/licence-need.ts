import type { CheckedMeasure, CheckedPlan } from '../../model/checked-plan';
import { proxies } from './goals';
import { needsLicence, type ParticipantLicences } from './participant-licences';

/** The stand-ins through which a licence can buy pay. A licence that somebody is known to hold may also help with what needs none. */
export function proxiesLicencesMove(
  plan: CheckedPlan,
  held: ParticipantLicences | undefined,
): CheckedMeasure[] {
  const somebodyPays = held?.present.some((licence) => licence !== 'free') ?? false;
  return proxies(plan).filter((measure) => somebodyPays || needsLicence(measure));
}
