import type { AuditOptions } from '../../../model/audit-options';
import type { CheckedMeasure, CheckedPlan } from '../../../model/checked-plan';
import type { MetricId } from '../../../model/metric';
import type { Panel } from '../../../model/panel/panel';
import type { Memoize } from '../memoize';

/** What a rule on association asks. */
export type AssociationRule = {
  id: 'outcome-divergence/validity' | 'quality-blindness/quality-association';
  plan: CheckedPlan;
  panel: Panel;
  options: AuditOptions;
  measures: readonly CheckedMeasure[];
  /** What each measure is held against. */
  goals: ReadonlyMap<CheckedMeasure, readonly MetricId[]>;
  memoize: Memoize;
  collect: { participants: number; periods: number };
};
