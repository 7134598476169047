import { attainableShare } from '../../../../stats/association/congruence';
import { jackknifeInterval, MOST_DELETIONS } from '../../../../stats/intervals/jackknife';
import type { Activity } from '../../../kit/activity-slopes';
import type { RuleEstimate } from '../../../kit/define-rule';
import { type EffortPair, LEAST_ATTAINABLE_SHARE, type Pull } from './judge-effort';

/** The figures behind a judgement on effort: the share of attainable value and the cosine it is the square of. */
export function effortEvidence({ measure, goal, pull }: EffortPair, level: number): RuleEstimate[] {
  if (pull === null) return [];
  const { cosine, interval } = pull;
  const bounds = { level, method: methodOf(pull, ' on the angle') };
  const common = { about: [measure.metric, goal], ...frameOf(pull) };
  return [
    {
      ...common,
      name: 'attainable-share',
      value: attainableShare(cosine),
      unit: 'share',
      interval: { low: attainableShare(interval.low), high: attainableShare(interval.high), ...bounds },
      threshold: { value: LEAST_ATTAINABLE_SHARE, origin: 'default' },
    },
    {
      ...common,
      name: 'congruence',
      value: cosine,
      unit: 'correlation',
      interval: { ...interval, ...bounds },
      threshold: null,
    },
  ];
}

/** What an hour of each activity does for the goal and for the measure. */
export function hourlyGains(
  { measure, goal, pull }: EffortPair,
  activities: readonly Activity[],
  level: number,
): RuleEstimate[] {
  if (pull === null) return [];
  const { slopes, deletions } = pull.slopes;
  return [goal, measure.metric].flatMap((metric, of) =>
    activities.map(({ id, hours }, at): RuleEstimate => {
      const anHour = (vector: Float64Array | undefined): number => (vector?.[at] ?? 0) / hours;
      const value = anHour(slopes[of]);
      const { low, high } = jackknifeInterval(value, (deletions[of] ?? []).map(anHour), level, 'two-sided');
      return {
        ...frameOf(pull),
        name: 'gain-per-hour',
        about: [id, metric],
        value,
        unit: 'ratio',
        interval: { low, high, level, method: methodOf(pull, '') },
        threshold: null,
      };
    }),
  );
}

function frameOf({ slopes }: Pull): Pick<RuleEstimate, 'test' | 'n'> {
  const { participants, periods, observations } = slopes;
  return { test: null, n: { participants, periods, observations } };
}

function methodOf({ slopes, cosines }: Pull, scale: string): string {
  return cosines.length < slopes.participants
    ? `jackknife of ${MOST_DELETIONS} groups of participants${scale}`
    : `delete-one-participant jackknife${scale}`;
}
