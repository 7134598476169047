/** Longer names are cut: a report is read, not scrolled through. */
const LONGEST_NAME = 120;

/**
 * A caller's text made harmless in Markdown: it cannot start a heading, a list, a table cell, a link or HTML, whatever it holds.
 *
 * Line breaks and control characters become spaces, names beyond 120 characters are cut, and every character that means something in
 * Markdown is escaped.
 */
export function escapeMarkdown(text: string): string {
  const flat = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
  const characters = [...flat];
  const short = characters.length > LONGEST_NAME ? `${characters.slice(0, LONGEST_NAME).join('')}…` : flat;
  return escapeSentence(short);
}

/** A sentence of ours that may hold a caller's names: its length stands, its characters are escaped. */
export function escapeSentence(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>|#~$]/g, (character) => `\\${character}`)
    .replace(/&/g, '&amp;')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
    .replace(/:\/\//g, '\\://')
    .replace(/(\w)@(\w)/g, '$1\\@$2');
}
