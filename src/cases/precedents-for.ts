import { resolvePlan } from '../critique/kit/resolve-plan';
import { roundNumber } from '../critique/kit/round';
import type { EvaluationOptions } from '../model/options';
import type { IncentivePlanInput } from '../model/plan';
import type { Precedent, PrecedentDifference, Precedents } from '../model/precedents';
import { catalogueOf } from '../schema/check-catalogue';
import { checkPlan } from '../schema/check-plan';
import { type CheckedCase, checkCases } from './check-cases';
import type { DocumentedCase } from './documented-case';
import { type Answer, questions } from './questions';
import { knownTo, overlapOf, type Profile, profileOf, type Similarity, similarityOf } from './similarity';

/** A scheme with fewer answers in common is not near: a default of this project, three of four. */
const NEAR = 0.75;

/** With fewer questions answered for both nothing can be said of how alike two schemes are: a default of this project, half of them. */
const LEAST_COMPARED = 7;

/** More differences than this nobody reads. */
const MOST_SHOWN = 4;

type Nearest = Similarity & CheckedCase;

/**
 * The documented schemes most like a plan: the nearest that failed and the nearest that worked, and what sets the two apart.
 *
 * For whoever asks what became of such plans elsewhere. It judges nothing and turns no verdict: schemes become known by failing, and
 * papers are written about what worked.
 *
 * Two schemes are held against each other by fourteen questions: five facts of what is paid (who enters it, whether it is checked, how it
 * can rise and nothing else, whether it can turn out bad, what it stands for), what a result is compared with, whether pay is taken back,
 * whether a gate or multiplier stands over it, four facets, the level and the form of the curve. What they have in common is the share of answers that are the same, weighted by pay at target; questions that one
 * of them leaves open are left out, and all others count alike. Of an index every input answers for itself.
 *
 * @param plan - The plan, as `evaluateIncentivePlan` takes it.
 * @param cases - Schemes to look among: `documentedCases`, some of them, or a house’s own. Those of result `mixed` are never shown.
 * @param options - `catalogue`: metrics of the house that the plan may name, as in `evaluateIncentivePlan`. Default: none.
 * @returns `null` where neither kind is there, or nothing is near: less than three of four answers in common with the nearer of the two, or
 * fewer than seven questions answered for both. Of schemes equally near the one of which more is known, then the first.
 * @throws IncentiveAuditError `'invalid-plan'`, `'invalid-data'` or `'invalid-options'` with every problem of the plan, of the cases, or of the
 * options.
 *
 * @example
 * ```ts
 * import { documentedCases, precedentsFor } from 'incentive-audit/cases';
 *
 * const accounts = {
 *   id: 'accounts',
 *   label: { en: 'Accounts opened' },
 *   captures: 'activity' as const,
 *   nature: 'count' as const,
 *   producedBy: 'participant' as const,
 *   automatable: true,
 *   licence: 'free' as const,
 *   facts: { enteredBy: 'participant' as const, levers: ['supply' as const] },
 * };
 * const precedents = precedentsFor(
 *   {
 *     name: 'Accounts',
 *     period: 'quarter',
 *     metrics: [accounts],
 *     measures: [{ metric: 'accounts', weight: 1, target: 40 }],
 *   },
 *   documentedCases,
 * );
 * precedents?.failed.name.en; // => 'Wells Fargo: products sold to existing customers'
 * precedentsFor({ name: 'Accounts', period: 'quarter', metrics: [accounts], measures: [{ metric: 'accounts', weight: 1, target: 40 }] }, []); // => null
 * ```
 */
export function precedentsFor(
  plan: IncentivePlanInput,
  cases: readonly DocumentedCase[],
  options?: Pick<EvaluationOptions, 'catalogue'> | null,
): Precedents | null {
  const here = profileOf(resolvePlan(checkPlan(plan, catalogueOf(options))).measures);
  const compared = checkCases(cases)
    .map((one): Nearest => ({ ...one, ...similarityOf(here, one.profile) }))
    .filter(({ compared }) => compared >= LEAST_COMPARED);
  const failed = nearestOf(compared, 'failed');
  const worked = nearestOf(compared, 'worked');
  if (failed === null || worked === null) return null;
  if (Math.max(failed.inCommon, worked.inCommon) < NEAR) return null;
  return {
    failed: precedentOf(failed, 'failed'),
    worked: precedentOf(worked, 'worked'),
    apart: differencesOf(failed.profile, worked.profile, here),
  };
}

/** The nearest that fared so; of equals that of which more is known, then the first. */
function nearestOf(cases: readonly Nearest[], result: Precedent['result']): Nearest | null {
  const [nearest] = cases
    .filter(({ told }) => told.result === result)
    .sort((a, b) => b.inCommon - a.inCommon || b.compared - a.compared);
  return nearest ?? null;
}

function precedentOf({ told, inCommon, compared }: Nearest, result: Precedent['result']): Precedent {
  const { id, name, paid, happened, sources } = told;
  const [share, of] = [roundNumber(inCommon), roundNumber(compared)];
  return { id, name, result, paid, happened, sources, inCommon: share, compared: of };
}

/** What is answered otherwise, the furthest apart first. */
function differencesOf(failed: Profile, worked: Profile, here: Profile): PrecedentDifference[] {
  const nothing: Answer = new Map();
  return questions
    .map((question) => {
      const [one, other] = [failed.get(question) ?? nothing, worked.get(question) ?? nothing];
      const own = here.get(question) ?? nothing;
      const known = knownTo(one, other);
      return { question, one, other, own, alike: known === 0 ? 1 : overlapOf(one, other) / known };
    })
    .filter(
      ({ question, one, other, alike }) => alike < 1 && question.tell(one).en !== question.tell(other).en,
    )
    .sort((a, b) => a.alike - b.alike)
    .slice(0, MOST_SHOWN)
    .map(({ question, one, other, own }) => ({
      question: question.asks,
      failed: question.tell(one),
      worked: question.tell(other),
      here: own.size === 0 ? null : question.tell(own),
    }));
}
