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
type Field = { must: string; holds: (given: unknown) => boolean };

const above0: Field = {
  must: 'a number above 0, at most 1e15',
  holds: (given) => figureProblem(given, '', isAbove0) === null,
};

const common: Record<string, Field> = /* @__PURE__ */ (() => ({
  id: { must: 'text that is not empty', holds: (given) => typeof given === 'string' && given !== '' },
  label: optional({ must: 'an object such as { "en": "Calls" }', holds: isRecord }),
  sources: optional({ must: 'a list of sources', holds: isList }),
}))();

const facets: Record<string, Field> = /* @__PURE__ */ (() => ({
  nature: oneOf(['count', 'rate', 'state', 'rating', 'amount']),
  producedBy: oneOf(['participant', 'others', 'both']),
  automatable: { must: 'true or false', holds: (given) => typeof given === 'boolean' },
  licence: oneOf(licences),
  better: optional(oneOf(['higher', 'lower'])),
  maximum: optional(above0),
}))();

function oneOf(words: readonly string[]): Field {
  return { must: alternatives(words), holds: (given) => words.some((word) => word === given) };
}

function optional({ must, holds }: Field): Field {
  return { must, holds: (given) => given === undefined || holds(given) };
}

/**
 * An index as functions of scores read it: a copy of what they look at, which is then what it says it is. Labels and sources stay
 * the caller's and are looked at by no score, nor are lists that name components; whether maxima add up `defineIndex` checks.
 *
 * @throws IncentiveAuditError `'invalid-index'` with every problem at once.
 */
export function readIndex(given: unknown): IndexDefinition {
  requireObject(given, 'invalid-index', [], 'an index such as linkedInSsi');
  const issues: Issue[] = [];
  const index: Part = { given: pick(given, INDEX), path: [] };
  const pillars = partsOf(index, 'pillars', PILLAR, issues);
  const components = pillars.map((pillar) => partsOf(pillar, 'components', COMPONENT, issues));
  const all = [index, ...pillars, ...components.flat()];
  issues.push(
    ...all.flatMap((part) => wrongFields(part, common)),
    ...[index, ...pillars].flatMap((part) => wrongFields(part, { maximum: above0 })),
    ...components.flat().flatMap((part) => wrongFields(part, facets)),
    ...repeated(pillars.map(named), 'two pillars of an index cannot share an id'),
    ...repeated(
      components.flat().map(named),
      'two components of an index cannot share an id, even in different pillars',
    ),
  );
  if (issues.length > 0) throw new IncentiveAuditError('invalid-index', issues);
  for (const [at, pillar] of pillars.entries()) {
    pillar.given.components = components[at]?.map((component) => component.given);
  }
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
  return list.flatMap((entry: unknown, at): Part[] => {
    const place = [...path, key, at];
    if (isRecord(entry)) return [{ given: pick(entry, keys), path: place }];
    issues.push({ path: place, message: `must be an object; it is ${kindOf(entry)}` });
    return [];
  });
}

function wrongFields({ given, path }: Part, fields: Record<string, Field>): Issue[] {
  return Object.entries(fields).flatMap(([key, { must, holds }]) =>
    holds(given[key]) ? [] : [{ path: [...path, key], message: problemOf(given[key], must) }],
  );
}

function problemOf(given: unknown, must: string): string {
  return given === undefined ? `is missing; it must be ${must}` : `must be ${must}; it is ${kindOf(given)}`;
}

function named({ given: { id }, path }: Part): { id: string | undefined; path: Issue['path'] } {
  return { id: typeof id === 'string' ? id : undefined, path: [...path, 'id'] };
}
