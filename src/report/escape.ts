/** A report is read, not scrolled through: longer names are cut, and longer texts too, however many names they hold. */
const LONGEST_NAME = 120;
const LONGEST_TEXT = 5000;

/** Joins without being seen: what looks like an address is no link where one stands in it, whatever the renderer. */
const WORD_JOINER = '\u2060';

/** A name in the quotes of either language, beyond what is shown of it. */
const longName = /* @__PURE__ */ new RegExp(`([“«][^”»]{${LONGEST_NAME}})[^”»]+`, 'gu');

/**
 * A text made harmless in Markdown: whatever it holds, it cannot start a heading, a list, a table cell, a link or HTML.
 *
 * Line breaks and control characters become spaces, and every character that means something in Markdown is escaped.
 */
export function escapeMarkdown(text: string): string {
  return shorten(oneLine(text), LONGEST_TEXT)
    .replace(/[\\`*_{}[\]<>|#~$]|!(?=\[)|&(?=[#\w])/g, '\\$&')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/:(?=\/\/)|www(?=\.)/gi, `$&${WORD_JOINER}`)
    .replace(/@/g, `${WORD_JOINER}@`);
}

/** A caller's name, cut at 120 characters. */
export function escapeName(name: string): string {
  return escapeMarkdown(shorten(oneLine(name), LONGEST_NAME));
}

/** A sentence of ours, with each name it quotes cut at 120 characters. */
export function escapeSentence(text: string): string {
  return escapeMarkdown(oneLine(text).replace(longName, '$1…'));
}

/** An address as the target of a link; `null` where it is none that a browser may open. */
export function linkTarget(url: string): string | null {
  if (!/^https?:\/\/\S/i.test(url)) return null;
  return `<${oneLine(url).replace(/[^\w\-.~:/?#@!$&'()*+,;=%]/gu, encodeURIComponent)}>`;
}

function oneLine(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim();
}

function shorten(text: string, longest: number): string {
  // No character takes more than two code units, so nothing beyond the slice can be shown.
  const characters = [...text.slice(0, 2 * longest + 2)];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text;
}
