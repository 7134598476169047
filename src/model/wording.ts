/** Longest piece of a caller's text that a message repeats, in characters. */
export const LONGEST_QUOTE = 40;

/** A caller's text as a message may show it: in quotes, cut at 40 characters, with control and invisible characters escaped. */
export function quoted(text: string): string {
  // No character takes more than two code units, so nothing beyond the slice can be shown.
  const characters = [...text.slice(0, 2 * LONGEST_QUOTE + 2)];
  const cut = characters.length > LONGEST_QUOTE;
  const shown = JSON.stringify(characters.slice(0, LONGEST_QUOTE).join(''));
  return `${shown.slice(0, -1).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, escaped)}${cut ? '…' : ''}"`;
}

/** Names as a choice: `"a", "b" or "c"`. */
export function alternatives(names: readonly string[]): string {
  const all = names.map((name) => `"${name}"`);
  const last = all.pop() ?? '';
  return all.length === 0 ? last : `${all.join(', ')} or ${last}`;
}

/** Whether a value is a list. A proxy that was revoked is none, and cannot be asked. */
export function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
