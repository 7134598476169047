/** The tables of docs/cases.md, from examples/cases and the build. */
import { evaluateIncentivePlan, rules } from '../../dist/index.js';
import { auditedCases } from '../examples/documented-cases.mjs';
import { loadFrom } from './kit/load-from.mjs';
import { filled, table } from './kit/page-tables.mjs';

const { clopperPearson } = await loadFrom(
  'src/stats',
  `export { clopperPearson } from './intervals/clopper-pearson';`,
);

const CONFIDENCE = 0.95;

const paidFor = { individual: 'each person', team: 'a team', company: 'the whole company' };

const cases = auditedCases({ evaluateIncentivePlan });
const failed = cases.filter(({ result }) => result === 'failed');
const worked = cases.filter(({ result }) => result === 'worked');

const texts = {
  shares: table(
    ['Of the schemes that', 'the audit', 'share', '95 % interval'],
    [
      shareRow('failed', 'would have had changed (*revise* or *withdraw*)', failed, ({ accused }) => accused),
      shareRow('worked', 'keeps', worked, ({ decision }) => decision === 'keep'),
    ],
  ),
  expectations: `As expected: ${cases.filter(({ met }) => met).length} of ${cases.length}.`,
  turned: turnedSentence(),
  missed: lessons(failed),
  accused: lessons(worked),
  failed: caseTable(failed),
  worked: caseTable(worked),
  mixed: caseTable(cases.filter(({ result }) => result === 'mixed')),
  schemes: cases.map(section).join('\n\n'),
};

export const files = { 'docs/cases.md': filled('docs/cases.md', texts) };

function shareRow(result, verdict, among, holds) {
  const hits = among.filter(holds).length;
  const { low, high } = clopperPearson(hits, among.length, CONFIDENCE);
  return [
    result,
    verdict,
    `${hits} of ${among.length}, ${percent(hits / among.length)}`,
    `${percent(low)} to ${percent(high)}`,
  ];
}

function turnedSentence() {
  const own = cases.filter(({ plan }) => plan.metrics !== undefined);
  const firm = own.filter(({ turnedBy }) => turnedBy.length === 0);
  return `Of the ${own.length} schemes with a metric of their own, ${own.length - firm.length} would be judged otherwise after a single change of that kind; ${firm.length} would not.`;
}

function lessons(among) {
  return among
    .filter(({ errs }) => errs)
    .map(({ name, lesson }) => `- **${linkTo(name)}** ${lesson}`)
    .join('\n');
}

function caseTable(among) {
  return table(
    ['Scheme', 'What was paid', 'What happened', 'Decision', 'Rules that speak', 'As expected'],
    among.map(({ name, paid, happened, decision, speaks, met }) => [
      linkTo(name),
      paid,
      happened,
      decision,
      speaks.map(ruleLink).join(', ') || 'none',
      met ? 'yes' : '**no**',
    ]),
  );
}

/** What one needs to disagree: labels with their reasons, what was assumed, what would turn the verdict, and the sources. */
function section({ name, plan, facets, assumed, turnedBy, sources }) {
  const [{ metric, level = 'individual' }] = plan.measures;
  const own = plan.metrics?.find(({ id }) => id === metric);
  const labels =
    own === undefined
      ? ['Paid on the built-in `revenue`.']
      : [
          `Paid on: ${own.label.en}.`,
          ...Object.entries(facets[metric])
            .filter(([facet]) => facet !== 'licence')
            .map(([facet, reason]) => `\`${facet}: ${own[facet]}\`. ${reason}`),
        ];
  const lines = [
    ...labels,
    `Entered as a plan for ${paidFor[level]}, by the ${plan.period}.`,
    ...assumed,
    `Would turn with: ${turnedBy.map((change) => `\`${change}\``).join(', ') || 'none of the changes tried'}.`,
    `Sources: ${sources.map(cite).join('; ')}.`,
  ];
  return `### ${name}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

function linkTo(name) {
  const anchor = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(' ', '-');
  return `[${name}](#${anchor})`;
}

function ruleLink(id) {
  const { help } = rules.find((rule) => rule.id === id);
  return `[${id.split('/')[1]}](${help.replace('docs/', '')})`;
}

function cite({ authors, year, title, url }) {
  return `${authors} (${year}), ${url === undefined ? title : `[${title}](${url})`}`;
}

function percent(share) {
  return `${Math.round(100 * share)} %`;
}
