import type { AuditOptions } from '../../model/audit-options';
import type { CheckedMeasure, CheckedPlan } from '../../model/checked-plan';
import type { Exclusion } from '../../model/exclusion';
import type { PlanPeriodPanel } from '../../model/panel/aggregate';
import type { Panel } from '../../model/panel/panel';
import type { CheckedCase } from '../../model/plan-data';
import type { IncentivePlanReport } from '../../model/report';
import type { AgainstTarget, AgainstTargetLack } from '../../scoring/replay/against-target';
import type { Payouts } from '../../scoring/replay/replay-plan';
import type { NumberedPeriods } from '../../stats/panel/index/panel-index';
import type { Allocation, AllocationLack } from './allocation';
import type { Doubt } from './doubt';
import type { Memoize } from './memoize';
import { noQuotaReadings, type QuotaReadings } from './quota-readings';

/** A history and single cases that have been checked; `panel` is `null` without observations. */
export type TeamData = { panel: Panel | null; cases: readonly CheckedCase[] };

/** A period of the plan's year, and the first and last of its months; `month` is the one in which that year begins. */
export type FiscalReadAs = { month: number; period: string; from: string; to: string };

/** What an audit may ask of a team's history; each answer is made when it is first asked for, and once. */
export type TeamHistory = {
  panel: Panel | null;
  /** How its periods of the plan's year were read; `null` where they are the calendar's. */
  fiscalReadAs: () => FiscalReadAs | null;
  /** Why what a measure pays cannot be told before somebody says how its figures are meant. */
  doubtAbout: (measure: CheckedMeasure) => Doubt | null;
  /** The rows of the history that figures of the whole team are of. */
  published: () => Panel | null;
  /** Their periods, numbered. */
  numbered: () => NumberedPeriods | null;
  /** The same in plan periods; `null` without a history or when its rows are coarser. */
  planPeriods: () => PlanPeriodPanel | null;
  /** What the plan would have paid over them; `null` without any, where it cannot be replayed, and while a scale or a quota is in doubt. */
  payouts: () => Payouts | null;
  /** The same where only that is in doubt: of it only what is promised may be told. */
  inDoubt: () => Payouts | null;
  againstTarget: (measure: CheckedMeasure) => AgainstTarget | AgainstTargetLack;
  quotaReadings: () => QuotaReadings;
  allocation: () => Allocation | AllocationLack;
  /** Each participant's most frequent licence as its place in `licences`, −1 where unknown. */
  licences: () => Int8Array | null;
  excluded: () => Exclusion[];
};

/**
 * Why it is not told what a plan would have paid: it cannot be replayed, no period of it is complete, there are fewer people than the
 * whole team's least size, or so few are paid otherwise than all others that a total would tell of them.
 */
export type PayoutLack = 'replay' | 'no-period' | 'participants' | 'few-paid';

/** Reads a team's history. Rules on data bring it along, so that an audit of the plan alone loads none of it. */
export type HistoryReader = {
  /** Throws `'invalid-data'` with every problem. */
  read: (input: unknown, plan: CheckedPlan) => TeamData;
  about: (plan: CheckedPlan, data: TeamData, options: AuditOptions, memoize: Memoize) => TeamHistory;
  /** What a report shows of it. */
  figures: (
    plan: CheckedPlan,
    history: TeamHistory,
    options: AuditOptions,
  ) => Pick<IncentivePlanReport, 'payouts' | 'series'> & { untold: PayoutLack | null };
};

/** Of an audit that reads no history. */
export const noHistory: TeamHistory = {
  panel: null,
  fiscalReadAs: () => null,
  doubtAbout: () => null,
  published: () => null,
  numbered: () => null,
  planPeriods: () => null,
  payouts: () => null,
  inDoubt: () => null,
  againstTarget: () => 'column',
  quotaReadings: () => noQuotaReadings,
  allocation: () => 'plan-periods',
  licences: () => null,
  excluded: () => [],
};
