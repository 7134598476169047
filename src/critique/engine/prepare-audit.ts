import type { AuditOptions } from '../../model/audit-options';
import type { CheckedPlan } from '../../model/checked-plan';
import type { EvaluationOptions } from '../../model/options';
import { type PlanPeriodPanel, toPlanPeriods } from '../../model/panel/aggregate';
import { licenceOfParticipants } from '../../model/panel/licence-of-participants';
import type { Panel } from '../../model/panel/panel';
import type { IncentivePlanInput } from '../../model/plan';
import type { PlanDataInput } from '../../model/plan-data';
import type { ExclusionReason } from '../../model/report';
import { leastTeam } from '../../model/whole-team';
import { type CheckedData, checkData } from '../../schema/check-data';
import { checkOptions } from '../../schema/check-options';
import { checkPlan } from '../../schema/check-plan';
import { namelessOrder } from '../../scoring/nameless-order';
import { type Allocation, type AllocationLack, allocate } from '../kit/allocation';
import type { AnyRule } from '../kit/define-rule';
import { participantLicences } from '../kit/participant-licences';
import { memory, type Remember } from '../kit/remember';
import { type PublishedPanel, publishedPanel } from './published-panel';
import { ruleIds } from './rule-ids';
import type { Audit } from './run-rules';

/** Checked input, and what rules may ask for. */
export type PreparedAudit = Audit & {
  rules: readonly AnyRule[];
  data: CheckedData;
  panel: Panel | null;
  /** The rows of the history that figures of the whole team are of. */
  published: () => Panel | null;
  /** The same in plan periods; `null` without a history or when its rows are coarser. */
  planPeriods: () => PlanPeriodPanel | null;
  allocation: () => Allocation | AllocationLack;
  /** Each participant's most frequent licence as its place in `licences`, −1 where unknown. */
  licences: () => Int8Array | null;
  excluded: () => { reason: ExclusionReason; count: number }[];
};

/** Checks the input, selects among `rules`, and makes everything a rule may ask for available, each at most once. */
export function prepareAudit(
  planInput: IncentivePlanInput,
  dataInput: PlanDataInput | null | undefined,
  optionsInput: EvaluationOptions | null | undefined,
  rules: readonly AnyRule[],
): PreparedAudit {
  const plan = checkPlan(planInput);
  const { panel, cases } = checkData(dataInput, plan);
  const options = checkOptions(optionsInput, ruleIds);
  return prepared(
    plan,
    { panel: panel && namelessOrder(panel), cases },
    options,
    rules.filter(({ id }) => isSelected(id, options)),
  );
}

/** The audit of another plan by the same rules, over the same data and with the same options; only its plan is checked. Its progress is nobody's. */
export function prepareAnother(
  { data, options: { onProgress: _, ...options }, rules }: PreparedAudit,
  plan: IncentivePlanInput,
): PreparedAudit {
  return prepared(checkPlan(plan), data, options, rules);
}

/** The same audit under other options. Its progress is nobody's. */
export function underOptions(
  { plan, data, options: { onProgress: _, ...options }, rules, remember }: PreparedAudit,
  changed: Partial<AuditOptions>,
): PreparedAudit {
  return prepared(plan, data, { ...options, ...changed }, rules, remember);
}

function prepared(
  plan: CheckedPlan,
  data: CheckedData,
  options: AuditOptions,
  rules: readonly AnyRule[],
  remember: Remember = memory(),
): PreparedAudit {
  const { panel, cases } = data;
  const told = (): PublishedPanel | null =>
    remember('published rows', () =>
      panel === null ? null : publishedPanel(panel, plan.period, plan.catalogue, leastTeam(options)),
    );
  const published = () => told()?.panel ?? null;
  const planPeriods = () =>
    remember('plan periods', () => {
      const rows = published();
      return rows === null ? null : toPlanPeriods(rows, plan.period, metricsOf(plan));
    });
  const allocation = () => allocate(plan, planPeriods(), options, remember);
  const held = () => remember('licences', () => (panel === null ? null : licenceOfParticipants(panel)));
  const licences = (): Int8Array | null => held()?.licence ?? null;
  return {
    plan,
    options,
    rules,
    remember,
    data,
    panel,
    published,
    planPeriods,
    allocation,
    licences,
    excluded: () => [
      ...(panel?.excluded ?? []),
      ...counted('incomplete-period', told()?.incompletePeriods),
      ...counted('ambiguous-licence', held()?.ambiguous),
    ],
    provide: {
      licences: () => remember('shares of licences', () => participantLicences(plan, licences())),
      observations: () => panel ?? undefined,
      planPeriods: () => (panel === null ? undefined : planPeriods()),
      allocation: () => (panel === null ? undefined : allocation()),
      history: () => (panel === null && cases.length === 0 ? undefined : { panel, cases }),
    },
  };
}

/** What payouts and outcomes are replayed on: everything paid and every goal. */
function metricsOf({ measures, goals, catalogue }: CheckedPlan) {
  const ids = new Set([...measures.map(({ metric }) => metric), ...goals]);
  return [...ids].flatMap((id) => catalogue.get(id) ?? []);
}

function isSelected(id: string, { rules }: Pick<AuditOptions, 'rules'>): boolean {
  const chosen = rules?.only === undefined || rules.only.some((only) => only === id);
  return chosen && !rules?.except?.some((except) => except === id);
}

function counted(reason: ExclusionReason, count: number | undefined) {
  return count ? [{ reason, count }] : [];
}
