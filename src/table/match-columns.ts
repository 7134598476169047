import type { KnownMetric } from './known-metrics';
import { isPlainName } from './plain-name';
import { simplified } from './simplified';
import type { TableOptions, TableProblem } from './table';
import { usualNames } from './usual-names';
import type { Words } from './words/words';

const ROLES = ['participant', 'period', 'licence'] as const;

/** Of columns, and of a name's characters. */
const MOST_TOLD = 20;
const LONGEST_TOLD = 80;

/** Which column holds what: a place in the row by role or metric id. */
export type Matched = { places: Map<string, number>; notes: string[]; problems: TableProblem[] };

/** Finds what each column holds: as it is told, else by its exact id, else by a name people use. */
export function matchColumns(names: readonly string[], options: TableOptions, words: Words): Matched {
  const asked = Object.entries(options.map ?? {});
  const known = [...ROLES.map((id): KnownMetric => ({ id, labels: [] })), ...options.metrics];
  const holds = (id: string): string =>
    id in words.roles ? words.roles[id as keyof Words['roles']] : `“${id}”`;
  const read = (id: string): string =>
    id in words.roles
      ? words.roles[id as keyof Words['roles']]
      : words.metric(id, known.find((one) => one.id === id)?.labels ?? []);
  const meant = reader(known);
  const places = new Map<string, number>();
  const problems: string[] = [];
  const notes: string[] = [];

  for (const [id, name] of asked) {
    const place = placeNamed(names, name);
    if (!known.some((one) => one.id === id)) problems.push(words.mapsUnknown(id, meant(id)));
    else if (place < 0) problems.push(words.mappedNowhere(holds(id), name));
    else if (names.indexOf(names[place] ?? '', place + 1) >= 0) problems.push(words.oneName(name));
    else if ([...places.values()].includes(place)) problems.push(words.mappedTwice(name));
    else places.set(id, place);
  }
  const taken = new Set(places.values());
  const guesses = new Map<string, number[]>();
  for (const [place, name] of names.entries()) {
    const id = taken.has(place) ? null : meant(name);
    if (id === null || places.has(id)) continue;
    const others = guesses.get(id);
    if (others === undefined) guesses.set(id, [place]);
    else others.push(place);
  }
  for (const [id, found] of guesses) {
    const exact = found.filter((place) => names[place] === id);
    const [place, ...others] = exact.length === 1 ? exact : found;
    if (place === undefined) continue;
    places.set(id, place);
    if (others.length > 0)
      problems.push(
        words.twoColumns(
          holds(id),
          found.slice(0, MOST_TOLD).map((at) => names[at] ?? ''),
        ),
      );
    else if (names[place] !== id) notes.push(words.guessed(names[place] ?? '', read(id)));
  }
  for (const role of ['participant', 'period'] as const) {
    if (!places.has(role)) problems.push(words.missingColumn(role));
  }
  if (![...places.keys()].some((id) => !(id in words.roles))) problems.push(words.noMetric);
  const used = new Set(places.values());
  const ignored = [...names.keys()].filter((place) => names[place] !== '' && !used.has(place));
  if (ignored.length > 0) notes.push(ignoredNote(ignored, names, words));
  return {
    places,
    notes,
    problems: problems.map((message) => ({ line: 1, column: null, message, remedy: 'map' })),
  };
}

/** Says which columns are not used: by name where the name is surely nobody's, else by the letter a spreadsheet gives them. */
function ignoredNote(ignored: readonly number[], names: readonly string[], words: Words): string {
  const told = ignored.slice(0, MOST_TOLD).map((place) => ({ place, name: names[place] ?? '' }));
  const [plain, others] = [true, false].map((is) => told.filter(({ name }) => isPlainName(name) === is));
  return words.ignored(
    plain!.map(({ name }) => name.slice(0, LONGEST_TOLD)),
    others!.map(({ place }) => letterOf(place)),
    ignored.length - told.length,
  );
}

/** A, B, …, Z, AA, AB, … */
function letterOf(place: number): string {
  const before = Math.floor(place / 26) - 1;
  return (before < 0 ? '' : letterOf(before)) + String.fromCharCode(65 + (place % 26));
}

function placeNamed(names: readonly string[], name: string): number {
  const exact = names.indexOf(name);
  return exact >= 0 ? exact : names.findIndex((other) => simplified(other) === simplified(name));
}

/** What tells the id that a column's name stands for; every name is simplified once, however many columns there are. */
function reader(known: readonly KnownMetric[]): (name: string) => string | null {
  const ids = new Set(known.map(({ id }) => id));
  const [byName, byLabel] = [new Map<string, string>(), new Map<string, string>()];
  for (const { id, labels } of known) {
    for (const name of [simplified(id), ...(usualNames[id] ?? [])])
      if (!byName.has(name)) byName.set(name, id);
    for (const label of labels.map(simplified)) if (!byLabel.has(label)) byLabel.set(label, id);
  }
  return (name) => {
    if (ids.has(name)) return name;
    const plain = simplified(name);
    return plain === '' ? null : (byName.get(plain) ?? byLabel.get(plain) ?? null);
  };
}
