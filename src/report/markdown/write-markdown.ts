import type { Block, Citation, Span } from '../content/block';
import { linkTarget } from '../content/link';
import { escapeHtml } from '../html/escape';
import { escapeMarkdown } from './escape';

/** A report's content as Markdown, everything in it escaped. */
export function writeMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(write).join('\n\n')}\n`;
}

function write(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const note = block.note === undefined ? '' : ` — ${escapeMarkdown(block.note)}`;
      return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}${note}`;
    }
    case 'verdict':
    case 'paragraph':
      return line(block.spans);
    case 'list':
      return block.items.map((item) => `- ${line(item)}`).join('\n');
    case 'table':
      return table(block.header, block.rows);
    case 'folded': {
      // What renders no HTML shows the heading and what stands below it.
      const inner = block.blocks.map(write).join('\n\n');
      return `<details>\n<summary>${escapeHtml(block.summary)}</summary>\n\n${inner}\n\n</details>`;
    }
    case 'rule':
      return '---';
  }
}

function line(spans: readonly Span[]): string {
  return spans.map(span).join(' ');
}

function span(one: Span): string {
  if (typeof one === 'string') return escapeMarkdown(one);
  if ('strong' in one) return `**${escapeMarkdown(one.strong)}**`;
  return 'citation' in one ? cite(one.citation) : `(${one.citations.map(cite).join('; ')})`;
}

function cite({ text, url }: Citation): string {
  const target = linkTarget(url);
  return target === null ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](<${target}>)`;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const escaped = (cells: readonly string[]): string => row(cells.map(escapeMarkdown));
  const alignment = header.map((_, column) => (column === 0 ? '---' : '---:'));
  return [escaped(header), row(alignment), ...rows.map(escaped)].join('\n');
}
