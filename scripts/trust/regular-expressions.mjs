/** The regular expressions of src, by the syntax tree: literals, and what is made of constants of the same file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const source = join(import.meta.dirname, '../../src');

/**
 * Each expression with the file it stands in, written as a literal; `null` where the file does not tell what it is made of.
 *
 * @returns {{ file: string, expression: string | null }[]}
 */
export function regularExpressions() {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .flatMap((file) =>
      expressionsOf(readFileSync(join(source, file), 'utf8')).map((expression) => ({ file, expression })),
    );
}

/**
 * The same, of a text.
 *
 * @param {string} text
 * @returns {(string | null)[]}
 */
export function expressionsOf(text) {
  const tree = ts.createSourceFile('any.ts', text, ts.ScriptTarget.Latest, true);
  const constants = new Map();
  const found = [];
  const visit = (node) => {
    if (ts.isVariableDeclaration(node) && node.initializer !== undefined) {
      const value = textOf(node.initializer, constants);
      if (value !== null) constants.set(node.name.getText(), value);
    }
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) found.push(node.text);
    const isMade = ts.isNewExpression(node) || ts.isCallExpression(node);
    if (isMade && node.expression.getText() === 'RegExp') found.push(made(node.arguments ?? [], constants));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function made([pattern, flags], constants) {
  const [body, letters] = [pattern, flags].map((part) => (part ? textOf(part, constants) : ''));
  if (body === null || letters === null) return null;
  return body.startsWith('/') ? body : `/${body}/${letters}`;
}

/** A text, a number or an expression that stands for itself or is put together of such. */
function textOf(node, constants) {
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return node.text;
  if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) return node.text;
  if (ts.isIdentifier(node)) return constants.get(node.text) ?? null;
  if (!ts.isTemplateExpression(node)) return null;
  const parts = node.templateSpans.map(({ expression, literal }) => {
    const value = textOf(expression, constants);
    return value === null ? null : value + literal.text;
  });
  return parts.includes(null) ? null : node.head.text + parts.join('');
}
