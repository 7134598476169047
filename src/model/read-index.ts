import { isDeepFrozen } from './deep-freeze';
import { IncentiveAuditError } from './error';
import { isAbove0, isFigure, LARGEST_FIGURE } from './figure-bounds';
import type { IndexDefinition } from './index-definition';
import { MOST_COMPONENTS, MOST_PILLARS } from './input-bounds';
import { licences } from './licence';
import { listOf, listSize } from './problems/containers';
import { foundAt, foundCount, foundOf } from './problems/found';
import type { Found } from './problems/found-value';
import { index as indexSentence, partIdTwice } from './problems/indices';
import { type Issue, problem, type Said, said } from './problems/problem';
import { kind, label, numberAbove0AtMost, oneOf as oneOfWords, textNotEmpty } from './problems/values';
import { repeated } from './repeated';
import { isRecord, requireObject } from './require-input';
import { pick, snapshot } from './snapshot';
import { isList } from './wording';

/** A part of an index as it was given, and where it stands. */
type Part = { given: Record<string, unknown>; path: Issue['path'] };

const INDEX: readonly (keyof IndexDefinition)[] = ['id', 'label', 'maximum', 'pillars', 'sources'];

const PILLAR = ['id', 'label', 'maximum', 'components'];

const COMPONENT = [
  ...['id', 'label', 'captures', 'nature', 'producedBy', 'automatable', 'licence'],
  ...['better', 'maximum', 'sources', 'listedBy'],
];

const most = { pillars: MOST_PILLARS, components: MOST_COMPONENTS };

/** What stands under a key, as a test and in words. */
type Field = { key: string; holds: (given: unknown) => boolean; problem: (found: Found) => Said };

const maximum: Field = {
  key: 'maximum',
  holds: (given) => isFigure(given) && isAbove0(given),
  problem: (found) => said(numberAbove0AtMost, { most: LARGEST_FIGURE, found }),
};

const common: readonly Field[] = [
  {
    key: 'id',
    holds: (given) => typeof given === 'string' && given !== '',
    problem: (found) => said(textNotEmpty, { found }),
  },
  {
    key: 'label',
    holds: (given) => given === undefined || isRecord(given),
    problem: (found) => said(label, { found }),
  },
  {
    key: 'sources',
    holds: (given) => isAbsent(given) || isList(given),
    problem: (found) => said(listOf, { of: 'sources', found }),
  },
];

const facets: readonly Field[] = /* @__PURE__ */ (() => [
  ...common,
  oneOf('nature', ['count', 'rate', 'state', 'rating', 'amount']),
  oneOf('producedBy', ['participant', 'others', 'both']),
  {
    key: 'automatable',
    holds: (given: unknown) => typeof given === 'boolean',
    problem: (found: Found) => said(kind, { kinds: ['boolean'], found }),
  },
  oneOf('licence', licences),
  optional(oneOf('better', ['higher', 'lower'])),
  optional(maximum),
])();

function oneOf(key: string, allowed: readonly string[]): Field {
  const known: readonly unknown[] = allowed;
  return {
    key,
    holds: (given) => known.includes(given),
    problem: (found) => said(oneOfWords, { allowed, found }),
  };
}

function optional(field: Field): Field {
  return { ...field, holds: (given) => isAbsent(given) || field.holds(given) };
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
  requireObject(given, 'invalid-index', [], indexSentence, { example: 'linkedInSsi' });
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
  const all = [...issues, ...twice(pillars, 'pillar'), ...twice(components, 'component')];
  if (all.length > 0) throw new IncentiveAuditError('invalid-index', all);
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
  if (!Array.isArray(list) || list.length === 0 || list.length > most[key]) {
    const found = Array.isArray(list) ? foundCount(list) : foundAt(list);
    issues.push(problem([...path, key], listSize, { least: 1, most: most[key], of: key, found }));
    return [];
  }
  const parts: Part[] = [];
  for (const [at, entry] of list.entries()) {
    const place = [...path, key, at];
    if (isRecord(entry)) parts.push({ given: pick(entry, keys), path: place });
    else issues.push(problem(place, kind, { kinds: ['object'], found: foundOf(entry) }));
  }
  return parts;
}

function check({ given, path }: Part, fields: readonly Field[], issues: Issue[]): void {
  for (const field of fields) {
    const value = given[field.key];
    if (!field.holds(value)) issues.push({ path: [...path, field.key], ...field.problem(foundAt(value)) });
  }
}

function twice(parts: readonly Part[], part: 'pillar' | 'component'): Issue[] {
  const isEachOnce = new Set(parts.map(({ given }) => given.id)).size === parts.length;
  return isEachOnce ? [] : repeated(parts.map(named), said(partIdTwice, { part }));
}

function named({ given: { id }, path }: Part): { id: string | undefined; path: Issue['path'] } {
  return { id: typeof id === 'string' ? id : undefined, path: [...path, 'id'] };
}
