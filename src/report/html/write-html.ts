import type { Block, Citation, Span } from '../content/block';
import { linkTarget } from '../content/link';
import { escapeHtml } from './escape';

/** A report's content as HTML, everything in it escaped. */
export function writeHtml(blocks: readonly Block[]): string {
  return blocks.map(write).join('\n');
}

function write(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const note = block.note === undefined ? '' : ` <span class="note">${escapeHtml(block.note)}</span>`;
      return element(`h${block.level}`, escapeHtml(block.text) + note);
    }
    case 'verdict':
      return `<p class="verdict" data-decision="${escapeHtml(block.decision)}">${line(block.spans)}</p>`;
    case 'paragraph':
      return element('p', line(block.spans));
    case 'list':
      return element('ul', block.items.map((item) => element('li', line(item))).join('\n'));
    case 'table':
      return writeTable(block.header, block.rows);
    case 'folded':
      return `<details><summary>${escapeHtml(block.summary)}</summary>\n${writeHtml(block.blocks)}\n</details>`;
    case 'rule':
      return '<hr>';
  }
}

/** A table whose first column names and whose others hold figures. */
export function writeTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = header.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('');
  const body = rows.map(([name = '', ...cells]) => {
    const figures = cells.map((cell) => element('td', escapeHtml(cell))).join('');
    return element('tr', `<th scope="row">${escapeHtml(name)}</th>${figures}`);
  });
  return element('table', `<thead>${element('tr', head)}</thead>\n${element('tbody', body.join('\n'))}`);
}

function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}

function line(spans: readonly Span[]): string {
  return spans.map(span).join(' ');
}

function span(one: Span): string {
  if (typeof one === 'string') return escapeHtml(one);
  if ('strong' in one) return element('strong', escapeHtml(one.strong));
  return 'citation' in one ? cite(one.citation) : `(${one.citations.map(cite).join('; ')})`;
}

function cite({ text, url }: Citation): string {
  const target = linkTarget(url);
  return target === null
    ? escapeHtml(text)
    : `<a href="${escapeHtml(target)}" rel="noreferrer">${escapeHtml(text)}</a>`;
}
