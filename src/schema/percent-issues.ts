import type { GivenMeasure } from '../model/checked-plan';
import { tierInUnits, writtenInPercent } from '../model/problems/plan';
import { type Issue, problem } from '../model/problems/problem';
import type { Sound } from './sound-part';

/** Plans hardly go on to 25 times a target: from there to 500 a figure is a percentage, beyond it stands for no end (project default). */
const PERCENTAGES = { from: 25, to: 500 };

type Place = [path: Issue['path'], figure: number | undefined];

/** Fractions of a target, or of the money at target, that were written as percentages: one problem for each list. */
export function percentIssues({ payout, commission, cap }: Sound<GivenMeasure>): Issue[] {
  const { from, to } = PERCENTAGES;
  return [[place(['cap'], cap)], pointPlaces(payout), tierPlaces(commission, ['commission'])].flatMap(
    (places) => {
      const percentage = places.find(([, figure = 0]) => figure >= from && figure <= to);
      if (percentage?.[1] === undefined) return [];
      const [path, percent] = percentage;
      const fraction = Number((percent / 100).toPrecision(12));
      return [problem(path, writtenInPercent, { percent, fraction })];
    },
  );
}

function place(path: Issue['path'], figure: number | undefined): Place {
  return [path, figure];
}

function pointPlaces(payout: Sound<GivenMeasure>['payout']): Place[] {
  if (typeof payout !== 'object') return [];
  if ('rates' in payout) return tierPlaces(payout, ['payout']);
  const isSteps = 'steps' in payout;
  const points: unknown = isSteps ? payout.steps : payout;
  const path = isSteps ? ['payout', 'steps'] : ['payout'];
  return (Array.isArray(points) ? (points as readonly Point[]) : []).flatMap((point, at) => [
    place([...path, at, 'attainment'], point?.attainment ?? undefined),
    place([...path, at, 'payout'], point?.payout),
  ]);
}

type Point = { attainment?: number | null | undefined; payout?: number | undefined } | undefined;

/** Tiers by value are in the metric's units. */
function tierPlaces(
  rates: Pick<NonNullable<Sound<GivenMeasure>['commission']>, 'rates' | 'tiersBy'> | undefined,
  path: Issue['path'],
): Place[] {
  if (rates?.tiersBy === 'value') return [];
  return (rates?.rates ?? []).map((tier, at) => place([...path, 'rates', at, 'from'], tier?.from));
}

/** Tiers of a commission that were written in the metric's units, without saying so. */
export function tierUnitIssues({ commission }: Sound<GivenMeasure>): Issue[] {
  const first = tierPlaces(commission, ['commission']).find(([, from = 0]) => from > PERCENTAGES.to);
  return first?.[1] === undefined ? [] : [problem(first[0], tierInUnits, { from: first[1] })];
}
