import { plain, type Style } from './style';

/** A piece of a sentence and how it looks; a space stands between two. */
export type Styled = { text: string; look: keyof Style | null };

/** What stands before the first line of a paragraph, and before the others. */
export type Indent = { first: string; next: string };

/** Breaks text at ordinary spaces into lines no longer than the width; a longer word has a line of its own. */
export function wrap(
  pieces: readonly Styled[],
  width: number,
  { first, next }: Indent = { first: '', next: '' },
  style: Style = plain,
): string[] {
  const lines: Styled[][] = [[]];
  let length = lengthOf(first);
  for (const word of pieces.flatMap(wordsOf)) {
    const line = lines.at(-1)!;
    const longer = length + lengthOf(word.text) + (line.length > 0 ? 1 : 0);
    if (line.length > 0 && longer > width) {
      lines.push([word]);
      length = lengthOf(next) + lengthOf(word.text);
    } else {
      line.push(word);
      length = longer;
    }
  }
  return lines.map((words, at) => (at === 0 ? first : next) + joined(words, style));
}

/** How many columns a text takes. */
export function lengthOf(text: string): number {
  return [...text].length;
}

function wordsOf({ text, look }: Styled): Styled[] {
  return text
    .split(/[ \t\n]+/)
    .filter((word) => word !== '')
    .map((word) => ({ text: word, look }));
}

/** Words of one look are styled together. */
function joined(words: readonly Styled[], style: Style): string {
  const runs: Styled[] = [];
  for (const { text, look } of words) {
    const last = runs.at(-1);
    if (last?.look === look) runs[runs.length - 1] = { text: `${last.text} ${text}`, look };
    else runs.push({ text, look });
  }
  return runs.map(({ text, look }) => (look === null ? text : style[look](text))).join(' ');
}
