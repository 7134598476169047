import type { AuditOptions } from '../audit-options';

/** What `--help` says, in one language. */
export type Help = {
  about: string;
  /** Headings as commander has them, and as they are said. */
  titles: Readonly<Record<string, string>>;
  /** A line each. */
  commands: Readonly<
    Record<
      'init' | 'audit' | 'propose' | 'compare' | 'score' | 'rules' | 'explain' | 'metrics' | 'help',
      string
    >
  >;
  init: string;
  audit: string;
  propose: string;
  compare: string;
  score: string;
  rules: string;
  explain: string;
  metrics: string;
  plan: string;
  before: string;
  after: string;
  page: string;
  initFile: string;
  rule: string;
  metricWords: string;
  options: Readonly<
    Record<
      | keyof AuditOptions
      | 'format'
      | 'plainFormat'
      | 'textFormat'
      | 'out'
      | 'outPlan'
      | 'force'
      | 'vega'
      | 'precedents'
      | 'locale'
      | 'help'
      | 'version',
      string
    >
  >;
  /** Below everything else. */
  examples: Readonly<
    Record<
      'all' | 'init' | 'audit' | 'propose' | 'compare' | 'score' | 'rules' | 'explain' | 'metrics',
      string
    >
  >;
};
