import type { Finding, Impact, IncentivePlanReport, Phrase } from '../../model/report';
import type { Strings } from '../strings/strings';
import { type Block, listed, paragraph, type Span } from './block';
import { shortText } from './shorten';

const heaviestFirst: readonly Impact[] = ['critical', 'serious', 'moderate', 'minor'];

/** Fails by weight, then what cannot be told and what to collect, what holds, what does not apply and what broke down. */
export function findings({ findings: all }: IncentivePlanReport, words: Strings): Block[] {
  const answered = (outcome: Finding['outcome']): Finding[] => all.filter((one) => one.outcome === outcome);
  return [
    ...against(answered('fail'), words),
    ...listed(
      words.cannotTell.heading,
      alike(answered('cannot-tell')).map((group) => open(group, words)),
    ),
    ...listed(
      words.passes,
      answered('pass').map((finding) => answer([finding], words)),
    ),
    ...aside(answered('not-applicable'), words),
    ...listed(
      words.errors,
      answered('error').map((finding) => answer([finding], words)),
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

function fail({ title, impact, message, remedy }: Finding, words: Strings): Block[] {
  return [
    {
      kind: 'heading',
      level: 3,
      text: shortText(title.text),
      ...(impact === null ? {} : { note: words.impacts[impact] }),
    },
    paragraph(shortText(message.text)),
    ...(remedy === null ? [] : [paragraph({ strong: words.instead }, shortText(remedy.text))]),
  ];
}

/** Findings that say the same and need the same kind of thing, together: without a history most of them do. */
function alike(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const answer = `${finding.message.text}\n${finding.need?.detail.id ?? ''}`;
    groups.set(answer, [...(groups.get(answer) ?? []), finding]);
  }
  return [...groups.values()];
}

function open(group: readonly Finding[], words: Strings): Span[] {
  const need = mostOf(group);
  const collect = need === null ? [] : [{ strong: words.cannotTell.toFindOut }, shortText(need.detail.text)];
  return [...answer(group, words), ...collect];
}

/** What to collect for all of them: what the most demanding one needs. */
function mostOf(group: readonly Finding[]): Finding['need'] {
  const needs = group.flatMap(({ need }) => need ?? []);
  const size = ({ participants = 0, periods = 0 }: (typeof needs)[number]): number => participants * periods;
  return [...needs].sort((a, b) => size(b) - size(a))[0] ?? null;
}

function answer(group: readonly Finding[], words: Strings): Span[] {
  const questions = group.map(({ title }) => question(title, words)).join(' ');
  const [first] = group;
  return first === undefined ? [] : [{ strong: questions }, shortText(first.message.text)];
}

function aside(findings: readonly Finding[], words: Strings): Block[] {
  if (findings.length === 0) return [];
  return [paragraph(words.notApplicable, ...findings.map(({ title }) => question(title, words)))];
}

/** Titles accuse; what has not been found is asked. */
function question(title: Phrase, words: Strings): string {
  const text = shortText(title.text);
  return text.endsWith('?') ? text : words.asked(text);
}
