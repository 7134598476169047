import type { AuditOptions } from '../../../model/audit-options';
import type { CheckedMeasure, CheckedPlan } from '../../../model/checked-plan';
import type { MetricId } from '../../../model/metric';
import type { Panel } from '../../../model/panel/panel';
import type { PhraseValues } from '../../../model/report';
import type { Saying } from '../define-rule';
import type { Remember } from '../remember';

/** What a rule on association asks. */
export type AssociationRule = {
  plan: CheckedPlan;
  panel: Panel;
  options: AuditOptions;
  measures: readonly CheckedMeasure[];
  /** What each measure is held against. */
  goals: ReadonlyMap<CheckedMeasure, readonly MetricId[]>;
  /** The sentences of the rule. */
  say: (variant: 'fail' | 'pass' | 'cannot-tell' | 'results-first' | 'null', values: PhraseValues) => Saying;
  remember: Remember;
  collect: { participants: number; periods: number };
};
