import type { Exclusion, IncentivePlanReport } from '../../model/report';
import type { Source } from '../../model/source';
import type { Strings } from '../strings/strings';
import { type Block, type Citation, listed, paragraph } from './block';
import { shortText } from './shorten';

/** What was left out, what speaks for the metrics, what this audit cannot see, sources, and how the report was made. */
export function background(report: IncentivePlanReport, words: Strings): Block[] {
  const { data, inFairness, limits, findings } = report;
  // What only stands among the questions for a history states nothing that a source would bear out.
  const stated = findings.filter(
    ({ outcome, message }) => outcome !== 'not-applicable' && message.id !== 'finding/no-data',
  );
  const sources = stated.flatMap((finding) => finding.sources.map((source) => citationOf(source, words)));
  const distinct = new Map(sources.map((citation) => [JSON.stringify(citation), citation]));
  return [
    ...listed(
      words.excluded,
      (data?.excluded ?? []).flatMap((exclusion) => leftOut(exclusion, words).map((text) => [text])),
    ),
    ...listed(
      words.inFairness,
      inFairness.map(({ phrase, sources: cited }) => [
        shortText(phrase.text),
        ...(cited.length === 0 ? [] : [{ citations: cited.map((source) => citationOf(source, words)) }]),
      ]),
    ),
    ...listed(
      words.limits,
      limits.map(({ text }) => [shortText(text)]),
    ),
    ...listed(
      words.sources,
      [...distinct.values()].map((citation) => [{ citation }]),
    ),
    { kind: 'rule' },
    madeBy(report, words),
  ];
}

function leftOut({ reason, count, columns }: Exclusion, words: Strings): string[] {
  const meant = (columns ?? []).map(({ name, didYouMean }) =>
    words.meant(name === null ? null : shortText(name), shortText(didYouMean)),
  );
  return [words.exclusions[reason](count), ...meant];
}

function citationOf({ title: given, url, year }: Source, { sourceTitles }: Strings): Citation {
  const title = (Object.hasOwn(sourceTitles, given) ? sourceTitles[given] : null) ?? given;
  const dated = !year || title.includes(String(year)) ? title : `${title}, ${year}`;
  return { text: shortText(dated), url: url ?? undefined };
}

function madeBy({ provenance }: IncentivePlanReport, words: Strings): Block {
  const { library, version, seed, options } = provenance;
  const settings = Object.entries(options).map(([name, value]) => {
    const called = Object.hasOwn(words.settings, name) ? words.settings[name] : name;
    return `${called} ${setting(value, words)}`;
  });
  return paragraph(
    words.madeBy(shortText(`${library} ${version}`), String(seed)),
    words.assuming(shortText(settings.join(', '))),
  );
}

/** Settings are shown as they were set. */
const SETTING_DECIMALS = 12;

function setting(value: unknown, { format, yes, no }: Strings): string {
  if (typeof value === 'boolean') return value ? yes : no;
  return typeof value === 'number' ? format.number(value, SETTING_DECIMALS) : JSON.stringify(value);
}
