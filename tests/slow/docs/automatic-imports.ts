import ts from 'typescript';
import type { Snippet } from './snippet';

/** The names an entry of the package re-exports, by the specifier that imports them. */
export type EntryNames = { specifier: string; names: readonly string[] };

/** The names that a source file made of `export { … } from` gives away. */
export function exportedNames(source: string): string[] {
  const tree = ts.createSourceFile('entry.ts', source, ts.ScriptTarget.Latest, true);
  return tree.statements.flatMap((statement) =>
    ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)
      ? statement.exportClause.elements.map(({ name }) => name.text)
      : [],
  );
}

/** Puts imports of the package's names that a snippet uses, and does not import itself, in front of its first line. */
export function withImports(snippet: Snippet, entries: readonly EntryNames[]): Snippet {
  const { used, imported } = identifiers(snippet);
  const imports = entries.flatMap(({ specifier, names }) => {
    const wanted = names.filter((name) => used.has(name) && !imported.has(name));
    return wanted.length === 0 ? [] : [`import { ${wanted.join(', ')} } from '${specifier}'; `];
  });
  return { ...snippet, code: imports.join('') + snippet.code };
}

function identifiers({ name, code }: Snippet): { used: Set<string>; imported: Set<string> } {
  const used = new Set<string>();
  const imported = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportSpecifier(node)) imported.add(node.name.text);
    else if (ts.isIdentifier(node)) used.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return { used, imported };
}
