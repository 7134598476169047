import type { Locale } from '../../locales/locale';
import type { FactNeed } from '../../locales/report-strings';
import type { Finding, FindingNeed } from '../../model/report';
import { type Block, listed, paragraph, type Span } from './block';
import { question } from './question';
import { shortText } from './shorten';

const FACTS: Readonly<Record<FactNeed, true>> = {
  'need/entered-by': true,
  'need/levers': true,
  'need/reversible': true,
  'need/reference': true,
  'need/team-size': true,
  'need/base-pay': true,
};

/** Some questions and what would answer them all. */
type Open = { findings: Finding[]; need: FindingNeed | null };

/** What cannot be told, with what to collect: first what this plan leaves open, then what any history of the team would answer. */
export function openQuestions(findings: readonly Finding[], locale: Locale): Block[] {
  const { heading, toFindOut, withHistory } = locale.report.cannotTell;
  const waiting = findings.filter(({ message }) => message.id === 'finding/no-data');
  const factual = findings.filter(({ need }) => factOf(need) !== null);
  const isGrouped = factual.length > 1;
  const asked = alike(
    findings.filter((finding) => !waiting.includes(finding) && !(isGrouped && factual.includes(finding))),
  );
  const collect = ({ need }: Open): Span[] =>
    need === null ? [] : [{ strong: toFindOut }, shortText(need.detail.text)];
  const questions = ({ findings: of }: Open): string =>
    of.map(({ title }) => question(title, locale)).join(' ');
  const told = asked.map((open): Span[] => [
    { strong: questions(open) },
    shortText(open.findings[0]?.message.text ?? ''),
    ...collect(open),
  ]);
  if (isGrouped) told.push(factsAsked(factual, locale));
  if (waiting.length === 0) return listed(heading, told);
  return [
    { kind: 'heading', level: 2, text: heading },
    ...(told.length === 0 ? [] : [{ kind: 'list', items: told } as const]),
    paragraph({ strong: withHistory(waiting.length) }),
    { kind: 'list', items: bySize(waiting).map((open) => [questions(open), ...collect(open)]) },
  ];
}

/** Questions about facts in one line: each is short to ask, and long to explain. */
function factsAsked(findings: readonly Finding[], locale: Locale): Span[] {
  const { toFindOut, withFacts, facts, factsTold } = locale.report.cannotTell;
  const asked = findings.map(({ title }) => question(title, locale)).join(' ');
  const needed = new Set(findings.flatMap(({ need }) => factOf(need) ?? []));
  return [
    { strong: withFacts(findings.length) },
    asked,
    { strong: toFindOut },
    factsTold([...needed].map((fact) => facts[fact])),
  ];
}

function factOf(need: FindingNeed | null): FactNeed | null {
  const id = need?.detail.id;
  return id !== undefined && Object.hasOwn(FACTS, id) ? (id as FactNeed) : null;
}

/** Findings that say the same and need the same, together. */
function alike(findings: readonly Finding[]): Open[] {
  const groups = new Map<string, Open>();
  for (const finding of findings) {
    const { message, need } = finding;
    const key = `${message.text}\n${need?.detail.text ?? ''}`;
    const group = groups.get(key) ?? { findings: [], need };
    group.findings.push(finding);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Few groups of questions: each goes to the size of history most of them ask for, if that is enough for it. */
function bySize(findings: readonly Finding[]): Open[] {
  const sizes = alike(findings).sort(
    (a, b) => b.findings.length - a.findings.length || size(b.need) - size(a.need),
  );
  const groups = new Map<Open, Finding[]>();
  for (const finding of findings) {
    const enough = sizes.find(({ need }) => suffices(need, finding.need));
    if (enough !== undefined) groups.set(enough, [...(groups.get(enough) ?? []), finding]);
  }
  return sizes.flatMap((open) => {
    const of = groups.get(open);
    return of === undefined ? [] : [{ findings: of, need: open.need }];
  });
}

function suffices(given: FindingNeed | null, asked: FindingNeed | null): boolean {
  if (given === null || asked === null || given.detail.id !== asked.detail.id) return given === asked;
  return (
    (given.participants ?? 0) >= (asked.participants ?? 0) && (given.periods ?? 0) >= (asked.periods ?? 0)
  );
}

function size(need: FindingNeed | null): number {
  return (need?.participants ?? 0) * (need?.periods ?? 0);
}
