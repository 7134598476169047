import type { Finding, Impact, IncentivePlanReport, Phrase } from '../../model/report';
import { escapeSentence } from '../escape';
import type { Strings } from '../strings/strings';
import { list } from './table';

const heaviestFirst: readonly Impact[] = ['critical', 'serious', 'moderate', 'minor'];

/** Fails by weight, then what cannot be told and what to collect, what holds, what broke down, and what would change the verdict. */
export function findings({ findings: all, verdict }: IncentivePlanReport, words: Strings): string[] {
  const fails = heaviestFirst.flatMap((impact) => all.filter((finding) => finding.impact === impact));
  const answered = (outcome: Finding['outcome']): Finding[] => all.filter((one) => one.outcome === outcome);
  return [
    ...fails.flatMap((finding) => fail(finding, words)),
    ...listed(
      words.cannotTell.heading,
      alike(answered('cannot-tell')).map((group) => open(group, words)),
    ),
    ...listed(words.passes, answered('pass').map(titled)),
    ...listed(words.errors, answered('error').map(titled)),
    ...listed(words.wouldChange, verdict.wouldChangeIf.map(text)),
  ];
}

function fail({ title, impact, message, remedy }: Finding, words: Strings): string[] {
  const weight = impact === null ? '' : ` — ${words.impacts[impact]}`;
  const better = remedy === null ? [] : [`**${words.instead}** ${text(remedy)}`];
  return [`### ${text(title)}${weight}`, [text(message), ...better].join('\n\n')];
}

/** Findings that say and need the same, together: without a history most of them do. */
function alike(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const said = `${finding.message.text}\n${finding.need?.detail.text ?? ''}`;
    groups.set(said, [...(groups.get(said) ?? []), finding]);
  }
  return [...groups.values()];
}

function open(group: readonly Finding[], words: Strings): string {
  const [finding] = group;
  if (finding === undefined) return '';
  const titles = group.map(({ title }) => sentence(title)).join(' ');
  const collect =
    finding.need === null ? [] : [`**${words.cannotTell.toFindOut}** ${text(finding.need.detail)}`];
  return [`**${titles}**`, text(finding.message), ...collect].join(' ');
}

function titled({ title, message }: Finding): string {
  return `**${sentence(title)}** ${text(message)}`;
}

function sentence(title: Phrase): string {
  const heading = text(title);
  return /[?!.]$/.test(heading) ? heading : `${heading}.`;
}

function text(phrase: Phrase): string {
  return escapeSentence(phrase.text);
}

/** A section, or nothing when it would be empty. */
export function listed(heading: string, entries: readonly string[]): string[] {
  return entries.length === 0 ? [] : [`## ${heading}`, list(entries)];
}
