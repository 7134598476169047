import type { CheckedMeasure, CheckedPlan } from '../../model/checked-plan';
import { isBeyond, type Licence, licences } from '../../model/licence';
import { exactShares, type ShareWith, toldShares } from './share-of-people';

/** The share of participants per licence, and how it is known. */
export type ParticipantLicences = {
  /** Those that somebody holds, the least first. */
  present: readonly Licence[];
  shareWith: ShareWith;
  source: 'headcount' | 'data' | 'assumed';
};

/**
 * From the plan's headcount, else from the data's participants, else everybody is taken to have a free account.
 *
 * @param least - The smallest group of people in the data whose size may be told. A headcount is the caller's own.
 */
export function participantLicences(
  { headcount }: Pick<CheckedPlan, 'headcount'>,
  licenceOfParticipants: Int8Array | null,
  least: number,
): ParticipantLicences {
  if (headcount !== undefined) {
    const counts = licences.map((licence) => headcount[licence] ?? 0);
    return {
      present: licences.filter((_, at) => counts[at]! > 0),
      shareWith: exactShares(counts),
      source: 'headcount',
    };
  }
  const present = licences.filter((_, at) => licenceOfParticipants?.includes(at));
  if (licenceOfParticipants !== null && present.length > 0)
    return { present, shareWith: toldShares(licenceOfParticipants, least), source: 'data' };
  return { present: ['free'], shareWith: exactShares([1]), source: 'assumed' };
}

/** Whether some input of a measure can only be earned with a paid licence. */
export function needsLicence({ definition }: Pick<CheckedMeasure, 'definition'>): boolean {
  return definition.pillars.some(({ components }) =>
    components.some(({ licence }) => isBeyond(licence, 'free')),
  );
}

/** How licences are known, for a sentence about measures; of no interest where none needs one. */
export function licencesFrom(
  measures: readonly CheckedMeasure[],
  { source }: ParticipantLicences,
): ParticipantLicences['source'] | 'not-needed' {
  return measures.some(needsLicence) ? source : 'not-needed';
}
