/** What a value may be, where several kinds are good. */
export type ProblemKind =
  | 'number'
  | 'numbers'
  | 'text'
  | 'texts'
  | 'boolean'
  | 'null'
  | 'list'
  | 'object'
  | 'function';

/** What a list or an object holds. */
export type ProblemNoun =
  | 'activities'
  | 'attributes'
  | 'captures'
  | 'cases'
  | 'components'
  | 'entries'
  | 'language-tags'
  | 'levers'
  | 'licences'
  | 'measure-ids'
  | 'measures'
  | 'metrics'
  | 'metrics-and-indices'
  | 'names'
  | 'pillars'
  | 'points'
  | 'rules'
  | 'settings'
  | 'sources'
  | 'targets'
  | 'tiers'
  | 'values';

/** What a whole number most likely is that stands in place of a period. */
export type NumberMeant = 'spreadsheet-date' | 'month' | 'day' | 'unix-seconds' | 'unix-milliseconds';
