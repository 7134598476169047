/** What is added to files that list every rule. */
export function edits({ id, critique, rule, variable, family }) {
  const locale = (texts) => (source, path) => {
    const [from, to] = declaration(source, `export const ${family}:`, '\n};\n', path);
    const typed = source.indexOf('> = {', from);
    if (typed < 0) throw new Error(`${path} has no dictionary of ${critique}.`);
    const types = `${source.slice(0, typed).trimEnd().replace(/,$/, '')} | '${id}'`;
    return `${types}\n${source.slice(typed, to)}\n${entry(id, texts)}${source.slice(to)}`;
  };
  return {
    'src/critique/rules/registry.ts': (source, path) => {
      const [, to] = declaration(source, `export const ${family}:`, '];\n', path);
      const comma = /[[,]\s*$/.test(source.slice(0, to)) ? '' : ', ';
      const listed = `${source.slice(0, to)}${comma}${variable}${source.slice(to)}`;
      return `import { ${variable} } from './${critique}/${rule}/rule';\n${listed}`;
    },
    'src/critique/engine/rule-ids.ts': (source, path) =>
      afterLast(source, `  '${critique}/`, ',\n', `  '${id}',\n`, path),
    'src/locales/sentence.ts': (source, path) =>
      afterLast(source, `  '${critique}/`, ';\n', `  '${id}': Share;\n`, path),
    [`src/locales/en/${critique}.ts`]: locale({
      title: '✎ Write the title: what is wrong, or the question',
      headline: '✎ Write the sentence beside the verdict when this is what decides it.',
      fail: '✎ Write what was found, with its figures.',
      pass: '✎ Write what holds, with its figures.',
      'cannot-tell': '✎ Write why this cannot be told.',
      remedy: '✎ Write the one thing to do instead.',
    }),
    [`src/locales/fr/${critique}.ts`]: locale({
      title: '✎ Écrivez le titre',
      headline: '✎ Écrivez la phrase qui accompagne le verdict.',
      fail: '✎ Écrivez ce qui a été constaté, chiffres à l’appui.',
      pass: '✎ Écrivez ce qui est en ordre, chiffres à l’appui.',
      'cannot-tell': '✎ Écrivez pourquoi on ne peut pas trancher.',
      remedy: '✎ Écrivez ce qu’il faut faire à la place.',
    }),
  };
}

function entry(id, texts) {
  const lines = Object.entries(texts).map(([variant, text]) => `    '${variant}': '${text}',`);
  return `  '${id}': {\n${lines.join('\n')}\n  },`;
}

/** Where a declaration begins, and where its end begins. */
function declaration(source, start, end, path) {
  const from = source.indexOf(start);
  const to = source.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`${path} has no place for the rule: "${start}" is missing.`);
  return [from, to];
}

/** Adds a line behind the last one that starts so, and what belongs to it. */
function afterLast(source, start, end, line, path) {
  const from = source.lastIndexOf(`\n${start}`);
  const to = source.indexOf(end, from) + end.length;
  if (from < 0 || to < end.length)
    throw new Error(`${path} has no place for the rule: "${start}" is missing.`);
  return source.slice(0, to) + line + source.slice(to);
}
