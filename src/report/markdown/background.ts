import type { IncentivePlanReport } from '../../model/report';
import type { Source } from '../../model/source';
import { escapeMarkdown, escapeSentence } from '../escape';
import type { Strings } from '../strings/strings';
import { listed } from './findings';

/** What speaks for the metrics, what this audit cannot see, what was left out, sources, and how the report was made. */
export function background(report: IncentivePlanReport, words: Strings): string[] {
  const { inFairness, limits, findings } = report;
  const spoken = findings
    .filter(({ outcome }) => outcome !== 'not-applicable')
    .flatMap(({ sources }) => sources);
  const sources = [...spoken, ...inFairness.flatMap((entry) => entry.sources)];
  return [
    ...listed(
      words.inFairness,
      inFairness.map(({ phrase }) => escapeSentence(phrase.text)),
    ),
    ...listed(
      words.limits,
      limits.map((phrase) => escapeSentence(phrase.text)),
    ),
    ...excluded(report, words),
    ...listed(words.sources, [...new Set(sources.map(citation))]),
    '---',
    madeBy(report, words),
  ];
}

function excluded({ data }: IncentivePlanReport, words: Strings): string[] {
  if (data === null || data.excluded.length === 0) return [];
  const entries = data.excluded.map(
    ({ reason, count }) => `${words.format.number(count)} ${words.exclusions[reason]}`,
  );
  return [`${words.excluded} ${entries.join('; ')}.`];
}

function citation({ title, url, year }: Source): string {
  const dated = year === undefined || title.includes(String(year)) ? title : `${title}, ${year}`;
  const safe = escapeMarkdown(dated);
  return url === undefined ? safe : `${safe}: <${encodeURI(url)}>`;
}

function madeBy({ provenance }: IncentivePlanReport, words: Strings): string {
  const settings = Object.entries(provenance.options).map(
    ([name, value]) =>
      `${name} ${typeof value === 'number' ? words.format.number(value) : JSON.stringify(value)}`,
  );
  return [
    words.madeBy(provenance.version, String(provenance.seed)),
    words.assuming(escapeSentence(settings.join(', '))),
  ].join(' ');
}
