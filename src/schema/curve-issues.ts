import type { GivenMeasure } from '../model/checked-plan';
import {
  attainmentBelowLast,
  attainmentThirdTime,
  pointPlace,
  tierGoesBack,
  valueAbove0,
  valueNeedsTarget,
} from '../model/problems/plan';
import { type Issue, problem } from '../model/problems/problem';
import type { Sound } from './sound-part';

type Point = { attainment?: number | null | undefined; value?: number | null | undefined };

/**
 * Points that have no place, or do not go forward.
 *
 * @param isSound - Whether what stands at a path has the right shape.
 */
export function curveIssues(
  { payout, target }: Sound<GivenMeasure>,
  better: 'higher' | 'lower' | undefined,
  isSound: (path: Issue['path']) => boolean,
): Issue[] {
  if (typeof payout !== 'object') return [];
  const isSteps = 'steps' in payout;
  const path = isSteps ? ['payout', 'steps'] : ['payout'];
  const list: unknown = isSteps ? payout.steps : payout;
  const points = (Array.isArray(list) ? list : []) as readonly (Point | undefined)[];
  const places = points.map((point) => placeOf(point, target, better ?? 'higher'));
  return points.flatMap((point, at) => {
    const isReadable = ['attainment', 'value'].every((key) => isSound([...path, at, key]));
    if (point === undefined || !isReadable) return [];
    const { attainment, value } = point;
    if ((attainment === undefined) === (value === undefined)) return [problem([...path, at], pointPlace)];
    const key = value === undefined ? 'attainment' : 'value';
    const own = [...path, at, key];
    if (key === 'value' && target === 'own') return [problem(own, valueNeedsTarget)];
    if (typeof value === 'number' && value <= 0 && better === 'lower') return [problem(own, valueAbove0)];
    const [here, before, earlier] = [places[at], places[at - 1], places[at - 2]];
    if (here === undefined || before === undefined) return [];
    if (here < before) {
      const [last, attainment] = [before, here].map((place) => Number(place.toPrecision(3)));
      return [problem(own, attainmentBelowLast, { last: last ?? 0, attainment: attainment ?? 0 })];
    }
    const most = isSteps ? here === before : here === before && before === earlier;
    return most ? [problem(own, attainmentThirdTime)] : [];
  });
}

/** Where a point lies; points of both kinds can be compared only where the target is known. */
function placeOf(
  point: Point | undefined,
  target: Sound<GivenMeasure>['target'],
  better: 'higher' | 'lower',
): number | undefined {
  if (typeof point?.attainment === 'number') return point.attainment;
  if (typeof point?.value !== 'number') return undefined;
  const unit = typeof target === 'number' ? target : 1;
  if (better === 'higher') return point.value / unit;
  return point.value > 0 ? unit / point.value : undefined;
}

/** Tiers that do not go forward. */
export function rateIssues({ payout, commission }: Sound<GivenMeasure>): Issue[] {
  const isRates = typeof payout === 'object' && !Array.isArray(payout) && 'rates' in payout;
  return [
    ...(isRates ? tierIssues(payout.rates, ['payout', 'rates']) : []),
    ...tierIssues(commission?.rates, ['commission', 'rates']),
  ];
}

function tierIssues(
  tiers: readonly ({ from?: number | undefined } | undefined)[] | undefined,
  path: Issue['path'],
): Issue[] {
  return (tiers ?? []).flatMap((tier, at) => {
    const [from, last] = [tier?.from, tiers?.[at - 1]?.from];
    return from === undefined || last === undefined || from > last
      ? []
      : [problem([...path, at, 'from'], tierGoesBack, { last, from })];
  });
}
