import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Code, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Blocks whose fence names the file they are taken from. */
function quotes(node: Nodes): { path: string; text: string }[] {
  if (node.type === 'code') return quoteOf(node);
  return 'children' in node ? node.children.flatMap(quotes) : [];
}

function quoteOf({ lang, meta, value }: Code): { path: string; text: string }[] {
  return lang === 'text' && meta ? [{ path: meta, text: value }] : [];
}

describe('docs/adding-a-rule.md', () => {
  const found = quotes(fromMarkdown(read('docs/adding-a-rule.md')));

  it.each(found)('quotes $path to the letter', ({ path, text }) => {
    expect(read(path)).toContain(text);
  });

  it('quotes the rule, its test, a sentence in each language, and what they are made from', () => {
    expect(found).toHaveLength(5);
  });
});
