import type { Encoding } from '../read/decoder';
import type { JsonSlip } from '../read/json-slips';
import type { Place } from '../read/read';

/** What the command says beside reports, in one language; a language that lacks a string does not compile. */
export type Words = {
  locale: 'en' | 'fr';

  noFile: string;
  isFolder: string;
  noPermission: string;
  unreadable: (code: string) => string;
  tooLarge: (megabytes: number) => string;
  mixedEncoding: string;
  /** A guess, and how to be rid of it. */
  encoding: (encoding: Exclude<Encoding, 'utf-8'>) => string;
  noJson: string;
  emptyJson: string;
  jsonSlips: Readonly<Record<JsonSlip, string>>;
  /** What to type where a table leaves open which column or mark is meant. */
  tableRemedies: Readonly<Record<'map' | 'decimal', string>>;
  /** A problem as the library says it, in English. */
  issue: (message: string) => string;
  /** What is wrong with a part of a file. */
  about: (subject: string, problem: string) => string;
  /** Where in which file; a file of `null` is the command line. */
  place: (file: string | null, place: Place) => string;
};
