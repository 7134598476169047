import { marked, type Token } from 'marked';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** What Markdown turns into: its blocks and marks without their text, as GitHub's flavour reads it. */
export function skeleton(markdown: string): string[] {
  const types: string[] = [];
  marked.walkTokens(marked.lexer(markdown), (token: Token) => {
    if (token.type === 'table') types.push(`table of ${token.rows.length} × ${token.header.length}`);
    else if (token.type === 'link') types.push(`link to ${token.href}`);
    else if (!['text', 'escape', 'space'].includes(token.type)) types.push(token.type);
  });
  return types;
}

/** The text a reader of plain CommonMark sees, with the kinds of nodes it stands in. */
export function reading(markdown: string): { kinds: Set<string>; text: string } {
  const kinds = new Set<string>();
  const texts: string[] = [];
  const visit = (node: { type: string; value?: string; children?: readonly object[] }): void => {
    kinds.add(node.type);
    if (node.type === 'text') texts.push(node.value ?? '');
    for (const child of node.children ?? []) visit(child as Parameters<typeof visit>[0]);
  };
  visit(fromMarkdown(markdown));
  return { kinds, text: texts.join('') };
}
