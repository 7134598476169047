import type { Locale } from '../../locales/locale';
import type { Finding, IncentivePlanReport } from '../../model/report';
import { compareFindings } from '../compare-findings';
import { type Block, listed, paragraph, type Span } from './block';
import { openQuestions } from './open-questions';
import { question } from './question';
import { shortText } from './shorten';

/** Fails by weight, then what cannot be told and what to collect, what holds, what does not apply and what broke down. */
export function findings({ findings: all }: IncentivePlanReport, locale: Locale): Block[] {
  const answered = (outcome: Finding['outcome']): Finding[] => all.filter((one) => one.outcome === outcome);
  return [
    ...against(answered('fail'), locale),
    ...openQuestions(answered('cannot-tell'), locale),
    ...listed(
      locale.report.passes,
      answered('pass').map((finding) => answer(finding, locale)),
    ),
    ...aside(answered('not-applicable'), locale),
    ...listed(
      locale.report.errors,
      answered('error').map((finding) => answer(finding, locale)),
    ),
  ];
}

function against(fails: readonly Finding[], locale: Locale): Block[] {
  if (fails.length === 0) return [];
  const sorted = [...fails].sort(compareFindings);
  return [
    { kind: 'heading', level: 2, text: locale.report.against },
    ...sorted.flatMap((finding) => fail(finding, locale)),
  ];
}

function fail({ title, impact, basis, message, remedy }: Finding, locale: Locale): Block[] {
  return [
    {
      kind: 'heading',
      level: 3,
      text: shortText(title.text),
      ...(impact === null ? {} : { note: `${locale.labels.impacts[impact]}, ${locale.labels.bases[basis]}` }),
    },
    paragraph(shortText(message.text)),
    ...(remedy === null ? [] : [paragraph({ strong: locale.report.instead }, shortText(remedy.text))]),
  ];
}

function answer({ title, message }: Finding, locale: Locale): Span[] {
  return [{ strong: question(title, locale) }, shortText(message.text)];
}

function aside(findings: readonly Finding[], locale: Locale): Block[] {
  if (findings.length === 0) return [];
  const spans = [locale.report.notApplicable, ...findings.map(({ title }) => question(title, locale))];
  return [{ kind: 'paragraph', spans }];
}
