/** docs/rules/index.md, from the rules of the build and the question on each rule's page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../dist/index.js';

const root = join(import.meta.dirname, '../..');

const critiques = {
  'quantitative-bias': 'It counts how much, not how well',
  'paid-feature-bias': 'A licence buys points',
  'quality-blindness': 'It is blind to quality',
  'outcome-divergence': 'A high score is no sale',
  'artificial-behaviour': 'It invites acting for the score',
  instrument: 'The ruler itself',
  'plan-design': 'What is asked of any plan',
};

const answeredFrom = {
  licences: 'the plan',
  observations: 'a history',
  againstTarget: 'a history',
  allocation: 'a history',
  history: 'a history or single cases',
};

const sections = Object.entries(critiques).flatMap(([critique, heading]) => {
  const members = rules.filter((rule) => rule.critique === critique);
  return members.length === 0 ? [] : [section(heading, members)];
});

export const files = {
  'docs/rules/index.md': `# The rules

<!-- Written by scripts/generate/rule-index.mjs. -->

One rule answers one question about a plan: **fail**, **pass**, **cannot tell** (and what to collect), or **not applicable**. Its page says
why the question matters and what speaks against asking it, the formula, a plan that fails, one that passes, and what it does not show.

The basis says what an answer rests on: *arithmetic* on the plan itself, figures *measured* in your data, *theory*, the *practice* of
consultants, or *law*. How answers become a verdict: [the verdict](../verdict.md).

${sections.join('\n\n')}
`,
};

function section(heading, members) {
  const rows = members.map(
    (rule) =>
      `| [${rule.title.text}](${rule.help.replace('docs/rules/', '')})<br>\`${rule.id}\` | ${questionOf(rule)} | ${needsOf(rule)} | ${rule.basis} |`,
  );
  return `## ${heading}

| Rule | It asks | Answered from | Basis |
| --- | --- | --- | --- |
${rows.join('\n')}`;
}

function questionOf({ help }) {
  const page = readFileSync(join(root, help), 'utf8');
  const [, question = ''] = /^## The question\n\n(.+?)\n\n/ms.exec(page) ?? [];
  return question.replaceAll('\n', ' ');
}

function needsOf({ needs }) {
  return [...new Set(needs.map((need) => answeredFrom[need]))].join(', ') || 'the plan';
}
