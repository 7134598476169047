import type { Values } from './sentence';

/** A language's word for an id; an id that it has none for, as from a later version, stands for itself. */
export function wordFor(words: Readonly<Record<string, string>>, id: Values[string] | undefined): string {
  const key = String(id);
  return (Object.hasOwn(words, key) ? words[key] : undefined) ?? key;
}
