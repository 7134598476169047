import ts from 'typescript';
import { markdownSnippets } from './markdown-snippets';
import type { Snippet } from './snippet';

/** The code of every `@example` of a source file. */
export function tsdocSnippets(file: string, source: string): Snippet[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  return [...examples(tree)].flatMap((example) => {
    const [title, ...below] = source.slice(example.tagName.end, example.end).split('\n');
    const text = ts.getTextOfJSDocComment(example.comment) ?? '';
    const { line } = tree.getLineAndCharacterOfPosition(example.tagName.end);
    return markdownSnippets(file, text, title?.trim() === '' && below.length > 0 ? line + 2 : line + 1);
  });
}

/** A set, because a declaration shares the comment of its statement. */
function examples(node: ts.Node, found: Set<ts.JSDocTag> = new Set()): Set<ts.JSDocTag> {
  for (const tag of ts.getJSDocTags(node)) if (tag.tagName.text === 'example') found.add(tag);
  ts.forEachChild(node, (child) => {
    examples(child, found);
  });
  return found;
}
