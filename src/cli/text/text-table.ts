import type { Style } from './style';
import { lengthOf, wrap } from './wrap';

const GAP = '  ';

/** How long a head may be on one line, from the handsomest to what needs least room. */
const HEADS = [Number.POSITIVE_INFINITY, 14, 10, 0];

/** The column of names keeps this much however many figures there are. */
const NARROWEST_NAMES = 16;

/** A table whose first column names and whose others hold figures, no wider than the width where that can be. */
export function textTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
  style: Style,
): string[] {
  const widths = columnWidths(header, rows, width);
  const ruler = widths.map((column) => '─'.repeat(column)).join(GAP);
  return [
    ...cellLines(header, widths, 'bottom').map((line) => style.strong(line)),
    style.dim(ruler),
    ...rows.flatMap((row) => cellLines(row, widths, 'top')),
  ];
}

function columnWidths(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): number[] {
  const names = Math.max(...[header, ...rows].map(([name = '']) => lengthOf(name)));
  const choices = HEADS.map((longestHead) =>
    header.slice(1).map((head, at) => figureWidth(head, rows, at + 1, longestHead)),
  );
  const room = (figures: readonly number[]): number =>
    width - figures.reduce((sum, column) => sum + column + GAP.length, 0);
  const figures = choices.find((choice) => room(choice) >= names) ?? choices.at(-1)!;
  return [Math.min(names, Math.max(room(figures), NARROWEST_NAMES)), ...figures];
}

/** As wide as the figures and the longest word above them. */
function figureWidth(
  head: string,
  rows: readonly (readonly string[])[],
  at: number,
  longestHead: number,
): number {
  const words = head.split(' ').map(lengthOf);
  const cells = rows.map((row) => lengthOf(row[at] ?? ''));
  return Math.max(...words, ...cells, Math.min(lengthOf(head), longestHead));
}

/** Names to the left, figures to the right and on the last line. */
function cellLines(cells: readonly string[], widths: readonly number[], names: 'top' | 'bottom'): string[] {
  const wrapped = cells.map((text, at) => wrap([{ text, look: null }], widths[at] ?? 0));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map((lines, at) => {
        const text = lines[at === 0 && names === 'top' ? line : line - (height - lines.length)] ?? '';
        const padding = ' '.repeat(Math.max(0, (widths[at] ?? 0) - lengthOf(text)));
        return at === 0 ? text + padding : padding + text;
      })
      .join(GAP)
      .trimEnd(),
  );
}
