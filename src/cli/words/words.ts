import type { Decision, Issue } from 'incentive-audit';
import type { Locale } from 'incentive-audit/report';
import type { MetricFamily } from '../../metrics';
import type { MetricQuestion } from '../../model/metric';
import type { TableRemedy } from '../../table';
import type { Encoding } from '../read/decoder';
import type { JsonSlip } from '../read/json-slips';
import type { Place } from '../read/read';
import type { Help } from './help';

/** What the command says beside reports, in one language; a language that lacks a string does not compile. */
export type Words = {
  locale: Locale;

  noFile: string;
  isFolder: string;
  noPermission: string;
  unreadable: (code: string) => string;
  tooLarge: (megabytes: number) => string;
  mixedEncoding: string;
  /** A guess, and how to be rid of it. */
  encoding: (encoding: Exclude<Encoding, 'utf-8'>) => string;
  /** A saved page without the JSON of the score. */
  noScoreInPage: string;
  /** Pages that do not say whose they are. */
  onePersonsPages: string;
  /** One page, of no moment. */
  pageWithoutTime: string;
  /** Pages of several people, where one is read. */
  severalPeople: string;
  /** Of several pages the last is shown. */
  lastOf: (count: number) => string;
  /** A table without the score and its pillars. */
  noScoreInTable: string;
  /** Of a table the row of the last period is shown. */
  lastRowOf: (count: number) => string;
  /** What to type where a workbook has several sheets. */
  sheetRemedy: string;
  noJson: string;
  emptyJson: string;
  jsonSlips: Readonly<Record<JsonSlip, string>>;
  /** What to type where a table leaves open what is meant; `pairs` as they follow `--map`. */
  tableRemedies: { map: (pairs: readonly string[]) => string } & Readonly<
    Record<Exclude<TableRemedy, 'map'>, string>
  >;
  /** A problem that the library found. */
  issue: (issue: Issue) => string;
  /** What is wrong with a part of a file. */
  about: (subject: string, problem: string) => string;
  /** Where in which file; a file of `null` is the command line. */
  place: (file: string | null, place: Place) => string;
  /** A place before what is said of it. */
  placed: (place: string) => string;
  problems: (count: number) => string;
  moreProblems: (count: number) => string;
  /** The program is at fault. */
  fault: string;
  usage: {
    unknownOption: (option: string, nearest: string | null) => string;
    unknownCommand: (command: string, nearest: string | null) => string;
    unknownRule: (rule: string, nearest: string | null) => string;
    noMetric: (asked: string) => string;
    /** Below an option that names a rule there is not. */
    listOfRules: string;
    missingArgument: (argument: string) => string;
    missingValue: (option: string) => string;
    tooMany: string;
    notOneOf: (option: string, all: readonly string[]) => string;
    noNumber: (option: string) => string;
    givenTwice: (option: string) => string;
    noFormat: (extension: string, all: readonly string[]) => string;
    noPair: string;
    /** `metric`, or whatever else a column may hold. */
    mappedTwice: (metric: string) => string;
  };

  fileIsThere: string;
  noFolder: string;
  diskFull: string;
  notPrinted: (code: string) => string;
  notWritten: (code: string) => string;
  written: (file: string) => string;
  noVega: string;
  /** Not in the folder that was named. */
  noVegaThere: string;
  /** Vega would run a package of this name that lies elsewhere. */
  /** Where documented schemes were asked for. */
  noPrecedents: string;
  vegaRunsOthers: (name: string) => string;
  vegaFailed: string;

  /** Below a report that was read on the terminal, whose beginning may have left it. */
  readAbove: (decision: Decision) => string;

  reading: (file: string) => string;
  auditing: string;

  /** Of a rule that the plan alone cannot answer. */
  needsHistory: string;
  explainHint: string;
  englishPage: string;
  /** The name of a plan to start from. */
  starterName: string;
  /** What to do with it. */
  next: (file: string) => string;

  score: {
    total: (points: string, maximum: number) => string;
    addsUp: string;
    /** Instead, where nobody has a point anywhere. */
    failed: string;
    doesNotAddUp: string;
    pillar: string;
    points: string;
    of: (points: string, maximum: number) => string;
    industry: (rank: number, average: string) => string;
    network: (rank: number, average: string) => string;
    caution: string;
  };
  /** What the catalogue says of metrics. */
  metrics: {
    families: Readonly<Record<MetricFamily, string>>;
    /** How to see more of one. */
    hint: string;
    identity: (id: string, unit: string, better: 'higher' | 'lower', aliases: readonly string[]) => string;
    questions: Readonly<Record<MetricQuestion, string>>;
    /** It stands for nothing else. */
    itself: string;
    askFirst: string;
  };
  /** Above the weights of two plans. */
  paysOn: string;
  proposal: {
    /** Nothing is proposed for a plan with this verdict. */
    none: (decision: Decision) => string;
    /** The same, where nothing was found against the plan. */
    uncalledFor: (decision: Decision) => string;
    verdicts: (now: Decision, proposed: Decision) => string;
    now: string;
    proposed: string;
  };
  comparison: Readonly<
    Record<'before' | 'after' | 'fixed' | 'improved' | 'worse' | 'open' | 'stillFails' | 'limits', string>
  >;

  help: Help;
};
