import type { IncentivePlanReport } from '../../model/report';
import type { Source } from '../../model/source';
import { escapeMarkdown, linkTarget } from '../escape';
import type { Strings } from '../strings/strings';
import { listed, said } from './section';

/** What was left out, what speaks for the metrics, what this audit cannot see, sources, and how the report was made. */
export function background(report: IncentivePlanReport, words: Strings): string[] {
  const { data, inFairness, limits, findings } = report;
  const rules = findings.filter(({ outcome }) => outcome !== 'not-applicable');
  const citations = rules.flatMap(({ sources }) => sources.map(citation));
  return [
    ...listed(
      words.excluded,
      (data?.excluded ?? []).map(({ reason, count }) => words.exclusions[reason](count)),
    ),
    ...listed(
      words.inFairness,
      inFairness.map(({ phrase, sources }) => [said(phrase), ...cited(sources)].join(' ')),
    ),
    ...listed(words.limits, limits.map(said)),
    ...listed(words.sources, [...new Set(citations)]),
    '---',
    madeBy(report, words),
  ];
}

function cited(sources: readonly Source[]): string[] {
  return sources.length === 0 ? [] : [`(${sources.map(citation).join('; ')})`];
}

function citation({ title, url, year }: Source): string {
  const dated = year === undefined || title.includes(String(year)) ? title : `${title}, ${year}`;
  const safe = escapeMarkdown(dated);
  const target = url === undefined ? null : linkTarget(url);
  return target === null ? safe : `[${safe}](${target})`;
}

function madeBy({ provenance }: IncentivePlanReport, words: Strings): string {
  const { library, version, seed, options } = provenance;
  const settings = Object.entries(options).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  return [
    words.madeBy(escapeMarkdown(`${library} ${version}`), String(seed)),
    words.assuming(escapeMarkdown(settings.join(', '))),
  ].join(' ');
}
