import { IncentiveAuditError } from '../error';
import type { Licence } from '../licence';
import { DataIssues } from '../panel/data-issues';
import type { Observation } from '../plan-data';
import { fields, listAtMost, listOf, missing, unreadableField } from '../problems/containers';
import { foundOf } from '../problems/found';
import { type Issue, problem } from '../problems/problem';
import { isRecord } from '../require-input';
import { LONGEST_LIST, pick, snapshot } from '../snapshot';
import { linkedInSsi } from './index';
import { readPayload } from './parse-ssi-page';

/** What the page said of one participant in one period. */
export type SsiCapture = {
  /** A pseudonym, as in an observation. */
  participant: string | number;
  /** When it was captured, as in an observation: `'2026-03'`, `'2026-03-01'`. */
  period: string | number;
  licence?: Licence | null | undefined;
  /** What the page loaded: an object or its JSON text, as `parseSsiPage` takes it. */
  page: unknown;
};

/**
 * Turns pages that participants captured over time into observations, to be audited like any history.
 *
 * For a team that keeps each month what linkedin.com/sales/ssi loaded for each of its members: score and four pillars of each page, read
 * by `parseSsiPage`, in points. A page whose score is not the sum of its pillars is kept as it is, so that the rule
 * `score-consistency` sees it. Ranks and averages of groups say nothing of the participant alone and are left out. Nothing is
 * fetched: LinkedIn's terms forbid automated access.
 *
 * Participants, periods and licences are handed on as they are; what reads the observations checks them, two captures of
 * one participant in one period among them (give days as periods where there are several in a month).
 *
 * @param captures - One entry a page, in any order.
 * @returns One observation a capture, in the order given; none for none.
 * @throws IncentiveAuditError `'invalid-payload'` with every problem of every page, each path led by the place of its capture.
 * Messages quote nothing of a page.
 *
 * @example
 * ```ts
 * const page = (overall: number, brand: number) => ({
 *   memberScore: {
 *     overall,
 *     subScores: [
 *       { pillar: 'PROFESSIONAL_BRAND', score: brand },
 *       { pillar: 'FIND_RIGHT_PEOPLE', score: 3.7 },
 *       { pillar: 'INSIGHT_ENGAGEMENT', score: 0.3 },
 *       { pillar: 'STRONG_RELATIONSHIP', score: 2.6 },
 *     ],
 *   },
 * });
 * const observations = parseSsiPages([
 *   { participant: 'a', period: '2026-01', page: page(20, 13.4) },
 *   { participant: 'a', period: '2026-02', page: JSON.stringify(page(22, 15.4)) },
 * ]);
 * observations[1]?.period; // => '2026-02'
 * observations[1]?.metrics['linkedin-ssi']; // => 22
 * observations[1]?.metrics['linkedin-ssi/professional-brand']; // => 15.4
 * ```
 */
export function parseSsiPages(captures: readonly SsiCapture[]): Observation[] {
  const issues = new DataIssues([]);
  const observations: Observation[] = [];
  const list = snapshot(captures, 1);
  if (!Array.isArray(list)) {
    issues.add([], listOf, { of: 'captures', found: foundOf(captures) });
  } else if (list.length > LONGEST_LIST) {
    issues.add([], listAtMost, { most: LONGEST_LIST, of: 'captures' });
  } else {
    for (let at = 0; at < list.length && !issues.full; at++) {
      const problems: Issue[] = [];
      const observation = readCapture(list[at], at, problems);
      for (const one of problems) issues.put(one);
      if (observation !== undefined) observations.push(observation);
    }
  }
  if (issues.list.length > 0) throw new IncentiveAuditError('invalid-payload', issues.list);
  return observations;
}

function readCapture(capture: unknown, at: number, issues: Issue[]): Observation | undefined {
  if (!isRecord(capture)) {
    const shapes = [['participant', 'period', 'page']];
    issues.push(problem([at], fields, { shapes, found: foundOf(capture) }));
    return undefined;
  }
  const given = pick(capture, ['participant', 'period', 'licence', 'page']);
  const unreadable = Object.keys(given).filter((key) => typeof given[key] === 'symbol');
  if (unreadable.length > 0) {
    issues.push(...unreadable.map((key) => problem([at, key], unreadableField)));
    return undefined;
  }
  const { participant, period, licence, page } = given as SsiCapture;
  if (page === undefined) {
    issues.push(problem([at, 'page'], missing));
    return undefined;
  }
  const reading = readPayload(page, [at, 'page'], issues);
  if (reading === undefined) return undefined;
  return {
    participant,
    period,
    ...(licence !== undefined && licence !== null && { licence }),
    metrics: Object.fromEntries([
      [linkedInSsi.id, reading.score],
      ...Object.entries(reading.pillars).map(([id, points]) => [`${linkedInSsi.id}/${id}`, points]),
    ]),
  };
}
