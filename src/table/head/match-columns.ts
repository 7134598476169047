import { simplified } from '../../model/simplified';
import { PER_CENT } from '../figures/figures';
import type { KnownMetric } from '../known-metrics';
import { attributeNamed, attributeNames, isAttribute } from '../names/attribute-names';
import { nameReader } from '../names/name-reader';
import { pillarsBeside } from '../names/pillar-names';
import { isQuota, isTeamQuota, metricOfQuota, quotaOf } from '../names/quota-names';
import { plainest } from '../names/usual-names';
import { yearAndPart } from '../period/year-and-part';
import type { FoundProblem, TableOptions } from '../table';
import type { Words } from '../words/words';
import { placeOfLetter } from './letter-of';
import { told } from './told-names';

/** What a row says beside metrics. */
const ROLES = ['participant', 'period', 'year', 'licence', 'team', 'stage'] as const;

export type Role = (typeof ROLES)[number];

/** The name of a column that says of nothing else than that it is a quota. */
const QUOTA_ALONE = 'quota';

/** What a table cannot do without. */
type Lacking = 'participant' | 'period' | 'metric';

/** Which column holds what: a place in the row by role or metric id. */
export type Matched = {
  places: Map<string, number>;
  notes: string[];
  problems: FoundProblem[];
  /** What no column is known to hold. */
  lacking: Lacking[];
};

/** Finds what each column holds: as it is told, else by its exact id, else by a name people use. */
export function matchColumns(names: readonly string[], options: TableOptions, words: Words): Matched {
  const known = [
    ...ROLES.map((id): KnownMetric => ({ id, labels: [] })),
    ...options.metrics,
    ...options.metrics.map(({ id }): KnownMetric => ({ id: quotaOf(id), labels: [] })),
    ...Object.keys(attributeNames).map((id): KnownMetric => ({ id, labels: [] })),
  ];
  const { meant, shared } = nameReader(known.filter(({ id }) => !isQuota(id)));
  const { places, problems } = mapped(names, options.map ?? {}, known, meant, words);
  const notes: string[] = [];
  const read = (id: string): string =>
    isRole(id)
      ? words.roles[id]
      : isQuota(id)
        ? words.quota(metricOfQuota(id))
        : isAttribute(id)
          ? words.attribute(attributeNamed(id))
          : words.metric(id, known.find((one) => one.id === id)?.labels ?? []);

  const addUp = new Set(options.metrics.filter(({ addsUp }) => addsUp).map(({ id }) => id));
  const isShare = (id: string, name: string): boolean =>
    name !== id && name.includes(PER_CENT) && addUp.has(isQuota(id) ? metricOfQuota(id) : id);
  for (const [id, all] of guesses(names, places, meant)) {
    const found = all.filter((place) => !isShare(id, names[place] ?? ''));
    for (const place of all) if (!found.includes(place)) notes.push(words.shareColumn(names[place] ?? ''));
    const pair = id === 'period' ? pairAmong(names, found) : null;
    const [place, ...others] = pair === null ? decided(names, found, id) : [pair.part];
    // Of several none is surely it, and nothing else hangs on it.
    if (place === undefined || (others.length > 0 && isAttribute(id))) continue;
    places.set(id, place);
    if (pair !== null) {
      places.set('year', pair.year);
      notes.push(words.yearAndPart(names[pair.year]!, names[pair.part]!));
    } else if (others.some((at) => simplified(names[at] ?? '') === simplified(names[place] ?? '')))
      problems.push({ code: 'ambiguous-columns', message: words.oneName(names[place] ?? '') });
    else if (others.length > 0)
      problems.push({
        code: 'ambiguous-columns',
        message: words.twoColumns(
          isRole(id) ? words.roles[id] : `“${id}”`,
          told([place, ...others].map((at) => names[at] ?? '')),
        ),
        remedy: 'map',
        map: { [id]: names[place] ?? '' },
      });
    // Whether a column really is a stage, its cells tell.
    else if (names[place] !== id && id !== 'stage') notes.push(words.guessed(names[place] ?? '', read(id)));
  }
  const shares = sharedNames(names, places, shared);
  for (const [name, ids] of shares)
    problems.push({
      code: 'ambiguous-columns',
      message: words.twoMetrics(name, ids),
      remedy: 'map',
      map: { [ids[0]!]: name },
    });
  for (const [id, place] of pillarsBeside(names, places)) {
    places.set(id, place);
    notes.push(words.guessed(names[place] ?? '', read(id)));
  }
  // A quota of what is not measured says nothing.
  for (const id of places.keys()) if (isQuota(id) && !places.has(metricOfQuota(id))) places.delete(id);
  const quota = meant(QUOTA_ALONE);
  if (quota !== null && places.has(metricOfQuota(quota)))
    for (const [place, name] of names.entries())
      if (isTeamQuota(name) && ![...places.values()].includes(place))
        notes.push(words.teamQuota(name, quota));
  const lacking: Lacking[] = [];
  for (const role of ['participant', 'period'] as const) if (!places.has(role)) lacking.push(role);
  // A column that may hold either of two metrics is a problem of its own.
  if (shares.length === 0 && ![...places.keys()].some((id) => isMetric(id))) lacking.push('metric');
  return { places, notes, problems, lacking };
}

