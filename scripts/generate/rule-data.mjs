/** What there is to know of each rule without its code: src/critique/rules/rule-data.ts, and beside it that of the plan as such. */
import { loadFrom } from './kit/load-from.mjs';

const { everyRule, known } = await loadFrom(
  'src/critique/rules',
  `export { everyRule } from './registry'; export * as known from '../../model/sources';`,
);

/** As biome.json has it. */
const LINE_WIDTH = 110;

const list = (names) => `[${names.map((name) => `'${name}'`).join(', ')}]`;
const nameOf = (source) => Object.keys(known).find((name) => known[name] === source);
const entry = ({ id, basis, sentences: { title }, needs, sources }) => `  {
    id: '${id}',
    basis: '${basis}',
    title: '${title}',
    needs: ${list(needs)},
${wrapped(sources.map((source) => `known.${nameOf(source)}`))}
  },`;

function wrapped(names) {
  const line = `    sources: [${names.join(', ')}],`;
  return line.length <= LINE_WIDTH
    ? line
    : `    sources: [\n${names.map((name) => `      ${name},\n`).join('')}    ],`;
}

const NOTE = `// Written by scripts/generate/rule-data.mjs from the rules, so that whoever lists them loads none of their code.`;
const ofThePlan = everyRule.filter(({ critique }) => critique === 'plan-design');
// The plan as such comes last in a report.
const others = everyRule.slice(0, -ofThePlan.length);

export const files = {
  'src/critique/rules/rule-data.ts': `${NOTE}

import * as known from '../../model/sources';
import { planDesignData, type RuleData } from './plan-design/rule-data';

/** Every rule, in the order of a report. */
export const ruleData: readonly RuleData[] = /* @__PURE__ */ (() => [
${others.map(entry).join('\n')}
  ...planDesignData,
])();
`,
  'src/critique/rules/plan-design/rule-data.ts': `${NOTE}

import type { Basis } from '../../../model/report';
import type { Source } from '../../../model/source';
import * as known from '../../../model/sources';
import type { RuleName } from '../../kit/define-rule';

/** What there is to know of a rule without running it. */
export type RuleData = {
  id: RuleName;
  basis: Basis;
  title: string;
  needs: readonly string[];
  sources: readonly Source[];
};

/** The rules on the plan as such, in the order of a report. */
export const planDesignData: readonly RuleData[] = [
${ofThePlan.map(entry).join('\n')}
];
`,
};
