import type { ChartStrings } from './chart-strings';
import type { Format } from './format';
import type { Labels } from './labels';
import type { Names } from './names';
import type { ProblemSentences } from './problem';
import type { ReportStrings } from './report-strings';
import type { Sentences } from './sentence';

/**
 * A language: everything a report says, and how it is written.
 *
 * For a language that this package does not speak: an object of this type, in a package of its own. What it must hold does not compile
 * when it is missing, nor does a sentence that reads a value it is not made from; `{ ...en, … }` keeps the rest in English.
 */
export type Locale = {
  /** BCP 47, such as `fr`: of the page, and of the labels that are shown. */
  tag: string;
  /** How figures are written. */
  format: Format;
  /** How names are written. */
  names: Names;
  /** The last touch to a sentence, such as unbreakable spaces. */
  typeset: (text: string) => string;
  /** What ids are called. */
  labels: Labels;
  /** Every sentence of a report, by group and variant; the group of a rule is its id. */
  sentences: Sentences;
  /** Headings of a report. */
  report: ReportStrings;
  /** What charts say. */
  charts: ChartStrings;
  /** What is wrong with a plan, with data or a call; problems stay in English without. Apart, so that whoever shows reports alone loads none. */
  problems?: ProblemSentences | undefined;
};
