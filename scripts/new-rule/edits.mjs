/** What is added to files that list every rule. */
export function edits({ id, critique, rule, variable, family }) {
  const listed = (language) => (source, path) => {
    const imported = `import { ${language} as ${variable} } from '../../critique/rules/${id}/${language}';\n`;
    const [, to] = declaration(source, 'export const rules:', '}))();', path);
    return `${imported}${source.slice(0, to)}  '${id}': ${variable},\n${source.slice(to)}`;
  };
  return {
    'src/critique/rules/registry.ts': (source, path) => {
      const [, to] = declaration(source, `export const ${family}:`, ']);\n', path);
      const comma = /[[,]\s*$/.test(source.slice(0, to)) ? '' : ', ';
      const listed = `${source.slice(0, to)}${comma}${variable}${source.slice(to)}`;
      return `import { ${variable} } from './${critique}/${rule}/rule';\n${listed}`;
    },
    [`src/critique/rules/${critique}/index.ts`]: (source) =>
      `import { ${variable} as ${variable}Rule } from './${rule}/rule';\n${source}${exported({ id, variable })}`,
    'src/critique/rules/index.ts': (source, path) => {
      const end = `} from './${critique}';\n`;
      const to = source.indexOf(end);
      if (to < 0) throw new Error(`${path} has no place for the rule: "${end.trim()}" is missing.`);
      const names = source.slice(0, to).trimEnd().replace(/,$/, '');
      return `${names}, ${variable} ${source.slice(to)}`;
    },
    'src/model/rule-ids.ts': (source, path) =>
      afterLast(source, `  '${critique}/`, ',\n', `  '${id}',\n`, path),
    [`src/critique/rules/${critique}/variants.ts`]: (source, path) =>
      afterLast(source, `  '${critique}/`, '\n  };\n', variants(id), path),
    'src/locales/en/rules.ts': listed('en'),
    'src/locales/fr/rules.ts': listed('fr'),
  };
}

/** The rule as the package exports it. */
function exported({ id, variable }) {
  return `
/**
 * Asks whether ✎ ${id}: Say the question in one sentence.
 *
 * For \`createAudit\`; its page is docs/rules/${id}.md.
 *
 * @example
 * \`\`\`ts
 * import { ${variable} } from 'incentive-audit/rules';
 *
 * ${variable}.id; // => '${id}'
 * \`\`\`
 */
export const ${variable}: AuditRule = ${variable}Rule;
`;
}

/** The names of its sentences, and what each is made from. */
function variants(id) {
  const names = ['title', 'headline', 'fail', 'pass', "'cannot-tell'", 'remedy'];
  return `  '${id}': {\n${names.map((name) => `    ${name}: Fixed;\n`).join('')}  };\n`;
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
