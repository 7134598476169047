import type { IncentivePlanInput, IncentivePlanReport, Issue, PlanDataInput } from 'incentive-audit';
import type { Locale } from './strings';

/** How a file is to be read, as its questions were answered. */
export type Reading = { deals?: boolean; sheet?: string };

/** What a file leaves open: whether its rows are single deals, or which sheet is meant. */
export type Question = { kind: 'deals' } | { kind: 'sheet'; sheets: string[] };

/** Where a history comes from: a file that the worker reads itself, or data of an example. */
export type DataSource =
  | { name: string; file: File; reading?: Reading }
  | { name: string; data: PlanDataInput };

/** Something wrong with an input, and where, in the page's language. */
export type Problem = { where: string; message: string };

/** What the worker is asked. */
export type Request =
  | { kind: 'data'; source: DataSource | null; plan: IncentivePlanInput; locale: Locale }
  | { kind: 'audit'; plan: IncentivePlanInput };

/** What the worker answers. */
export type Answer =
  | { kind: 'data-read'; notes: string[]; problems: Problem[]; question: Question | null }
  | { kind: 'progress'; fraction: number }
  | { kind: 'report'; report: IncentivePlanReport; milliseconds: number }
  | { kind: 'problems'; problems: Issue[] };
