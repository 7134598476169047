import type { Finding, Impact, IncentivePlanReport, Phrase } from '../../model/report';
import type { Strings } from '../strings/strings';
import { listed, said } from './section';

const heaviestFirst: readonly Impact[] = ['critical', 'serious', 'moderate', 'minor'];

/** Fails by weight, then what cannot be told and what to collect, what holds, what does not apply and what broke down. */
export function findings({ findings: all }: IncentivePlanReport, words: Strings): string[] {
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

function against(fails: readonly Finding[], words: Strings): string[] {
  if (fails.length === 0) return [];
  const weight = ({ impact }: Finding): number => (impact === null ? -1 : heaviestFirst.indexOf(impact));
  const sorted = [...fails].sort((a, b) => weight(a) - weight(b) || b.payAtStake - a.payAtStake);
  return [`## ${words.against}`, ...sorted.flatMap((finding) => fail(finding, words))];
}

function fail({ title, impact, message, remedy }: Finding, words: Strings): string[] {
  const weight = impact === null ? '' : ` — ${words.impacts[impact]}`;
  const better = remedy === null ? [] : [`**${words.instead}** ${said(remedy)}`];
  return [`### ${said(title)}${weight}`, said(message), ...better];
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

function open(group: readonly Finding[], words: Strings): string {
  const need = mostOf(group);
  const collect = need === null ? '' : ` **${words.cannotTell.toFindOut}** ${said(need.detail)}`;
  return `${answer(group, words)}${collect}`;
}

/** What to collect for all of them: what the most demanding one needs. */
function mostOf(group: readonly Finding[]): Finding['need'] {
  const needs = group.flatMap(({ need }) => need ?? []);
  const size = ({ participants = 0, periods = 0 }: (typeof needs)[number]): number => participants * periods;
  return [...needs].sort((a, b) => size(b) - size(a))[0] ?? null;
}

function answer(group: readonly Finding[], words: Strings): string {
  const questions = group.map(({ title }) => question(title, words)).join(' ');
  const [first] = group;
  return first === undefined ? '' : `**${questions}** ${said(first.message)}`;
}

function aside(findings: readonly Finding[], words: Strings): string[] {
  if (findings.length === 0) return [];
  return [`${words.notApplicable} ${findings.map(({ title }) => question(title, words)).join(' ')}`];
}

/** Titles accuse; what has not been found is asked. */
function question(title: Phrase, words: Strings): string {
  const text = said(title);
  return text.endsWith('?') ? text : words.asked(text);
}
