/** Audits the plans of this folder through the public API and prints their reports: `npm run demo`. */
import {
  defineIndex,
  evaluateIncentivePlan,
  linkedInSsi,
  parseSsiPage,
  parseSsiPages,
} from 'incentive-audit';
import { renderMarkdown } from 'incentive-audit/report';
import { examples } from './examples.mjs';
import { loadExample, readExample } from './load.mjs';
import { bar, layOut, ruler } from './terminal.mjs';

const reports = examples.map((example) => {
  const { plan, data } = loadExample(example, { defineIndex, parseSsiPages });
  return evaluateIncentivePlan(plan, data);
});

for (const [at, report] of reports.entries()) {
  const { about, locales } = examples[at];
  for (const locale of locales) {
    print(ruler(locale === 'fr' ? `${about}, in French` : about), layOut(renderMarkdown(report, { locale })));
  }
}

const reading = parseSsiPage(readExample('ssi-page.json'));
print(ruler('What linkedin.com/sales/ssi says of one person'), ...pillarLines(reading), groupLine(reading));

const verdicts = reports.map(({ plan, verdict }) => `| ${plan.name} | ${verdict.decision} |`);
print(ruler('In short'), layOut(['| Plan | Verdict |', '| --- | --- |', ...verdicts].join('\n')));

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

function groupLine({ industry, network }) {
  return `\nIn the industry: top ${industry.rank} %, average ${industry.average}. In the network: top ${network.rank} %, average ${network.average}.`;
}

function print(...lines) {
  console.log(`${lines.join('\n')}\n`);
}
