import type { Locale } from '../../locales/locale';
import type { Exclusion } from '../../model/exclusion';
import type { IncentivePlanReport } from '../../model/report';
import type { Source } from '../../model/source';
import { type Block, type Citation, listed, paragraph } from './block';
import { shortText } from './shorten';

/** How the data were read, what was left out, what speaks for the metrics, what this audit cannot see, sources, and how the report was made. */
export function background(report: IncentivePlanReport, locale: Locale): Block[] {
  const { data, inFairness, limits, findings } = report;
  // What only stands among the questions for a history states nothing that a source would bear out.
  const stated = findings.filter(
    ({ outcome, message }) => outcome !== 'not-applicable' && message.id !== 'finding/no-data',
  );
  const sources = stated.flatMap((finding) => finding.sources.map((source) => citationOf(source, locale)));
  const distinct = new Map(sources.map((citation) => [JSON.stringify(citation), citation]));
  return [
    ...listed(
      locale.report.readAs,
      (data?.notes ?? []).map(({ text }) => [shortText(text)]),
    ),
    ...listed(
      locale.report.excluded,
      (data?.excluded ?? []).flatMap((exclusion) => leftOut(exclusion, locale).map((text) => [text])),
    ),
    ...listed(
      locale.report.inFairness,
      inFairness.map(({ phrase, sources: cited }) => [
        shortText(phrase.text),
        ...(cited.length === 0 ? [] : [{ citations: cited.map((source) => citationOf(source, locale)) }]),
      ]),
    ),
    ...listed(
      locale.report.limits,
      limits.map(({ text }) => [shortText(text)]),
    ),
    ...listed(
      locale.report.sources,
      [...distinct.values()].map((citation) => [{ citation }]),
    ),
    { kind: 'rule' },
    madeBy(report, locale),
  ];
}

function leftOut({ reason, count, of = count, columns }: Exclusion, { report }: Locale): string[] {
  const meant = (columns ?? []).map(({ name, didYouMean }) =>
    report.meant(name === null ? null : shortText(name), shortText(didYouMean)),
  );
  return [report.exclusions[reason](count, of), ...meant];
}

function citationOf({ title: given, url, year }: Source, { report: { sourceTitles } }: Locale): Citation {
  const title = (Object.hasOwn(sourceTitles, given) ? sourceTitles[given] : null) ?? given;
  const dated = !year || title.includes(String(year)) ? title : `${title}, ${year}`;
  return { text: shortText(dated), url: url ?? undefined };
}

function madeBy({ provenance }: IncentivePlanReport, locale: Locale): Block {
  const { library, version, seed, options } = provenance;
  const settings = Object.entries(options).flatMap(([name, value]) => {
    const called = Object.hasOwn(locale.report.settings, name) ? locale.report.settings[name] : name;
    return parts(value).map(([part, one]) => `${called}${part} ${setting(one, locale)}`);
  });
  return paragraph(
    locale.report.madeBy(shortText(`${library} ${version}`), String(seed)),
    locale.report.assuming(shortText(settings.join(', '))),
  );
}

/** A setting, or each part of one that has several: `rules.only` and `rules.except`. */
function parts(value: unknown): [part: string, value: unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [['', value]];
  return Object.entries(value).map(([part, one]) => [`.${part}`, one]);
}

/** Settings are shown as they were set. */
const SETTING_DECIMALS = 12;

function setting(value: unknown, { format, report: { yes, no } }: Locale): string {
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value === 'number') return format.number(value, SETTING_DECIMALS);
  return Array.isArray(value) ? value.map(String).join(', ') : JSON.stringify(value);
}
