import type { CheckedPlan } from '../../model/checked-plan';
import { isPaidInMoney } from '../../model/pay-at-target';
import type { ComparedPayouts } from '../../model/plan-comparison';
import type { Phrase } from '../../model/report';
import { leastTeam } from '../../model/whole-team';
import { movedShare } from '../../scoring/moved-share';
import type { Payouts } from '../../scoring/replay/replay-plan';
import type { PreparedAudit } from '../engine/prepare-audit';
import { licenceGroups, totalOf } from '../history/licence-groups';
import { paysFew } from '../history/pays-few';
import { type ReplayLack, replayAlike } from '../history/replay-alike';
import { toldFigure } from '../history/told-figure';
import { comparisonPhrase } from './comparison-phrase';

/** What both plans would have paid, or why that cannot be told; and what has to be known to read it. */
export function comparePayouts(
  before: PreparedAudit,
  after: PreparedAudit,
): { payouts: ComparedPayouts | null; limits: Phrase[] } {
  if (before.panel === null || after.panel === null)
    return { payouts: null, limits: [comparisonPhrase('no-history')] };
  const replayed = replayAlike(
    { plan: before.plan, panel: before.panel },
    { plan: after.plan, panel: after.panel },
    leastTeam(before.options),
  );
  if ('lack' in replayed) return { payouts: null, limits: [lacking(replayed, before)] };
  const moved = movedShare(replayed.before.paid, replayed.after.paid);
  if (moved === null) {
    const isCut = replayed.before.incomplete + replayed.after.incomplete > 0;
    return { payouts: null, limits: [comparisonPhrase(isCut ? 'no-period' : 'nothing-paid')] };
  }
  const missing = { before: replayed.before.missing, after: replayed.after.missing };
  return {
    payouts: amounts(before, after, replayed, moved),
    limits: missing.before + missing.after > 0 ? [comparisonPhrase('missing', missing)] : [],
  };
}

function lacking(replayed: ReplayLack, { options }: PreparedAudit): Phrase {
  if ('measures' in replayed) {
    const labels = new Map(replayed.measures.map(({ metric, definition }) => [metric, definition.label]));
    return comparisonPhrase(replayed.lack, { measures: [...labels.values()] });
  }
  const { lack } = replayed;
  return lack === 'participants'
    ? comparisonPhrase(lack, { participants: leastTeam(options) })
    : comparisonPhrase(lack);
}

function amounts(
  { plan, options, licences }: PreparedAudit,
  { plan: changed }: PreparedAudit,
  replayed: { before: Payouts; after: Payouts },
  movedShareOfTotal: number,
): ComparedPayouts {
  const { periods } = replayed.before;
  const { paid } = replayed.before;
  const { paid: paidAfter } = replayed.after;
  const everybody = [...periods.keys()];
  const [before, after] = [totalOf(paid, everybody), totalOf(paidAfter, everybody)];
  const groups = licenceGroups(periods, licences(), options.minimumGroupSize);
  // The total less the other groups would tell of a group whose pay tells of a few.
  const paysFewOfOne = groups.some(({ members }) =>
    [replayed.before, replayed.after].some((payouts) => paysFew(payouts, members)),
  );
  const totals = {
    before: toldFigure(before),
    after: toldFigure(after),
    moved: toldFigure(before * movedShareOfTotal),
  };
  const units = {
    incentiveBefore: moneyOf(plan),
    currencyBefore: plan.currency ?? null,
    incentiveAfter: moneyOf(changed),
    currencyAfter: changed.currency ?? null,
  };
  return {
    participants: periods.filter((count) => count > 0).length,
    oneUnit: isOneUnit(plan, changed),
    ...totals,
    byLicence: groups.map(({ licence, members, isHidden }) => {
      if (isHidden || paysFewOfOne) {
        const reading = comparisonPhrase('licence-hidden', { licence });
        return { licence, participants: null, before: null, after: null, gain: null, reading };
      }
      const [own, ownAfter] = [totalOf(paid, members), totalOf(paidAfter, members)];
      const figures = {
        participants: members.length,
        before: toldFigure(own),
        after: toldFigure(ownAfter),
        gain: toldFigure(before * (ownAfter / after - own / before)),
      };
      return {
        licence,
        ...figures,
        reading: comparisonPhrase('licence', { licence, ...figures, ...units }),
      };
    }),
    reading: comparisonPhrase('money', { ...totals, ...units }),
  };
}

/** What a participant is paid at target in a plan period; `null` where pay is no money. */
function moneyOf({ measures, targetIncentive }: CheckedPlan): number | null {
  if (!isPaidInMoney(measures, targetIncentive)) return null;
  return targetIncentive ?? measures[0]?.pay.money ?? 0;
}

/** Money of one currency, or target incentives of one length. */
function isOneUnit(before: CheckedPlan, after: CheckedPlan): boolean {
  const inMoney = [before, after].filter((plan) => moneyOf(plan) !== null).length;
  if (inMoney === 2) return before.currency === after.currency;
  return inMoney === 0 && before.period === after.period;
}
