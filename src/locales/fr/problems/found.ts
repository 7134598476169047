import type { Found, FoundKind } from '../../../model/problems/found-value';
import { quoted } from '../../../model/wording';

const words: Readonly<Record<FoundKind, string>> = {
  missing: 'absent',
  undefined: 'absent',
  null: 'null',
  string: 'un texte',
  'empty-string': 'un texte vide',
  number: 'un nombre',
  NaN: 'NaN',
  infinite: 'infini',
  boolean: 'vrai ou faux',
  list: 'une liste',
  object: 'un objet',
  function: 'une fonction',
  bigint: 'un grand entier',
  unreadable: 'illisible',
};

/** Parts of a sentence with the semicolon that French sets between them. */
export function clauses(...parts: string[]): string {
  return parts.join('\u202f; ');
}

/** What a value must be and, where it is known, what it is. */
export function must(what: string, found: Found | undefined): string {
  const expected = `doit ${what}`;
  if (found === undefined) return expected;
  return found.kind === 'missing' ? clauses('manque', expected) : clauses(expected, whatItIs(found));
}

function whatItIs({ kind, value, count }: Found): string {
  if (count !== undefined) return count === 0 ? 'c’est vide' : `en a ${count}`;
  if (typeof value === 'string') return `c’est ${quoted(value)}`;
  return `c’est ${kind === 'number' && value !== undefined ? value : words[kind]}`;
}

/** A second clause with a name that may have been meant, or else another. */
export function meant(said: string, nearest: string | null | undefined, otherwise?: string): string {
  if (typeof nearest === 'string') return clauses(said, `vouliez-vous dire "${nearest}"\u202f?`);
  return otherwise === undefined ? said : clauses(said, otherwise);
}
