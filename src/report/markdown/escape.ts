import { oneLine } from '../../model/one-line';

/** Joins without being seen: what looks like an address is no link where one stands in it, whatever the renderer. */
const WORD_JOINER = '\u2060';

/**
 * A text made harmless in Markdown: whatever it holds, it cannot start a heading, a list, a table cell, a link or HTML.
 *
 * Line breaks and control characters become spaces, and every character that means something in Markdown is escaped.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]<>|#~$]|!(?=\[)|&(?=[#\w])/g, '\\$&')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/:(?=\/\/)|www(?=\.)/gi, `$&${WORD_JOINER}`)
    .replace(/@/g, `${WORD_JOINER}@`);
}
