import type { Locale } from '../../locales/locale';
import type { CaseSource, Precedent, PrecedentDifference, Precedents } from '../../model/precedents';
import { type Block, type Citation, paragraph, type Span } from './block';
import { shortName, shortText } from './shorten';

/** Schemes like the plan, one that failed and one that worked, and what sets the two apart; folded, since it judges nothing. */
export function precedents(given: Precedents | null, locale: Locale): Block[] {
  if (given === null) return [];
  const { heading, note, apart } = locale.report.precedents;
  const differences = given.apart.map((difference) => [differenceIn(difference, locale)]);
  return [
    {
      kind: 'folded',
      summary: heading,
      blocks: [
        paragraph(note),
        { kind: 'list', items: [given.failed, given.worked].map((one) => told(one, locale)) },
        ...(differences.length === 0
          ? []
          : [paragraph({ strong: apart }), { kind: 'list', items: differences } as const]),
      ],
    },
  ];
}

function told({ result, name, paid, happened, inCommon, sources }: Precedent, locale: Locale): Span[] {
  const { report, names, format } = locale;
  return [
    { strong: report.precedents.results[result] },
    `${shortName(names.nameOf(name))}.`,
    shortText(names.nameOf(paid)),
    shortText(names.nameOf(happened)),
    report.precedents.inCommon(format.percent(inCommon)),
    { citations: sources.map(citationOf) },
  ];
}

function differenceIn({ question, failed, worked, here }: PrecedentDifference, locale: Locale): string {
  const { nameOf } = locale.names;
  return locale.report.precedents.difference({
    question: shortName(nameOf(question)),
    failed: shortName(nameOf(failed)),
    worked: shortName(nameOf(worked)),
    here: here === null ? null : shortName(nameOf(here)),
  });
}

function citationOf({ authors, year, title, url }: CaseSource): Citation {
  return { text: shortText(`${authors} (${year}), ${title}`), url: url ?? undefined };
}
