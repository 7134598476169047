import type { Finding, Impact, IncentivePlanReport } from '../../model/report';
import type { Strings } from '../strings/strings';
import { type Block, listed, paragraph, type Span } from './block';
import { openQuestions } from './open-questions';
import { question } from './question';
import { shortText } from './shorten';

const heaviestFirst: readonly Impact[] = ['critical', 'serious', 'moderate', 'minor'];

/** Fails by weight, then what cannot be told and what to collect, what holds, what does not apply and what broke down. */
export function findings({ findings: all }: IncentivePlanReport, words: Strings): Block[] {
  const answered = (outcome: Finding['outcome']): Finding[] => all.filter((one) => one.outcome === outcome);
  return [
    ...against(answered('fail'), words),
    ...openQuestions(answered('cannot-tell'), words),
    ...listed(
      words.passes,
      answered('pass').map((finding) => answer(finding, words)),
    ),
    ...aside(answered('not-applicable'), words),
    ...listed(
      words.errors,
      answered('error').map((finding) => answer(finding, words)),
    ),
  ];
}

function against(fails: readonly Finding[], words: Strings): Block[] {
  if (fails.length === 0) return [];
  const weight = ({ impact }: Finding): number => (impact === null ? -1 : heaviestFirst.indexOf(impact));
  const sorted = [...fails].sort((a, b) => weight(a) - weight(b) || b.payAtStake - a.payAtStake);
  return [
    { kind: 'heading', level: 2, text: words.against },
    ...sorted.flatMap((finding) => fail(finding, words)),
  ];
}

function fail({ title, impact, basis, message, remedy }: Finding, words: Strings): Block[] {
  return [
    {
      kind: 'heading',
      level: 3,
      text: shortText(title.text),
      ...(impact === null ? {} : { note: `${words.impacts[impact]}, ${words.bases[basis]}` }),
    },
    paragraph(shortText(message.text)),
    ...(remedy === null ? [] : [paragraph({ strong: words.instead }, shortText(remedy.text))]),
  ];
}

function answer({ title, message }: Finding, words: Strings): Span[] {
  return [{ strong: question(title, words) }, shortText(message.text)];
}

function aside(findings: readonly Finding[], words: Strings): Block[] {
  if (findings.length === 0) return [];
  return [paragraph(words.notApplicable, ...findings.map(({ title }) => question(title, words)))];
}
