import { oneLine } from '../../model/one-line';

/** A report is read, not scrolled through: longer names are cut, and longer texts too, however many names they hold. */
const LONGEST_NAME = 120;
const LONGEST_TEXT = 5000;

/** A name in the quotes of either language, beyond what is shown of it. */
const longName = /* @__PURE__ */ (() => new RegExp(`([“«][^”»]{${LONGEST_NAME}})[^”»]+`, 'gu'))();

/** A caller's name on one line, cut at 120 characters or earlier. */
export function shortName(name: string, longest: number = LONGEST_NAME): string {
  return shorten(oneLine(name), longest);
}

/** A text on one line, with each name it quotes cut at 120 characters. */
export function shortText(text: string): string {
  return shorten(oneLine(text).replace(longName, '$1…'), LONGEST_TEXT);
}

function shorten(text: string, longest: number): string {
  // No character takes more than two code units, so nothing beyond the slice can be shown.
  const characters = [...text.slice(0, 2 * longest + 2)];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text;
}
