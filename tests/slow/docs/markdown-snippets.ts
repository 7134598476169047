import type { Code, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Snippet } from './snippet';

const languages: Record<string, Snippet['language']> = {
  ts: 'ts',
  typescript: 'ts',
  tsx: 'tsx',
  js: 'js',
  javascript: 'js',
  jsx: 'jsx',
};

/** The TypeScript and JavaScript blocks of a Markdown text. A fence that says `no-run` is checked but not executed. */
export function markdownSnippets(file: string, markdown: string, firstLine = 1): Snippet[] {
  return codeBlocks(fromMarkdown(markdown)).flatMap(({ lang, meta, value, position }) => {
    const language = languages[lang ?? ''];
    if (language === undefined) return [];
    const line = firstLine + (position?.start.line ?? 0);
    return [{ name: `${file}:${line}`, language, code: value, run: !meta?.split(' ').includes('no-run') }];
  });
}

function codeBlocks(node: Nodes): Code[] {
  if (node.type === 'code') return [node];
  return 'children' in node ? node.children.flatMap(codeBlocks) : [];
}
