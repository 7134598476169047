import type { CheckedMeasure, CheckedPlan } from '../../model/checked-plan';
import type { ExclusionReason } from '../../model/exclusion';
import { toPlanPeriods } from '../../model/panel/aggregate';
import { licenceOfParticipants } from '../../model/panel/licence-of-participants';
import type { Panel } from '../../model/panel/panel';
import { leastTeam } from '../../model/whole-team';
import { checkData } from '../../schema/check-data';
import { namelessOrder } from '../../scoring/nameless-order';
import { againstTarget } from '../../scoring/replay/against-target';
import { replayPlan } from '../../scoring/replay/replay-plan';
import { hasWindows } from '../../scoring/replay/windows';
import { numberPeriods } from '../../stats/panel/index/panel-index';
import { allocate } from '../kit/allocation';
import { doubtOf } from '../kit/doubt';
import type { Memoize } from '../kit/memoize';
import { noQuotaReadings } from '../kit/quota-readings';
import type { HistoryReader } from '../kit/team-history';
import { fiscalReadAs } from './fiscal-read-as';
import { payoutReplay } from './payout-replay';
import { publishedPanel, runsOf } from './published-panel';
import { readQuotas } from './read-quotas';
import { series } from './series';

/** Reads a team's history as rows or columns, and single cases. */
export const teamHistory: HistoryReader = {
  read: (input, plan) => {
    const { panel, cases } = checkData(input, plan);
    return { panel: panel && namelessOrder(panel), cases };
  },
  about: (plan, { panel }, options, memoize) => {
    const told = () =>
      panel &&
      memoize(
        publishedPanel,
        panel,
        plan.period,
        plan.catalogue,
        leastTeam(options),
        plan.yearStarts,
        memoize,
      );
    const published = () => told()?.panel ?? null;
    const planPeriods = () => memoize(inPlanPeriods, published(), plan, memoize);
    const doubtAbout = (measure: CheckedMeasure) => panel && memoize(doubtOf, measure, panel);
    const isDoubtful = () => plan.measures.some((measure) => doubtAbout(measure) !== null);
    const replayed = () => {
      const rows = told()?.paid ?? null;
      return rows && memoize(replayPlan, plan, rows);
    };
    const replayedAsPublished = () => {
      const rows = published();
      return rows && memoize(replayPlan, plan, rows);
    };
    const payouts = () => (isDoubtful() ? null : replayed());
    const payoutsAsPublished = () => {
      if (isDoubtful()) return null;
      return replayedAsPublished() ?? (panel && hasAllWindows(plan, panel) ? null : 'plan-periods');
    };
    const held = () => panel && memoize(licenceOfParticipants, panel);
    return {
      panel,
      fiscalReadAs: () => panel && fiscalReadAs(panel),
      doubtAbout,
      published,
      numbered: () => {
        const rows = published();
        return rows && memoize(numberPeriods, rows.period);
      },
      planPeriods,
      payouts,
      inDoubt: () => (isDoubtful() ? replayed() : null),
      againstTarget: (measure) => {
        const rows = told()?.paid ?? null;
        return rows === null ? 'column' : memoize(againstTarget, measure, plan, rows, planPeriods());
      },
      quotaReadings: () => (panel === null ? noQuotaReadings : readQuotas(plan, panel)),
      allocation: () => allocate(plan, planPeriods(), payoutsAsPublished, options, memoize),
      licences: () => held()?.licence ?? null,
      excluded: () => [
        ...(panel?.excluded ?? []),
        ...counted('incomplete-period', told()?.incompletePeriods),
        ...counted('few-participants', told()?.fewSeen),
        ...counted('ambiguous-licence', held()?.ambiguous),
      ],
    };
  },
  figures: (plan, history, options) => {
    const published = history.published();
    const numbered = history.numbered();
    const replay = payoutReplay(plan, history, options);
    return {
      payouts: typeof replay === 'string' ? null : replay,
      untold: typeof replay === 'string' ? replay : null,
      series: published && numbered && series(plan, published, numbered, history.planPeriods(), options),
    };
  },
};

/** Whether rows are no longer than what is paid by. */
function hasAllWindows({ measures, period }: CheckedPlan, { form }: Panel): boolean {
  return measures.every((measure) => hasWindows(form, measure.period, period));
}

/** What payouts and outcomes are replayed on: everything paid and every goal. */
function inPlanPeriods(
  rows: Panel | null,
  { period, measures, goals, catalogue, yearStarts }: CheckedPlan,
  memoize: Memoize,
) {
  const ids = new Set([...measures.map(({ metric }) => metric), ...goals]);
  const metrics = [...ids].flatMap((id) => catalogue.get(id) ?? []);
  return rows && toPlanPeriods(rows, period, metrics, yearStarts, runsOf(rows, period, yearStarts, memoize));
}

function counted(reason: ExclusionReason, count: number | undefined) {
  return count ? [{ reason, count }] : [];
}
