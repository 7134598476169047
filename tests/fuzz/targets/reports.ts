import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { documentedCases, precedentsFor } from '../../../src/cases/index';
import { defineRule } from '../../../src/critique/define-rule';
import type { IncentivePlanReport } from '../../../src/model/report';
import * as entry from '../../../src/report/index';
import { languages } from '../../languages';
import { anyComparison, anyReport } from '../arbitrary/report';
import type { Call } from '../call';
import { callsOf } from '../call';
import type { Target } from '../target';

const houseRule = defineRule({
  id: 'house/rule',
  sentences: { en: { title: 'Ours?' } },
  evaluate: () => ({ outcome: 'not-applicable' }),
});

const locale = fc.constantFrom(languages.en, languages.fr);
const options = fc.record({ locale }, { requiredKeys: [] });

const precedents = precedentsFor(
  { name: 'Plan', period: 'quarter', measures: [{ metric: 'linkedin-ssi', weight: 1, target: 80 }] },
  documentedCases,
);
const reportOptions = fc.record(
  { locale, precedents: fc.constantFrom(null, precedents) },
  { requiredKeys: [] },
);

/** A rendering of a true report has no holes in its sentences; no rendering runs a script that a report holds. */
function readsWell(answer: unknown, { kind }: Call): void {
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
  const hole = kind === 'true' ? /\b(NaN|undefined|Infinity)\b|\[object/.exec(text) : null;
  if (hole !== null) throw new Error(`says “${text.slice(Math.max(0, hole.index - 60), hole.index + 60)}”`);
  if (typeof answer === 'string' && /<script/i.test(answer) && answer.startsWith('<!')) {
    throw new Error('has a script');
  }
}

/** There and back again, a report is what it was. */
function goesBack(answer: unknown, { kind }: Call, given: readonly unknown[]): void {
  readsWell(answer, { kind } as Call);
  if (kind !== 'true') return;
  const back = entry.localize(answer as IncentivePlanReport, languages.en);
  if (!isDeepStrictEqual(back, JSON.parse(JSON.stringify(given[0]))))
    throw new Error('is another report in English again');
}

const common = { share: 4, parameters: ['report', 'options'], keeps: readsWell };

/** What turns a report into something to read. */
export const reports: readonly Target[] = [
  {
    ...common,
    name: 'renderMarkdown',
    calls: callsOf(fc.tuple(anyReport, reportOptions)),
    run: entry.renderMarkdown,
  },
  {
    ...common,
    name: 'renderHtml',
    calls: callsOf(fc.tuple(anyReport, reportOptions)),
    run: entry.renderHtml,
  },
  { ...common, name: 'charts', calls: callsOf(fc.tuple(anyReport, options)), run: entry.charts },
  {
    ...common,
    name: 'localize',
    parameters: ['report', 'locale'],
    calls: callsOf(fc.tuple(fc.oneof(anyReport, anyComparison), locale)),
    run: entry.localize,
    keeps: goesBack,
  },
  {
    name: 'compareFindings',
    share: 1,
    parameters: ['a', 'b'],
    calls: callsOf(anyReport.map(({ findings }) => [findings[0], findings.at(-1)])),
    run: entry.compareFindings,
  },
  {
    ...common,
    share: 1,
    name: 'formatEstimate',
    parameters: ['estimate', 'options'],
    calls: callsOf(
      fc
        .tuple(anyReport, options)
        .map(([{ findings }, given]) => [findings.flatMap(({ evidence }) => evidence)[0] ?? {}, given]),
    ),
    run: entry.formatEstimate,
  },
  {
    name: 'withRules',
    share: 1,
    parameters: ['locale', 'rules'],
    calls: callsOf(fc.tuple(locale, fc.constantFrom([], [houseRule]))),
    // A language is no plain data; what it says of a rule is.
    run: (given, rules) => String(entry.withRules(given, rules).sentences['house/rule']?.title),
  },
  {
    name: 'nearestLocale',
    share: 2,
    parameters: ['tag', 'locales'],
    calls: callsOf(
      fc.tuple(
        fc.oneof(fc.constantFrom('fr-CA', 'FR', 'de_CH', '*', ''), fc.string(), fc.array(fc.string())),
        fc.constantFrom(undefined, [languages.en, languages.fr], [{ tag: 'pt-BR' }, languages.fr], []),
      ),
    ),
    // A language is no plain data; which one it is, is.
    run: (tag, locales) => entry.nearestLocale(tag, locales).tag,
  },
];
