import { oneLine } from '../../model/one-line';
import type { Block, Citation, Span } from '../../report/content/block';
import { linkTarget } from '../../report/content/link';
import type { Style } from './style';
import { textTable } from './text-table';
import { lengthOf, type Styled, wrap } from './wrap';

/** A part of a text: what reports hold, and the steps and the code of a page. */
export type TextBlock =
  | Block
  | { kind: 'steps'; items: readonly (readonly Span[])[] }
  | { kind: 'code'; lines: readonly string[] };

/** How wide a text may be, and how it looks. */
export type Layout = { width: number; style: Style };

const BULLET = { first: '• ', next: '  ' };
const INDENT = '    ';

/** A list of more lines an entry than this is hard to read without gaps. */
const LINES_OF_AN_ENTRY = 3;

/** A report's content for a terminal; nothing in it can move the cursor or change a colour. */
export function writeText(blocks: readonly TextBlock[], { width, style }: Layout): string {
  const texts = blocks.map((block) => write(block, width, style).join('\n') + gapAfter(block));
  return `${texts.join('').trimEnd()}\n`;
}

/** What a small heading names stands right below it. */
function gapAfter(block: TextBlock): string {
  return block.kind === 'heading' && block.level === 3 ? '\n' : '\n\n';
}

function write(block: TextBlock, width: number, style: Style): string[] {
  switch (block.kind) {
    case 'heading':
      return heading(block, width, style);
    case 'verdict':
      return wrap(styled(block.spans, `verdict-${block.decision}`), width, undefined, style);
    case 'paragraph':
      return wrap(styled(block.spans, 'strong'), width, undefined, style);
    case 'list':
      return list(block.items.map((item) => wrap(styled(item, 'strong'), width, BULLET, style)));
    case 'steps':
      return list(
        block.items.map((item, at) =>
          wrap(styled(item, 'strong'), width, { first: `${at + 1}. `, next: '   ' }, style),
        ),
      );
    case 'table':
      return textTable(
        block.header.map(oneLine),
        block.rows.map((row) => row.map(oneLine)),
        width,
        style,
      );
    case 'code':
      return block.lines.map((line) => INDENT + line.replace(/\p{Cc}/gu, ' '));
    case 'folded': {
      const title = write({ kind: 'heading', level: 2, text: block.summary }, width, style);
      return [...title, '', ...writeText(block.blocks, { width, style }).trimEnd().split('\n')];
    }
    case 'rule':
      return [style.dim('─'.repeat(width))];
  }
}

/** Long entries have a line between them. */
function list(items: readonly string[][]): string[] {
  const isLoose = items.some((lines) => lines.length > LINES_OF_AN_ENTRY);
  return items.flatMap((lines, at) => (isLoose && at > 0 ? ['', ...lines] : lines));
}

function heading(
  { level, text, note }: Extract<Block, { kind: 'heading' }>,
  width: number,
  style: Style,
): string[] {
  const pieces: Styled[] = [
    { text: oneLine(text), look: 'title' },
    ...(note === undefined ? [] : [{ text: `— ${oneLine(note)}`, look: null }]),
  ];
  const lines = wrap(pieces, width, undefined, style);
  if (level === 3) return lines;
  const underlined = Math.max(...wrap(pieces, width).map(lengthOf));
  return [...lines, style.dim((level === 1 ? '═' : '─').repeat(underlined))];
}

function styled(spans: readonly Span[], strong: keyof Style): Styled[] {
  return spans.flatMap((span): Styled[] => {
    if (typeof span === 'string') return [{ text: oneLine(span), look: null }];
    if ('strong' in span) return [{ text: oneLine(span.strong), look: strong }];
    if ('citation' in span) return cited([span.citation], '', '');
    return cited(span.citations, '(', ')');
  });
}

/** Addresses are written out: a terminal has no links. */
function cited(citations: readonly Citation[], before: string, after: string): Styled[] {
  return citations.flatMap(({ text, url }, at): Styled[] => {
    const target = linkTarget(url);
    const begin = at === 0 ? before : '';
    const end = at === citations.length - 1 ? after : ';';
    const name = begin + oneLine(text);
    return target === null
      ? [{ text: name + end, look: null }]
      : [
          { text: `${name},`, look: null },
          { text: target + end, look: 'dim' },
        ];
  });
}
