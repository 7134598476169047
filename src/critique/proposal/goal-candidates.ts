import { type Metric, overlaps } from '../../model/catalogue';
import type { CheckedPlan } from '../../model/checked-plan';
import { isBeyond, type Licence } from '../../model/licence';
import type { MetricId } from '../../model/metric';
import type { Panel } from '../../model/panel/panel';
import type { ParticipantLicences } from '../kit/participant-licences';

/** What a sales plan is taken to want when nobody says: results, late ones first, and what the customer makes of the relationship. */
export const ASSUMED_GOALS: readonly MetricId[] = ['conversions', 'revenue', 'relationship-quality', 'leads'];

/**
 * The goals that pay can move to: declared ones, or the assumed, that by themselves capture results or relationship quality, that
 * no script raises, that every licence in the team can earn, and that are not paid yet. Those with a history come first.
 */
export function goalCandidates(
  plan: CheckedPlan,
  paid: readonly MetricId[],
  panel: Panel | null,
  held: ParticipantLicences,
): Metric[] {
  const [least = 'free'] = held.present;
  const wanted = (plan.goalsAssumed ? ASSUMED_GOALS : plan.goals)
    .filter((goal) => !paid.some((id) => overlaps(id, goal)))
    .flatMap((goal) => plan.catalogue.get(goal) ?? [])
    .filter((goal) => isSound(goal, least));
  const hasHistory = ({ id }: Metric): boolean => panel?.columns.has(id) ?? false;
  return [...wanted.filter(hasHistory), ...wanted.filter((goal) => !hasHistory(goal))];
}

function isSound({ pillars }: Metric, held: Licence): boolean {
  return pillars.every(({ components }) =>
    components.every(
      ({ captures, producedBy, automatable, licence }) =>
        (captures === 'outcome' || captures === 'relationship-quality') &&
        !(producedBy === 'participant' && automatable) &&
        !isBeyond(licence, held),
    ),
  );
}
