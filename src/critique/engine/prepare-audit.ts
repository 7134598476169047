import type { AuditOptions } from '../../model/audit-options';
import type { CheckedPlan, GivenPlan } from '../../model/checked-plan';
import { IncentiveAuditError } from '../../model/error';
import type { EvaluationOptions } from '../../model/options';
import type { OwnMetric } from '../../model/own-metric';
import { peopleWithLicences } from '../../model/panel/people-with-licences';
import type { IncentivePlanInput } from '../../model/plan';
import { dataNotRead } from '../../model/problems/data';
import { problem } from '../../model/problems/problem';
import { ruleIds } from '../../model/rule-ids';
import { checkOptions } from '../../schema/check-options';
import { checkPlan } from '../../schema/check-plan';
import type { AnyRule } from '../kit/define-rule';
import { type Memoize, memory } from '../kit/memoize';
import { participantLicences } from '../kit/participant-licences';
import { resolvePlan } from '../kit/resolve-plan';
import { type HistoryReader, noHistory, type TeamData, type TeamHistory } from '../kit/team-history';
import type { Audit } from './ask-rules';

/** Checked input, and what rules may ask for. */
export type PreparedAudit = Audit &
  TeamHistory & {
    rules: readonly AnyRule[];
    data: TeamData;
    reader: HistoryReader | null;
  };

/** What an audit brings along beside its rules. */
type AuditParts = {
  /** Checked metrics that its plans may name, unless the options bring others. Default: none. */
  catalogue?: readonly OwnMetric[];
  /** Reads a team's history. Default: what the rules bring. */
  reader?: HistoryReader | null;
};

/** Checks the input, selects among `rules`, and makes everything a rule may ask for available, each at most once. */
export function prepareAudit(
  planInput: IncentivePlanInput,
  dataInput: unknown,
  optionsInput: EvaluationOptions | null | undefined,
  rules: readonly AnyRule[],
  { catalogue: house = [], reader = readerOf(rules) }: AuditParts = {},
): PreparedAudit {
  const checked = checkOptions(optionsInput, [...new Set([...ruleIds, ...rules.map(({ id }) => id)])]);
  const options = { ...checked, catalogue: checked.catalogue ?? house };
  const plan = resolvePlan(checkPlan(planInput, options.catalogue));
  const data = readData(dataInput, plan, reader);
  const selected = rules.filter(({ id }) => isSelected(id, options));
  return prepared(plan, data, options, selected, reader);
}

/**
 * The audit of the same plan with other measures or goals, for its outcomes alone: by the same rules, over the same data, of which what
 * is remembered is not made again. Its progress is nobody's.
 */
export function prepareAnother(
  { plan, data, options: { onProgress: _, ...options }, rules, reader, memoize }: PreparedAudit,
  changed: GivenPlan,
): PreparedAudit {
  const other = resolvePlan({ given: changed, catalogue: plan.catalogue, house: options.catalogue ?? [] });
  return prepared(other, data, { ...options, outcomesOnly: true }, rules, reader, memoize);
}

/** The same audit under other options. Its progress is nobody's. */
export function underOptions(
  { plan, data, options: { onProgress: _, ...options }, rules, reader, memoize }: PreparedAudit,
  changed: Partial<AuditOptions>,
): PreparedAudit {
  return prepared(plan, data, { ...options, ...changed }, rules, reader, memoize);
}

function prepared(
  plan: CheckedPlan,
  data: TeamData,
  options: AuditOptions,
  rules: readonly AnyRule[],
  reader: HistoryReader | null,
  memoize: Memoize = memory(),
): PreparedAudit {
  const { panel, cases } = data;
  const history = reader === null ? noHistory : reader.about(plan, data, options, memoize);
  const { againstTarget, allocation, licences } = history;
  const people = () => {
    const licenceOf = licences();
    return licenceOf && panel && memoize(peopleWithLicences, licenceOf, panel);
  };
  return {
    plan,
    options,
    rules,
    memoize,
    data,
    reader,
    ...history,
    provide: {
      licences: () => memoize(participantLicences, plan, people(), options.minimumGroupSize),
      observations: () => panel ?? undefined,
      againstTarget: () => (panel === null ? undefined : againstTarget),
      allocation: () => (panel === null ? undefined : allocation()),
      history: () => (panel === null && cases.length === 0 ? undefined : { panel, cases }),
    },
  };
}

/** Whatever reads a history for one of the rules reads it for all. */
function readerOf(rules: readonly AnyRule[]): HistoryReader | null {
  return rules.find(({ history }) => history !== null)?.history ?? null;
}

function readData(input: unknown, plan: CheckedPlan, reader: HistoryReader | null): TeamData {
  if (reader !== null) return reader.read(input, plan);
  if (input === undefined || input === null) return { panel: null, cases: [] };
  throw new IncentiveAuditError('invalid-data', [problem([], dataNotRead)]);
}

function isSelected(id: string, { rules }: Pick<AuditOptions, 'rules'>): boolean {
  const chosen = rules?.only === undefined || rules.only.some((only) => only === id);
  return chosen && !rules?.except?.some((except) => except === id);
}
