/** Writes the tables of docs/verdict.md from src/critique/verdict.ts and impact.ts; `--check` only compares. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { writeGenerated } from './generated-file.mjs';

const root = join(import.meta.dirname, '..');
const page = 'docs/verdict.md';

const { decisionRules, IMPACT_THRESHOLDS, weigh, rules } = await load(`
  export { decisionRules } from './verdict';
  export { IMPACT_THRESHOLDS, weigh } from './impact';
  export { rules } from './rules';
`);

const tables = {
  decisions: table(
    ['Order', 'Decision', 'When'],
    [
      ...decisionRules.map(({ decision, when }) => [`**${decision}**`, when]),
      ['**keep**', 'none of these'],
    ].map((cells, at) => [at + 1, ...cells]),
  ),
  impacts: table(
    ['Impact', 'Pay at stake'],
    IMPACT_THRESHOLDS.map(({ impact, from }) => [impact, from === 0 ? 'less' : `${100 * from} % or more`]),
  ),
  heaviest: table(
    ['Rule', 'Weighs at most'],
    rules.map((rule) => [`[\`${rule.id}\`](${rule.help.replace('docs/', '')})`, heaviestImpact(rule)]),
  ),
};

writeGenerated(
  page,
  Object.entries(tables).reduce(
    (text, [name, content]) => fill(text, name, content),
    readFileSync(join(root, page), 'utf8'),
  ),
);

/** What a fail of the rule weighs with all of the pay at stake. */
function heaviestImpact({ id, critique, basis }) {
  const worst = { rule: id, critique, basis, outcome: 'fail', payAtStake: 1, targets: [] };
  return weigh([worst], new Set())[0].impact;
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Replaces what stands between `<!-- name -->` and `<!-- end -->`. */
function fill(text, name, content) {
  const place = new RegExp(`(<!-- ${name} -->).*?(<!-- end -->)`, 's');
  if (!place.test(text)) throw new Error(`${page} has no place for "${name}"`);
  return text.replace(place, (_, before, after) => `${before}\n\n${content}\n\n${after}`);
}

/** What modules of src/critique export, which the package does not. */
async function load(contents) {
  const { outputFiles } = await build({
    stdin: { contents, loader: 'ts', resolveDir: join(root, 'src/critique') },
    bundle: true,
    write: false,
    format: 'esm',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
