/** Audits the plans of this folder through the public API: `npm run demo` prints the verdicts and the heart of one report, `-- --all` every report. */
import { parseArgs } from 'node:util';
import {
  calibrateWeights,
  defineIndex,
  evaluateIncentivePlan,
  linkedInSsi,
  parseSsiPage,
  parseSsiPages,
} from 'incentive-audit';
import { en } from 'incentive-audit/locales/en';
import { fr } from 'incentive-audit/locales/fr';
import { renderMarkdown } from 'incentive-audit/report';
import { examples } from './examples.mjs';
import { loadExample, readExample } from './load.mjs';
import { bar, layOut, ruler } from './terminal.mjs';

/** The example whose report is shown where not all are. */
const SHOWN = 'team';

const languages = { en, fr };
const { all } = parseArgs({ options: { all: { type: 'boolean', default: false } } }).values;

const audited = examples.map((example) => {
  const { plan, data } = loadExample(example, { defineIndex, parseSsiPages });
  return { ...example, report: evaluateIncentivePlan(plan, data) };
});

if (all) {
  printReports();
  printScores();
  printVerdicts();
} else {
  printVerdicts();
  const { about, report } = audited.find(({ name }) => name === SHOWN);
  print(ruler(about), layOut(heartOf(renderMarkdown(report))));
  print('Every report, in English and French: npm run demo -- --all');
}

/** Title, verdict and what speaks against the plan: the first two parts of a report. */
function heartOf(markdown) {
  return markdown
    .split(/\n(?=## )/)
    .slice(0, 2)
    .join('\n');
}

function printReports() {
  for (const { about, locales, report } of audited) {
    for (const locale of locales) {
      print(
        ruler(locale === 'fr' ? `${about}, in French` : about),
        layOut(renderMarkdown(report, { locale: languages[locale] })),
      );
    }
  }
}

function printVerdicts() {
  const verdicts = audited.map(
    ({ about, report }) => `| ${report.plan.name} | ${about} | ${report.verdict.decision} |`,
  );
  const table = ['| Plan | Shows | Verdict |', '| --- | --- | --- |', ...verdicts];
  print(ruler('In short'), layOut(table.join('\n')));
}

function printScores() {
  const reading = parseSsiPage(readExample('ssi-page.json'));
  print(ruler('What linkedin.com/sales/ssi says of one person'), ...pillarLines(reading), groupLine(reading));
  const crm = defineIndex(readExample('crm-activity.index.json'));
  const { observations } = readExample('crm-activity.data.json');
  const scale = readExample('crm-activity.scale.json');
  const calibrated = calibrateWeights(crm, observations, { scale });
  print(
    ruler('What the inputs of the CRM’s score weigh, found in its own history'),
    ...weightLines(crm, calibrated),
  );
}

function pillarLines({ score, pillars, consistent }) {
  const width = Math.max(...linkedInSsi.pillars.map(({ label }) => label.en.length));
  return [
    `Score ${score.toFixed(1)} of ${linkedInSsi.maximum}: ${consistent ? 'the sum of its pillars' : 'NOT the sum of its pillars'}\n`,
    ...linkedInSsi.pillars.map(({ id, label, maximum }) => {
      const points = pillars[id].toFixed(1).padStart(4);
      return `  ${label.en.padEnd(width)}  ${bar(pillars[id] / maximum, maximum)}  ${points} of ${maximum}`;
    }),
  ];
}

/** What each input weighs in its pillar: its publisher tells nobody, but rows with inputs and points do. */
function weightLines({ pillars }, found) {
  return pillars.flatMap(({ id, label, components }) => {
    const { weights, error } = found.pillars[id];
    return [
      `${label.en}: explained to ${error.fitted.toFixed(3)} points`,
      ...components.map(({ id, label }) => {
        const { value } = weights[id];
        return `  ${label.en.padEnd(30)}  ${bar(value, 20)}  ${(100 * value).toFixed(1).padStart(4)}%`;
      }),
    ];
  });
}

function groupLine({ industry, network }) {
  return `\nIn the industry: top ${industry.rank} %, average ${industry.average}. In the network: top ${network.rank} %, average ${network.average}.`;
}

function print(...lines) {
  console.log(`${lines.join('\n')}\n`);
}
