import type { KnownMetric } from './known-metrics';
import { simplified } from './simplified';
import type { TableOptions, TableProblem } from './table';
import { usualNames } from './usual-names';
import type { Words } from './words/words';

const ROLES = ['participant', 'period', 'licence'] as const;

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
  const places = new Map<string, number>();
  const problems: string[] = [];
  const notes: string[] = [];

  for (const [id, name] of asked) {
    const place = placeNamed(names, name);
    if (!known.some((one) => one.id === id)) problems.push(words.mapsUnknown(id, meant(id, known)));
    else if (place < 0) problems.push(words.mappedNowhere(holds(id), name));
    else if (names.indexOf(names[place] ?? '', place + 1) >= 0) problems.push(words.oneName(name));
    else if ([...places.values()].includes(place)) problems.push(words.mappedTwice(name));
    else places.set(id, place);
  }
  const taken = new Set(places.values());
  const guesses = new Map<string, number[]>();
  for (const [place, name] of names.entries()) {
    const id = taken.has(place) ? null : meant(name, known);
    if (id !== null && !places.has(id)) guesses.set(id, [...(guesses.get(id) ?? []), place]);
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
          found.map((at) => names[at] ?? ''),
        ),
      );
    else if (names[place] !== id) notes.push(words.guessed(names[place] ?? '', read(id)));
  }
  for (const role of ['participant', 'period'] as const) {
    if (!places.has(role)) problems.push(words.missingColumn(role));
  }
  if (![...places.keys()].some((id) => !(id in words.roles))) problems.push(words.noMetric);
  const used = new Set(places.values());
  const ignored = names.filter((name, place) => name !== '' && !used.has(place));
  if (ignored.length > 0) notes.push(words.ignored(ignored.map((name) => name.slice(0, 80)).slice(0, 20)));
  return {
    places,
    notes,
    problems: problems.map((message) => ({ line: 1, column: null, message, remedy: 'map' })),
  };
}

function placeNamed(names: readonly string[], name: string): number {
  const exact = names.indexOf(name);
  return exact >= 0 ? exact : names.findIndex((other) => simplified(other) === simplified(name));
}

/** The id a column's name stands for. */
function meant(name: string, known: readonly KnownMetric[]): string | null {
  const plain = simplified(name);
  if (plain === '') return null;
  const found =
    known.find(({ id }) => id === name) ??
    known.find(({ id }) => simplified(id) === plain || usualNames[id]?.includes(plain)) ??
    known.find(({ labels }) => labels.some((label) => simplified(label) === plain));
  return found?.id ?? null;
}