/** Whether a column of this id holds what was measured of a metric. */
function isMetric(id: string): boolean {
  return !isRole(id) && !isQuota(id) && !isAttribute(id);
}

export function isRole(id: string): id is Role {
  return (ROLES as readonly string[]).includes(id);
}

/** What is told, as far as it can be understood. */
function mapped(
  names: readonly string[],
  map: Readonly<Record<string, string>>,
  known: readonly KnownMetric[],
  meant: (name: string) => string | null,
  words: Words,
): Pick<Matched, 'places' | 'problems'> {
  const places = new Map<string, number>();
  const problems: FoundProblem[] = [];
  const holds = (id: string): string => (isRole(id) ? words.roles[id] : `“${id}”`);
  const wrong = (message: string): void => {
    problems.push({ code: 'wrong-map', message, remedy: 'map' });
  };
  for (const [id, name] of Object.entries(map)) {
    const place = placeNamed(names, name);
    if (!isAttribute(id) && !known.some((one) => one.id === id)) wrong(words.mapsUnknown(id, meant(id)));
    else if (place < 0) wrong(words.mappedNowhere(holds(id), name));
    else if (isRepeated(names, place, name)) wrong(words.oneName(name));
    else if ([...places.values()].includes(place)) wrong(words.mappedTwice(name));
    else places.set(id, place);
  }
  return { places, problems };
}

/** The columns whose names may stand for each role or metric that is not told. */
function guesses(
  names: readonly string[],
  places: ReadonlyMap<string, number>,
  meant: (name: string) => string | null,
): Map<string, number[]> {
  const taken = new Set(places.values());
  const found = new Map<string, number[]>();
  for (const [place, name] of names.entries()) {
    const id = taken.has(place) ? null : meant(name);
    if (id === null || places.has(id)) continue;
    const others = found.get(id);
    if (others === undefined) found.set(id, [place]);
    else others.push(place);
  }
  return found;
}

/** The columns that go by the name of several metrics, none of which has a column of its own. */
function sharedNames(
  names: readonly string[],
  places: ReadonlyMap<string, number>,
  shared: (name: string) => readonly string[],
): [name: string, ids: readonly string[]][] {
  const taken = new Set(places.values());
  return names.flatMap((name, place): [string, readonly string[]][] => {
    const ids = taken.has(place) ? [] : shared(name).filter((id) => !places.has(id));
    return ids.length > 1 ? [[name, ids]] : [];
  });
}

/** The column that surely holds it, or all that may. */
function decided(names: readonly string[], found: readonly number[], id: string): readonly number[] {
  const exact = found.filter((place) => names[place] === id);
  if (exact.length === 1) return exact;
  if (found.length === 1) return found;
  const plain = plainest(found.map((place) => simplified(names[place] ?? '')));
  return found.filter((place) => plain.includes(simplified(names[place] ?? '')));
}

/** A year in one column and its month in another. */
function pairAmong(
  names: readonly string[],
  found: readonly number[],
): { year: number; part: number } | null {
  if (found.some((place) => names[place] === 'period')) return null;
  const pair = yearAndPart(found.map((place) => names[place] ?? ''));
  return pair === null ? null : { year: names.indexOf(pair.year), part: names.indexOf(pair.part) };
}

/** Whether another column bears the name that was given. */
function isRepeated(names: readonly string[], place: number, given: string): boolean {
  const name = names[place] ?? '';
  return simplified(name) === simplified(given) && names.indexOf(name, place + 1) >= 0;
}

function placeNamed(names: readonly string[], name: string): number {
  const exact = names.indexOf(name);
  if (exact >= 0) return exact;
  const alike = names.findIndex((other) => simplified(other) === simplified(name));
  if (alike >= 0) return alike;
  const lettered = placeOfLetter(name);
  return lettered < names.length ? lettered : -1;
}
