import { isDeepFrozen } from './deep-freeze';
import { IncentiveAuditError, type Issue } from './error';
import { figureProblem, isAbove0 } from './figure-bounds';
import type { IndexDefinition } from './index-definition';
import { MOST_COMPONENTS, MOST_PILLARS } from './input-bounds';
import { licences } from './licence';
import { repeated } from './repeated';
import { isRecord, requireObject } from './require-input';
import { pick, snapshot } from './snapshot';
import { alternatives, isList, kindOf } from './wording';

/** A part of an index as it was given, and where it stands. */
type Part = { given: Record<string, unknown>; path: Issue['path'] };

const INDEX: readonly (keyof IndexDefinition)[] = ['id', 'label', 'maximum', 'pillars', 'sources'];

const PILLAR = ['id', 'label', 'maximum', 'components'];

const COMPONENT = [
  ...['id', 'label', 'captures', 'nature', 'producedBy', 'automatable', 'licence'],
  ...['better', 'maximum', 'sources', 'listedBy'],
];

const most = { pillars: MOST_PILLARS, components: MOST_COMPONENTS };

/** What stands under a key, in words and as a test. */
type Field = { key: string; must: string; holds: (given: unknown) => boolean };

const maximum: Field = {
  key: 'maximum',
  must: 'a number above 0, at most 1e15',
  holds: (given) => figureProblem(given, '', isAbove0) === null,
};

const common: readonly Field[] = [
  { key: 'id', must: 'text that is not empty', holds: (given) => typeof given === 'string' && given !== '' },
  {
    key: 'label',
    must: 'an object such as { "en": "Calls" }',
    holds: (given) => given === undefined || isRecord(given),
  },
  { key: 'sources', must: 'a list of sources', holds: (given) => isAbsent(given) || isList(given) },
];

const facets: readonly Field[] = /* @__PURE__ */ (() => [
  ...common,
  oneOf('nature', ['count', 'rate', 'state', 'rating', 'amount']),
  oneOf('producedBy', ['participant', 'others', 'both']),
  { key: 'automatable', must: 'true or false', holds: (given) => typeof given === 'boolean' },
  oneOf('licence', licences),
  optional(oneOf('better', ['higher', 'lower'])),
  optional(maximum),
])();

function oneOf(key: string, words: readonly string[]): Field {
  const known: readonly unknown[] = words;
  return { key, must: alternatives(words), holds: (given) => known.includes(given) };
}

function optional({ key, must, holds }: Field): Field {
  return { key, must, holds: (given) => isAbsent(given) || holds(given) };
}

function isAbsent(given: unknown): boolean {
  return given === undefined || given === null;
}

/** Indices that were found sound and cannot change any more: who scores a team asks for the same one again and again. */
const sound: WeakSet<object> = /* @__PURE__ */ new WeakSet();

/**
 * An index as functions of scores read it: a copy of what they look at, which is then what it says it is. Labels and sources stay
 * the caller's and are looked at by no score, nor are lists that name components; whether maxima add up `defineIndex` checks.
 *
 * @throws IncentiveAuditError `'invalid-index'` with every problem at once.
 */
export function readIndex(given: unknown): IndexDefinition {
  requireObject(given, 'invalid-index', [], 'an index such as linkedInSsi');
  if (sound.has(given)) return given as unknown as IndexDefinition;
  const issues: Issue[] = [];
  const index: Part = { given: pick(given, INDEX), path: [] };
  check(index, [...common, maximum], issues);
  const pillars = partsOf(index, 'pillars', PILLAR, issues);
  const components: Part[] = [];
  for (const pillar of pillars) {
    check(pillar, [...common, maximum], issues);
    const own = partsOf(pillar, 'components', COMPONENT, issues);
    for (const component of own) {
      check(component, facets, issues);
      components.push(component);
    }
    pillar.given.components = own.map((component) => component.given);
  }
  issues.push(
    ...twice(pillars, 'two pillars of an index cannot share an id'),
    ...twice(components, 'two components of an index cannot share an id, even in different pillars'),
  );
  if (issues.length > 0) throw new IncentiveAuditError('invalid-index', issues);
  if (isDeepFrozen(given)) sound.add(given);
  return { ...index.given, pillars: pillars.map((pillar) => pillar.given) } as unknown as IndexDefinition;
}

function partsOf(
  { given, path }: Part,
  key: 'pillars' | 'components',
  keys: readonly string[],
  issues: Issue[],
): Part[] {
  const list = snapshot(given[key], 1);
  const must = `a list of 1 to ${most[key]} ${key}`;
  if (!Array.isArray(list) || list.length === 0 || list.length > most[key]) {
    const message = Array.isArray(list) ? `must be ${must}; it has ${list.length}` : problemOf(list, must);
    issues.push({ path: [...path, key], message });
    return [];
  }
  const parts: Part[] = [];
  for (const [at, entry] of list.entries()) {
    const place = [...path, key, at];
    if (isRecord(entry)) parts.push({ given: pick(entry, keys), path: place });
    else issues.push({ path: place, message: `must be an object; it is ${kindOf(entry)}` });
  }
  return parts;
}

function check({ given, path }: Part, fields: readonly Field[], issues: Issue[]): void {
  for (const { key, must, holds } of fields) {
    if (!holds(given[key])) issues.push({ path: [...path, key], message: problemOf(given[key], must) });
  }
}

function problemOf(given: unknown, must: string): string {
  return given === undefined ? `is missing; it must be ${must}` : `must be ${must}; it is ${kindOf(given)}`;
}

function twice(parts: readonly Part[], message: string): Issue[] {
  const isEachOnce = new Set(parts.map(({ given }) => given.id)).size === parts.length;
  return isEachOnce ? [] : repeated(parts.map(named), message);
}

function named({ given: { id }, path }: Part): { id: string | undefined; path: Issue['path'] } {
  return { id: typeof id === 'string' ? id : undefined, path: [...path, 'id'] };
}
