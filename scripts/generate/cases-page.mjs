/** The tables of docs/cases.md, from examples/cases and the build. */
import { documentedCases as corpus, precedentsFor } from '../../dist/cases.js';
import { evaluateIncentivePlan, rules } from '../../dist/index.js';
import { auditedCases, isAccusation } from '../examples/documented-cases.mjs';
import { loadFrom } from './kit/load-from.mjs';
import { filled, table } from './kit/page-tables.mjs';

const { clopperPearson } = await loadFrom(
  'src/stats',
  `export { clopperPearson } from './intervals/clopper-pearson';`,
);

const CONFIDENCE = 0.95;

const paidFor = { individual: 'each person', team: 'a team', company: 'the whole company' };

export const cases = auditedCases({ evaluateIncentivePlan });
const failed = cases.filter(({ result }) => result === 'failed');
const worked = cases.filter(({ result }) => result === 'worked');

/** What an audit of the plan is asked to reach at least, on these schemes. */
const ASKED = 0.85;

export const texts = {
  shares: table(
    ['Labels', 'Of the schemes that', 'with facts', 'without facts', 'as a believer answers'],
    [
      shareRow('ours', 'withFacts', 'withoutFacts', 'believer'),
      shareRow('their designers’', 'designersWithFacts', 'designersWithoutFacts', 'designersBeliever'),
    ].flat(),
  ),
  asked: askedSentence(),
  expectations: expectationsTable(),
  neighbours: neighboursTable(),
  turned: turnedSentence(),
  missed: lessons(failed),
  accused: lessons(worked),
  failed: caseTable(failed),
  worked: caseTable(worked),
  mixed: caseTable(cases.filter(({ result }) => result === 'mixed')),
  schemes: cases.map(section).join('\n\n'),
};

export const files = { 'docs/cases.md': filled('docs/cases.md', texts) };

/** Of those that failed, how many would have had to change; of those that worked, how many not. */
function shareRow(labels, ...readings) {
  return [
    [
      labels,
      'failed: would have had to change',
      ...readings.map((reading) =>
        share(caught(reading), failed.length, ({ low, high }) => `${percent(low)} to ${percent(high)}`),
      ),
    ],
    [
      labels,
      'worked: kept, or left undecided',
      ...readings.map((reading) =>
        share(spared(reading), worked.length, ({ low, high }) => `${percent(low)} to ${percent(high)}`),
      ),
    ],
  ];
}

function caught(reading) {
  return failed.filter(({ verdicts }) => isAccusation(verdicts[reading])).length;
}

function spared(reading) {
  return worked.filter(({ verdicts }) => !isAccusation(verdicts[reading])).length;
}

function share(hits, of, interval) {
  return `${hits} of ${of}, ${percent(hits / of)} (${interval(clopperPearson(hits, of, CONFIDENCE))})`;
}

function askedSentence() {
  const reached = (hits, of) =>
    `${percent(hits / of)}, ${hits / of >= ASKED ? 'reached' : '**not reached**'}`;
  return `Asked, with facts: ${percent(ASKED)} of either kind. Of those that failed: ${reached(caught('withFacts'), failed.length)}. Of those that worked: ${reached(spared('withFacts'), worked.length)}.`;
}

function expectationsTable() {
  const called = {
    withFacts: 'with facts',
    withoutFacts: 'without facts',
    believer: 'as a believer answers',
  };
  return table(
    ['Reading', 'As expected', 'Not as expected'],
    Object.entries(called).map(([reading, name]) => {
      const unmet = cases.filter(({ met }) => !met[reading]);
      return [
        name,
        `${cases.length - unmet.length} of ${cases.length}`,
        unmet.map((one) => linkTo(one.name.en)).join('; ') || 'none',
      ];
    }),
  );
}

/** Each scheme held against all others: did the nearer of the two that are shown fare as it did? */
function neighboursTable() {
  const rows = ['failed', 'worked'].map((result) => ({ result, ...neighboursOf(result) }));
  return table(
    [
      'Of the schemes that',
      'nothing near',
      'the nearer one failed',
      'the nearer one worked',
      'both as near',
      'fared alike',
    ],
    rows.map(({ result, none, nearer }) => {
      const shown = nearer.failed + nearer.worked + nearer.both;
      return [
        `${result}, ${none + shown}`,
        String(none),
        String(nearer.failed),
        String(nearer.worked),
        String(nearer.both),
        share(nearer[result], shown, ({ low, high }) => `${percent(low)} to ${percent(high)}`),
      ];
    }),
  );
}

