import type { Values } from './sentence';

/** A language's word for an id; an id that it has none for, as from a later version, stands for itself. */
export function wordFor(words: Readonly<Record<string, string>>, id: Values[string] | undefined): string {
  const key = String(id);
  return (Object.hasOwn(words, key) ? words[key] : undefined) ?? key;
}

/** The ids that a value holds: one, or a list of them. */
export function idsIn(value: Values[string] | undefined): string[] {
  return typeof value === 'object' && value !== null ? value.map(String) : [String(value)];
}
