import { isList, LONGEST_QUOTE, quoted } from '../wording';
import type { Found, FoundKind } from './found-value';

/** What a value is, never the value itself. */
export function foundOf(value: unknown): Found {
  return { kind: kindOf(value) };
}

/** {@link foundOf} where `undefined` is a field that is not there. */
export function foundAt(value: unknown): Found {
  return value === undefined ? { kind: 'missing' } : foundOf(value);
}

/** What a value is, and the value itself where a sentence has room for it. */
export function foundValue(value: unknown): Found {
  const kind = kindOf(value);
  if (typeof value === 'string' && kind === 'string') return { kind, value: beginning(value) };
  return typeof value === 'number' && kind !== 'NaN' ? { kind, value } : { kind };
}

/** As much as a sentence shows, and one character by which it knows that there are more; none takes more than two code units. */
export function beginning(text: string): string {
  return [...text.slice(0, 2 * LONGEST_QUOTE + 2)].slice(0, LONGEST_QUOTE + 1).join('');
}

/** How many entries a list or an object has. */
export function foundCount(value: object): Found {
  return { kind: kindOf(value), count: Object.keys(value).length };
}

function kindOf(value: unknown): FoundKind {
  if (value === null) return 'null';
  if (isList(value)) return 'list';
  const type = typeof value;
  switch (type) {
    case 'number':
      return Number.isFinite(value) ? 'number' : Number.isNaN(value) ? 'NaN' : 'infinite';
    case 'string':
      return value === '' ? 'empty-string' : 'string';
    // What stands for a property that throws when looked at.
    case 'symbol':
      return 'unreadable';
    default:
      return type;
  }
}

/** What a value is, in English. */
export function kindWords({ kind }: Found): string {
  switch (kind) {
    case 'boolean':
      return 'a true/false value';
    case 'empty-string':
      return 'an empty string';
    case 'list':
    case 'number':
    case 'string':
    case 'object':
    case 'function':
    case 'bigint':
      return withArticle(kind);
    default:
      return kind;
  }
}

/** `an object`, `a list`. */
export function withArticle(noun: string): string {
  return `${noun === 'object' ? 'an' : 'a'} ${noun}`;
}

/** What a value must be and, where it is known, what it is. */
export function unmet(expected: string, found: Found | undefined): string {
  const must = `must be ${expected}`;
  if (found === undefined) return must;
  return found.kind === 'missing' ? `is missing; it ${must}` : `${must}; it ${whatItIs(found)}`;
}

function whatItIs(found: Found): string {
  const { value, count } = found;
  if (count !== undefined) return count === 0 ? 'is empty' : `has ${count}`;
  return `is ${typeof value === 'string' ? quoted(value) : (value ?? kindWords(found))}`;
}

/** `; did you mean "x"?`, or nothing when no known name is close. */
export function didYouMean(nearest: string | null | undefined): string {
  return typeof nearest === 'string' ? `; did you mean "${nearest}"?` : '';
}
