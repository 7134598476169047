/** The tables of docs/verdict.md, from src/critique/verdict/verdict.ts and src/critique/engine/impact.ts. */
import { loadFrom } from './kit/load-from.mjs';
import { filled, table } from './kit/page-tables.mjs';

const { decisionRules, IMPACT_THRESHOLDS, OPTION_GRID, weigh, rules } = await loadFrom(
  'src/critique',
  `
  export { decisionRules } from './verdict/verdict';
  export { IMPACT_THRESHOLDS } from '../model/impact-thresholds';
  export { weigh } from './engine/impact';
  export { rules } from './rules/metadata';
  export { OPTION_GRID } from './sensitivity/other-options';
`,
);

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
    IMPACT_THRESHOLDS.map(({ impact, from }) => [impact, from === 0 ? 'less' : `${100 * from}% or more`]),
  ),
  heaviest: table(
    ['Rule', 'Weighs at most'],
    rules.map((rule) => [`[\`${rule.id}\`](${rule.help.replace('docs/', '')})`, heaviestImpact(rule)]),
  ),
  grid: table(
    ['Option', 'Values tried'],
    Object.entries(OPTION_GRID).map(([option, values]) => [`\`${option}\``, values.join(', ')]),
  ),
};

export const files = { 'docs/verdict.md': filled('docs/verdict.md', tables) };

/** What a fail of the rule weighs with all of the pay at stake. */
function heaviestImpact({ id, critique, basis }) {
  const worst = {
    rule: id,
    critique,
    basis,
    outcome: 'fail',
    payAtStake: 1,
    targets: [],
    message: { id: `${id}/fail` },
  };
  return weigh(worst, new Set()).impact;
}
