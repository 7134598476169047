/** src/cases/schemes and the entry src/cases/index.ts, from examples/cases: the corpus as data that ships. */
import { execFileSync } from 'node:child_process';
import { withFacts } from '../examples/case-plans.mjs';
import { documentedCases } from '../examples/documented-cases.mjs';

const cases = documentedCases();
const NOTE = '// Written by scripts/generate/cases-data.mjs from examples/cases.';

const sources = {
  ...Object.fromEntries(cases.map((told) => [`src/cases/schemes/${told.id}.ts`, schemeFile(told)])),
  'src/cases/documented-cases.ts': listFile(),
  'src/cases/index.ts': entryFile(),
};

export const files = Object.fromEntries(
  Object.entries(sources).map(([path, text]) => [path, formatted(path, text)]),
);

function schemeFile(told) {
  const { id, name, result, paid, happened, sources } = told;
  const data = { id, name, result, paid, happened, sources, plan: withFacts(told) };
  return `${NOTE}
import type { DocumentedCase } from '../documented-case';

/**
 * ${name.en} (${result}).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * \`\`\`ts
 * import { ${nameOf(id)} } from 'incentive-audit/cases';
 *
 * ${nameOf(id)}.result; // => '${result}'
 * \`\`\`
 */
export const ${nameOf(id)}: DocumentedCase = ${JSON.stringify(data)};
`;
}

function listFile() {
  return `${NOTE}
import type { DocumentedCase } from './documented-case';
${cases.map(({ id }) => `import { ${nameOf(id)} } from './schemes/${id}';`).join('\n')}

/**
 * Every documented scheme, by id.
 *
 * For \`precedentsFor\`, and for whoever wants to count for themselves. No sample: schemes become known by failing, and papers are written
 * about what worked. An application that needs some of them alone imports those by name.
 *
 * @example
 * \`\`\`ts
 * import { documentedCases } from 'incentive-audit/cases';
 *
 * documentedCases.filter(({ result }) => result === 'failed').length; // => ${cases.filter(({ result }) => result === 'failed').length}
 * \`\`\`
 */
export const documentedCases: readonly DocumentedCase[] = [${cases.map(({ id }) => nameOf(id)).join(', ')}];
`;
}

function entryFile() {
  return `${NOTE}
export type { CaseSource, Precedent, PrecedentDifference, Precedents } from '../model/precedents';
export type { DocumentedCase } from './documented-case';
export { documentedCases } from './documented-cases';
export { precedentsFor } from './precedents-for';
${cases.map(({ id }) => `export { ${nameOf(id)} } from './schemes/${id}';`).join('\n')}
`;
}

/** The name of an export: \`wells-fargo\` is \`wellsFargo\`. */
function nameOf(id) {
  return id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

/** As the formatter of the project has it, so that it finds nothing to change. */
function formatted(path, text) {
  return execFileSync('node_modules/.bin/biome', ['check', '--write', `--stdin-file-path=${path}`], {
    input: text,
    encoding: 'utf8',
  });
}