function neighboursOf(result) {
  const nearer = { failed: 0, worked: 0, both: 0 };
  let none = 0;
  for (const one of corpus.filter((told) => told.result === result)) {
    const found = precedentsFor(
      one.plan,
      corpus.filter((other) => other !== one),
    );
    if (found === null) none += 1;
    else nearer[nearerOf(found)] += 1;
  }
  return { nearer, none };
}

function nearerOf({ failed, worked }) {
  if (failed.inCommon === worked.inCommon) return 'both';
  return failed.inCommon > worked.inCommon ? 'failed' : 'worked';
}

function turnedSentence() {
  const firm = cases.filter(({ turnedBy }) => turnedBy.length === 0);
  return `Of the ${cases.length} schemes, ${cases.length - firm.length} would be judged otherwise after a single change of that kind; ${firm.length} would not.`;
}

function lessons(among) {
  return among
    .filter(({ errs }) => errs)
    .map(({ name, lesson }) => `- **${linkTo(name.en)}** ${lesson}`)
    .join('\n');
}

function caseTable(among) {
  return table(
    ['Scheme', 'What was paid', 'What happened', 'With facts', 'Without', 'A believer', 'Rules that speak'],
    among.map(({ name, paid, happened, verdicts }) => [
      linkTo(name.en),
      paid.en,
      happened.en,
      verdicts.withFacts.decision,
      verdicts.withoutFacts.decision,
      verdicts.believer.decision,
      verdicts.withFacts.speaks.map(ruleLink).join(', ') || 'none',
    ]),
  );
}

/** What one needs to disagree: labels and answers with their reasons, what was assumed, what would turn the verdict, and the sources. */
function section(told) {
  const { name, plan, assumed, turnedBy, sources } = told;
  const lines = [
    ...plan.measures.flatMap((measure) => measureLines(measure, told)),
    ...assumed,
    `Would turn with: ${turnedBy.map((change) => `\`${change}\``).join(', ') || 'none of the changes tried'}.`,
    `Sources: ${sources.map(cite).join('; ')}.`,
  ];
  return `### ${name.en}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

function measureLines(measure, { plan, facets, facts, terms, believer }) {
  const { metric, role = 'additive', weight, level = 'individual' } = measure;
  const own = plan.metrics.find(({ id }) => id === metric);
  const part = role === 'additive' ? `${percent(weight)} of the pay` : `a ${role}`;
  const labels = Object.entries(facets[metric])
    .filter(([facet]) => facet !== 'licence')
    .map(([facet, reason]) => `  - \`${facet}: ${own[facet]}\`. ${reason}`);
  const answers = [
    ...argued(facts[metric] ?? {}, believer.facts[metric] ?? {}),
    ...argued(terms[metric] ?? {}, believer.terms[metric] ?? {}),
  ];
  return [
    [
      `**${own.label.en}**: ${part}, for ${paidFor[level]}, by the ${plan.period}.`,
      ...labels,
      ...answers,
    ].join('\n'),
  ];
}

/** Answers with their reasons; where a believer says otherwise, that too. */
function argued(answers, believed) {
  return Object.entries(answers).map(([fact, { answer, because }]) => {
    const kinder = shown(believed[fact]);
    const other =
      kinder === shown(answer) ? '' : ` A believer: ${kinder === undefined ? 'left out' : `\`${kinder}\``}.`;
    return `  - \`${fact}: ${shown(answer)}\`. ${because}${other}`;
  });
}

function shown(answer) {
  if (answer === undefined) return undefined;
  if (Array.isArray(answer)) return answer.length === 0 ? 'none' : answer.join(', ');
  if (typeof answer !== 'object') return String(answer);
  return answer.shortfall === undefined ? answer.as : `${answer.as}, ${percent(answer.shortfall)} missing`;
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
