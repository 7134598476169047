import { IncentiveAuditError } from '../error';
import { type PillarDefinition, ROUNDING_TOLERANCE } from '../index-definition';
import { groupTwice, keyLacking, keyTwice, payload as payloadSentence } from '../problems/data';
import { type Issue, problem } from '../problems/problem';
import { oneOfKeys } from '../problems/values';
import { isRecord } from '../require-input';
import { snapshot } from '../snapshot';
import { at, type Cursor, entriesOf, isAbsent, isObject, readNumber, report } from './cursor';
import { linkedInSsi } from './index';
import { insights } from './insights';
import { professionalBrand } from './professional-brand';
import { relationships } from './relationships';
import { rightPeople } from './right-people';

/** The local ids of the index's pillars. */
export type SsiPillarId = 'professional-brand' | 'right-people' | 'insights' | 'relationships';

/** Where a member stands in a group. */
export type SsiGroup = {
  /** "Top N %": 0 to 100, lower is better. */
  rank: number;
  /** The group's average score, in points. */
  average: number;
  /** The group's average per pillar, where the page has them. */
  pillars?: Record<SsiPillarId, number> | undefined;
};

/** What LinkedIn's page says of one member, in points. */
export type SsiReading = {
  score: number;
  /** By local pillar id, as `scorePillars` takes them. */
  pillars: Record<SsiPillarId, number>;
  industry?: SsiGroup | undefined;
  network?: SsiGroup | undefined;
  /** Whether the score is the sum of the pillars, up to what the page rounds. */
  consistent: boolean;
};

/** A rank is a percentage. */
const WORST_RANK = 100;

const pillarOfKey: ReadonlyMap<string, { id: SsiPillarId; pillar: PillarDefinition }> =
  /* @__PURE__ */ new Map([
    ['PROFESSIONAL_BRAND', { id: 'professional-brand', pillar: professionalBrand }],
    ['FIND_RIGHT_PEOPLE', { id: 'right-people', pillar: rightPeople }],
    ['INSIGHT_ENGAGEMENT', { id: 'insights', pillar: insights }],
    ['STRONG_RELATIONSHIP', { id: 'relationships', pillar: relationships }],
  ]);

const groupOfType: ReadonlyMap<unknown, 'industry' | 'network'> = /* @__PURE__ */ new Map([
  ['INDUSTRY', 'industry'],
  ['NETWORK', 'network'],
]);

/**
 * Reads what linkedin.com/sales/ssi loads for a member, supplied by that member.
 *
 * Turns a payload into figures the other functions take, and checks that they add up: a browser add-on is known that rewrites
 * pillars and ranks but not the total, so `consistent: false` means edited or misread. Nothing is fetched: LinkedIn's terms forbid
 * automated access.
 *
 * Accepts the object or its JSON text, bare or inside `{ data: … }`; numbers may be text with a decimal comma or point. Pillars
 * are found by their key, in any order. Groups may be missing or have no pillars; other keys and other groups are ignored, names
 * and industries among them.
 *
 * @param payload - `{ memberScore: { overall, subScores: [{ pillar, score } ×4] }, groupScore?: [{ groupType, rank, score }] }`.
 * @returns Score and pillars in points; groups only where the page has them.
 * @throws IncentiveAuditError `'invalid-payload'` with every value that is missing, no number, outside 0..maximum, or given twice.
 * Messages quote nothing of the payload.
 *
 * @example
 * ```ts
 * const reading = parseSsiPage({
 *   memberScore: {
 *     overall: 20,
 *     subScores: [
 *       { pillar: 'STRONG_RELATIONSHIP', score: '2,608' },
 *       { pillar: 'PROFESSIONAL_BRAND', score: '13,118' },
 *       { pillar: 'FIND_RIGHT_PEOPLE', score: '3,68' },
 *       { pillar: 'INSIGHT_ENGAGEMENT', score: '0,3' },
 *     ],
 *   },
 * });
 * reading.score; // => 20
 * reading.pillars['professional-brand']; // => 13.118
 * reading.consistent; // => true
 * ```
 */
export function parseSsiPage(payload: unknown): SsiReading {
  const issues: Issue[] = [];
  const reading = readPayload(payload, [], issues);
  if (reading === undefined || issues.length > 0) throw new IncentiveAuditError('invalid-payload', issues);
  return reading;
}

/** {@link parseSsiPage} for a payload that stands at `path` in something larger, whose problems are put with the others. */
export function readPayload(payload: unknown, path: Issue['path'], issues: Issue[]): SsiReading | undefined {
  const value = typeof payload === 'string' ? parsed(payload) : snapshot(payload);
  if (isRecord(value)) return readPage({ value, path, issues });
  issues.push(problem(path, payloadSentence));
  return undefined;
}

/** What stands in a text; `undefined` where it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.trim());
  } catch {
    return undefined;
  }
}

function readPage(root: Cursor): SsiReading | undefined {
  const page = isAbsent(at(root, 'memberScore')) && !isAbsent(at(root, 'data')) ? at(root, 'data') : root;
  if (!isObject(page)) return undefined;
  const groups = readGroups(at(page, 'groupScore'));
  const member = readScore(at(page, 'memberScore'), 1);
  if (member?.pillars === undefined) return undefined;
  const sum = Object.values(member.pillars).reduce((total, points) => total + points, 0);
  return {
    score: member.overall,
    pillars: member.pillars,
    ...groups,
    consistent: Math.abs(member.overall - sum) <= ROUNDING_TOLERANCE,
  };
}

function readGroups(list: Cursor): { industry?: SsiGroup; network?: SsiGroup } {
  const groups: { industry?: SsiGroup; network?: SsiGroup } = {};
  for (const entry of entriesOf(list, 0)) {
    if (!isObject(entry)) continue;
    const group = groupOfType.get(at(entry, 'groupType').value);
    if (group === undefined) continue;
    if (groups[group] !== undefined) report(entry, groupTwice);
    const rank = readNumber(at(entry, 'rank'), WORST_RANK);
    const score = readScore(at(entry, 'score'), 0);
    groups[group] = {
      rank,
      average: score?.overall ?? Number.NaN,
      ...(score?.pillars && { pillars: score.pillars }),
    };
  }
  return groups;
}

function readScore(
  cursor: Cursor,
  leastSubScores: number,
): { overall: number; pillars: Record<SsiPillarId, number> | undefined } | undefined {
  if (!isObject(cursor)) return undefined;
  return {
    overall: readNumber(at(cursor, 'overall'), linkedInSsi.maximum),
    pillars: readPillars(at(cursor, 'subScores'), leastSubScores),
  };
}

/** The four pillars in the index's order, or `undefined` when there is no list to read. */
function readPillars(list: Cursor, least: number): Record<SsiPillarId, number> | undefined {
  const entries = entriesOf(list, least);
  if (entries.length === 0) return undefined;
  const points = new Map<SsiPillarId, number>();
  for (const entry of entries) {
    if (!isObject(entry)) continue;
    const key = at(entry, 'pillar');
    const known = pillarOfKey.get(key.value as string);
    if (known === undefined) {
      report(key, oneOfKeys, { allowed: [...pillarOfKey.keys()] });
      continue;
    }
    if (points.has(known.id)) report(key, keyTwice);
    points.set(known.id, readNumber(at(entry, 'score'), known.pillar.maximum));
  }
  for (const [key, { id }] of pillarOfKey) {
    if (!points.has(id)) report(list, keyLacking, { key });
  }
  const inOrder = [...pillarOfKey.values()].map(({ id }) => [id, points.get(id)]);
  return Object.fromEntries(inOrder) as Record<SsiPillarId, number>;
}
