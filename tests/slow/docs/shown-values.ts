import ts from 'typescript';

/** A snippet whose `// =>` comments have become assertions, and the lines they stand on. */
export type Instrumented = { code: string; lines: number[] };

type Edit = { start: number; end: number; text: string };
type Shown = { statement: ts.Statement; expected: string; comment: ts.CommentRange };

const ARROW = /^\/\/ =>/;

/**
 * Turns every `// =>` into a call of `expectShown(actual, expected, line)`.
 *
 * The comment follows an expression, a `console.log(expression)` or a `const name = …`, on the same line or the next; a long
 * value goes on over further comment lines. Throws where a `// =>` shows the value of nothing, or its value is no expression.
 */
export function assertShownValues(code: string, fileName: string): Instrumented {
  const tree = ts.createSourceFile(fileName, code, ts.ScriptTarget.Latest, true);
  const shown = shownIn(tree);
  const arrows = code.split('// =>').length - 1;
  if (shown.length !== arrows)
    throw new Error(`${arrows} values are shown, ${shown.length} after a statement`);
  const lines = shown.map(({ comment }) => tree.getLineAndCharacterOfPosition(comment.pos).line + 1);
  const edits = shown.map((value, at) => assertion(value, lines[at] ?? 0));
  return { code: applyEdits(code, edits), lines };
}

function shownIn(tree: ts.SourceFile): Shown[] {
  const found: Shown[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStatement(node) && !ts.isBlock(node)) {
      const comments = commentsAfter(tree.text, node.end);
      const first = comments.findIndex((comment) => ARROW.test(textOf(tree, comment)));
      const comment = comments[first];
      if (comment !== undefined) {
        const rest = comments.slice(first).map((line) => textOf(tree, line));
        found.push({ statement: node, expected: firstExpression(rest), comment });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function commentsAfter(text: string, end: number): ts.CommentRange[] {
  return [
    ...(ts.getTrailingCommentRanges(text, end) ?? []),
    ...(ts.getLeadingCommentRanges(text, end) ?? []),
  ];
}

function textOf(tree: ts.SourceFile, { pos, end }: ts.CommentRange): string {
  return tree.text.slice(pos, end);
}

/** The shortest run of comment lines that is a whole expression. */
function firstExpression(comments: readonly string[]): string {
  const lines = comments.map((comment) => comment.replace(ARROW, '').replace(/^\/\//, '').trim());
  for (let count = 1; count <= lines.length; count++) {
    const candidate = lines.slice(0, count).join('\n');
    if (candidate !== '' && parses(candidate)) return candidate;
  }
  throw new Error(`not a value: ${comments[0]}`);
}

function parses(expression: string): boolean {
  return ts.transpileModule(`(${expression});`, { reportDiagnostics: true }).diagnostics?.length === 0;
}

function assertion({ statement, expected }: Shown, line: number): Edit {
  const rest = `${withTolerance(expected)}, ${line});`;
  if (ts.isExpressionStatement(statement)) {
    const actual = shownExpression(statement.expression).getText();
    return { start: statement.getStart(), end: statement.end, text: `expectShown(${actual}, ${rest}` };
  }
  const [declaration] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
  if (declaration === undefined) throw new Error(`no value to compare: ${statement.getText()}`);
  const text = ` expectShown(${declaration.name.getText()}, ${rest}`;
  return { start: statement.end, end: statement.end, text };
}

function shownExpression(expression: ts.Expression): ts.Expression {
  if (!ts.isCallExpression(expression) || expression.expression.getText() !== 'console.log')
    return expression;
  const [argument] = expression.arguments;
  return argument ?? expression;
}

/** A number with decimals stands for every number that rounds to the digits shown. */
function withTolerance(expected: string): string {
  const tree = ts.createSourceFile('expected.ts', `(${expected})`, ts.ScriptTarget.Latest, true);
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    const number = isNumber(node) ? node.getText() : '';
    if (number.includes('.'))
      edits.push({ start: node.getStart(), end: node.end, text: `digits('${number}')` });
    else ts.forEachChild(node, visit);
  };
  visit(tree);
  return applyEdits(tree.text, edits);
}

function isNumber(node: ts.Node): boolean {
  const operand = ts.isPrefixUnaryExpression(node) ? node.operand : node;
  return ts.isNumericLiteral(operand);
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}
