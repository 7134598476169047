import { figureProblem, isAbove0, isFigure } from '../model/figure-bounds';
import type { PerformanceMeasure } from '../model/plan';
import {
  attainmentGoesBack,
  noPoints,
  pointWithoutNumbers,
  targetNotSet,
  tierWithoutNumber,
} from '../model/problems/indices';
import { payout as payoutSentence } from '../model/problems/plan';
import { type Issue, problem, type Said, said } from '../model/problems/problem';
import { numberAbove0, numberAtLeast } from '../model/problems/values';
import { isRecord } from '../model/require-input';

/** The terms of a measure that its payout follows from, of which nothing is known yet. */
export type UncheckedTerms = Partial<Record<keyof PerformanceMeasure, unknown>>;

/** What is wrong with the terms of one measure. */
export function payoutTermIssues({ target, threshold, payout, cap, commission }: UncheckedTerms): Issue[] {
  const issues: Issue[] = [];
  const check = (key: string, wrong: Said | null): void => {
    if (wrong !== null) issues.push({ path: [key], ...wrong });
  };
  if (target === null || target === 'own') issues.push(problem(['target'], targetNotSet));
  else check('target', figureProblem(target, said(numberAbove0), isAbove0));
  check(
    'threshold',
    figureProblem(threshold ?? 0, said(numberAtLeast, { least: 0 }), (value) => value >= 0),
  );
  check('cap', figureProblem(cap ?? 1, said(numberAbove0), isAbove0));
  if (commission !== undefined && commission !== null) {
    return [
      ...issues,
      ...tierIssues(isRecord(commission) ? commission.rates : null, ['commission', 'rates']),
    ];
  }
  return [...issues, ...payoutIssues(payout ?? 'linear')];
}

function payoutIssues(payout: unknown): Issue[] {
  if (payout === 'linear' || payout === 'all-or-nothing') return [];
  if (Array.isArray(payout)) return pointIssues(payout, ['payout']);
  if (isRecord(payout) && Array.isArray(payout.steps)) return pointIssues(payout.steps, ['payout', 'steps']);
  if (isRecord(payout) && Array.isArray(payout.rates)) return tierIssues(payout.rates, ['payout', 'rates']);
  return [problem(['payout'], payoutSentence)];
}

function pointIssues(points: readonly unknown[], path: Issue['path']): Issue[] {
  if (points.length === 0) return [problem(path, noPoints)];
  const places = points.map((point) => (isRecord(point) ? (point.attainment ?? point.value) : undefined));
  return points.flatMap((point, at): Issue[] => {
    const [place, before] = [places[at], places[at - 1]];
    const own = [...path, at];
    if (!isRecord(point) || !isFigure(place) || !isFigure(point.payout)) {
      return [problem(own, pointWithoutNumbers)];
    }
    const isBehind = typeof point.attainment === 'number' && isFigure(before) && place < before;
    return isBehind ? [problem([...own, 'attainment'], attainmentGoesBack)] : [];
  });
}

function tierIssues(tiers: unknown, path: Issue['path']): Issue[] {
  if (!Array.isArray(tiers) || tiers.length === 0) return [problem(path, tierWithoutNumber)];
  return tiers.flatMap((tier: unknown, at): Issue[] => {
    const { from, rate = 0, bonus = 0 } = isRecord(tier) ? tier : {};
    const isRight = [from, rate ?? 0, bonus ?? 0].every((value) => isFigure(value) && value >= 0);
    return isRight ? [] : [problem([...path, at], tierWithoutNumber)];
  });
}
