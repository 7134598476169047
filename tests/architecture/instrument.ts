import ts from 'typescript';

type Edit = { at: number; text: string };

/**
 * A module of which every function tells when it is entered, with its name and what it was given, and when it is left: it calls
 * `__entered(function, arguments)` and `__left()`, which the caller provides.
 */
export function instrumented(path: string, text: string): string {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  // From the end, so that no place moves. Of two in one place the later stands first: an inner function ends before its outer one.
  return functionsIn(tree)
    .flatMap((found) => edits(path, found))
    .sort((a, b) => b.at - a.at)
    .reduce((changed, edit) => changed.slice(0, edit.at) + edit.text + changed.slice(edit.at), text);
}

type WithBody = ts.FunctionLikeDeclaration & { body: ts.ConciseBody };

/** Outer functions first. */
function functionsIn(node: ts.Node): WithBody[] {
  const below: WithBody[] = [];
  ts.forEachChild(node, (child) => {
    below.push(...functionsIn(child));
  });
  return hasBody(node) ? [node, ...below] : below;
}

/** Generators are left out: they are entered and left in pieces. */
function hasBody(node: ts.Node): node is WithBody {
  const isFunction = ts.isFunctionLike(node) && !ts.isConstructorDeclaration(node);
  return (
    isFunction &&
    'body' in node &&
    node.body !== undefined &&
    !('asteriskToken' in node && node.asteriskToken)
  );
}

function edits(path: string, { name, parent, parameters, body }: WithBody): Edit[] {
  const called = name ?? ('name' in parent ? (parent.name as ts.Node | undefined) : undefined);
  const given = parameters.flatMap((parameter) => boundNames(parameter.name));
  const id = JSON.stringify(`${path}#${called?.getText() ?? ''}`);
  const entered = `__entered(${id},[${given.join()}]);try{`;
  return ts.isBlock(body)
    ? [
        { at: body.end - 1, text: '}finally{__left()}' },
        { at: body.getStart() + 1, text: entered },
      ]
    : [
        { at: body.end, text: ')}finally{__left()}}' },
        { at: body.getStart(), text: `{${entered}return (` },
      ];
}

/** What a parameter is called; what is taken out of an object, one by one. */
function boundNames(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return name.text === 'this' ? [] : [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundNames(element.name) : []));
}
