/** The files of a rule, as they start. */
export function files(name) {
  const { id } = name;
  return {
    [`src/critique/rules/${id}/rule.ts`]: ruleModule(name),
    [`src/critique/rules/${id}/en.ts`]: sentences(id, 'en', english),
    [`src/critique/rules/${id}/fr.ts`]: sentences(id, 'fr', french),
    [`tests/critique/rules/${id}.test.ts`]: test(name),
    [`docs/rules/${id}.md`]: page(name),
  };
}

const english = {
  title: '✎ Write the title: what is wrong, or the question',
  headline: '✎ Write the sentence beside the verdict when this is what decides it.',
  fail: '✎ Write what was found, with its figures.',
  pass: '✎ Write what holds, with its figures.',
  'cannot-tell': '✎ Write why this cannot be told.',
  remedy: '✎ Write the one thing to do instead.',
};

const french = {
  title: '✎ Écrivez le titre',
  headline: '✎ Écrivez la phrase qui accompagne le verdict.',
  fail: '✎ Écrivez ce qui a été constaté, chiffres à l’appui.',
  pass: '✎ Écrivez ce qui est en ordre, chiffres à l’appui.',
  'cannot-tell': '✎ Écrivez pourquoi on ne peut pas trancher.',
  remedy: '✎ Écrivez ce qu’il faut faire à la place.',
};

function sentences(id, language, texts) {
  const lines = Object.entries(texts).map(([variant, text]) => `  '${variant}': '${text}',`);
  return `import type { SentencesOf } from '../../../../locales/sentence';

export const ${language}: SentencesOf<'${id}'> = {
${lines.join('\n')}
};
`;
}

function ruleModule({ id, variable }) {
  return `import { type AnyRule, defineRule } from '../../../kit/define-rule';
import { en } from './en';

// ✎ Name the threshold, with its source beside it: whose it is, and how firmly they say so.

export const ${variable}: AnyRule = /* @__PURE__ */ defineRule({
  id: '${id}',
  sentences: en,
  basis: 'arithmetic', // ✎ what the answer rests on: arithmetic, measured, theory, practice or law
  needs: [], // ✎ what the rule needs beyond the plan, such as 'observations'
  sources: [], // ✎ who says so: imported from src/model/sources.ts
  evaluate: () => {
    throw new Error('✎ Write how ${id} is computed: the helpers are judgeShare, judgeFaulty and judgeMeasures.');
  },
});
`;
}

function test({ id }) {
  const lists = [
    ['fails', '', 'Write a plan that must fail, the exact figure, and the pay at stake.'],
    ['passes', '', 'Write the plan nearest to it that must pass.'],
    [
      'cannotTell',
      "\n      message: 'cannot-tell',",
      'Write what is missing or too little, and what the rule says to collect.',
    ],
    ['notApplicable', '', 'Write a plan that the question is not about.'],
  ];
  const written = lists.map(
    ([list, message, todo]) => `  ${list}: [
    {
      name: '✎ ${todo}',
      plan: revenuePlan,${message}
    },
  ],`,
  );
  return `import { revenuePlan } from '../../support';
import { testRule } from '../../test-rule';

testRule('${id}', {
${written.join('\n')}
});
`;
}

function page({ id, family }) {
  const evaluator = `evaluate${family[0].toUpperCase()}${family.slice(1)}`;
  const example = (plan, outcome) => `\`\`\`ts
import { ${evaluator} } from 'incentive-audit';

const findings = ${evaluator}({
  name: '✎ ${plan}',
  period: 'quarter',
  measures: [{ metric: 'revenue', weight: 1, target: 250000 }],
});
const finding = findings.find(({ rule }) => rule === '${id}');

finding?.outcome; // => '${outcome}'
\`\`\``;
  return `# ✎ Write the title: what is wrong, or the question

\`${id}\` · arithmetic · answered from the plan · [all rules](../index.md)

## The question

✎ Ask one question that a sales leader would ask, in one sentence.

## Why it matters

**For the criticism.** ✎ Say what goes wrong, with the evidence and who found it.

**Against it.** ✎ Say what speaks against asking this, as fairly.

## How it is computed

\`\`\`text
✎ the formula
\`\`\`

✎ Say when it **fails** and when it **passes**, whose limit that is, and what the pay at stake is.

## A plan that fails

${example('a plan that fails', 'fail')}

## A plan that passes

${example('a plan that passes', 'pass')}

## When it cannot tell, and what to collect

✎ Say what is missing then, and how much of it is enough.

## What it does not show

✎ Say what somebody might read into it wrongly.

## Sources

- ✎ List the titles of the rule’s sources.
`;
}
