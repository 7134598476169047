import type { CheckedMeasure, CheckedPlan } from '../../model/checked-plan';
import { isBeyond, type Licence, licences } from '../../model/licence';

/** The share of participants per licence, and how it is known. */
export type ParticipantLicences = {
  shares: Record<Licence, number>;
  source: 'headcount' | 'data' | 'assumed';
};

/** From the plan's headcount, else from the data's participants, else everybody is taken to have a free account. */
export function participantLicences(
  plan: Pick<CheckedPlan, 'headcount'>,
  licenceOfParticipants: Int8Array | null,
): ParticipantLicences {
  if (plan.headcount !== undefined) {
    return {
      shares: sharesOf(licences.map((licence) => plan.headcount?.[licence] ?? 0)),
      source: 'headcount',
    };
  }
  const counts = licences.map(() => 0);
  for (const at of licenceOfParticipants ?? []) if (at >= 0) counts[at]! += 1;
  if (counts.some((count) => count > 0)) return { shares: sharesOf(counts), source: 'data' };
  return { shares: { free: 1, premium: 0, 'sales-navigator': 0 }, source: 'assumed' };
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

function sharesOf(counts: readonly number[]): Record<Licence, number> {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const [free = 0, premium = 0, navigator = 0] = counts.map((count) => count / total);
  return { free, premium, 'sales-navigator': navigator };
}
