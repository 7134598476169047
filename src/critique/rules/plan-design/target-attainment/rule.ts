import type { AuditOptions } from '../../../../model/audit-options';
import type { CheckedMeasure } from '../../../../model/checked-plan';
import type { PlanPeriodPanel } from '../../../../model/panel/aggregate';
import type { Panel } from '../../../../model/panel/panel';
import { alexanderGroupQuotas, cortadoAttainment, cygnalAttainment } from '../../../../model/sources';
import { isFew } from '../../../../model/suppression';
import { leastTeam } from '../../../../model/whole-team';
import { hasReached } from '../../../../scoring/reached';
import { numberPeriods } from '../../../../stats/panel/index/panel-index';
import {
  type ClusteredProportion,
  clusteredProportion,
} from '../../../../stats/panel/within/clustered-proportion';
import { defineDataRule } from '../../../history/define-data-rule';
import type { AnyRule, Judgement, RuleEstimate } from '../../../kit/define-rule';
import type { Memoize } from '../../../kit/memoize';
import { moreHistory } from '../../../kit/more-history';
import { finerRows, missingColumns, missingTarget, moreParticipants, morePeriods } from '../../../kit/needs';
import { payOn } from '../../../kit/pay-on';
import { setTarget } from '../../../kit/set-target';
import { en } from './en';

/** Where the share of participant-periods at target should lie: around the 60–70 % of the Alexander Group, as wide as advice differs. */
const BAND = { low: 0.5, high: 0.75 };

/** With this much history an answer is firm in most teams. */
const COLLECT = { participants: 30, periods: 12 };

/** What the history says of one measure's target; `null` where it says nothing. */
type Attained = {
  measure: CheckedMeasure;
  share: ClusteredProportion | null;
  /** Whether the share would point at the few who ever reach the target, or ever miss it. */
  isTelling: boolean;
  /** Whether it lies outside the band in these periods, which may be a spell that lasts. */
  isSpell: boolean;
  outcome: 'fail' | 'pass' | 'cannot-tell';
};

export const targetAttainment: AnyRule = /* @__PURE__ */ defineDataRule({
  id: 'plan-design/target-attainment',
  sentences: en,
  basis: 'measured',
  needs: ['observations', 'planPeriods'],
  concerns: ({ measures }) => measures.filter(({ role }) => role === 'additive'),
  sources: [alexanderGroupQuotas, cygnalAttainment, cortadoAttainment],
  collect: COLLECT,
  evaluate: ({ measures, options, observations, planPeriods, memoize }) => {
    const attained = measures.map((measure) => judge(measure, planPeriods, options, memoize));
    const [first] = ['fail', 'cannot-tell', 'pass'].flatMap((outcome) =>
      attained.filter((one) => one.outcome === outcome),
    );
    const outcome = first?.outcome ?? 'cannot-tell';
    const alike = attained.filter((one) => one.outcome === outcome).map(({ measure }) => measure);
    return {
      outcome,
      payAtStake: payOn(alike),
      message: {
        id: `plan-design/target-attainment/${outcome}`,
        values: {
          measure: first?.measure.definition.label ?? { en: '' },
          ...figures(first),
          spell: (first?.isSpell ? first.share?.periods : null) ?? null,
        },
      },
      remedy: outcome === 'fail',
      targets: alike,
      evidence: attained.flatMap((one) => evidence(one, options.confidence)),
      need:
        first && outcome === 'cannot-tell'
          ? needOf(first, observations, planPeriods, leastTeam(options))
          : undefined,
    };
  },
});

function judge(
  measure: CheckedMeasure,
  panel: PlanPeriodPanel | null,
  options: AuditOptions,
  memoize: Memoize,
): Attained {
  const without = { measure, share: null, isTelling: false, isSpell: false, outcome: 'cannot-tell' } as const;
  const { metric, definition } = measure;
  const target = setTarget(measure);
  const column = panel?.columns.get(metric);
  if (panel === null || column === undefined || target === null) {
    return without;
  }
  const holds = new Float64Array(column.length);
  for (let row = 0; row < holds.length; row++) {
    const value = column[row]!;
    holds[row] = Number.isNaN(value) ? value : Number(hasReached(value, target, definition.better));
  }
  const { period } = memoize(numberPeriods, panel.period);
  const share = clusteredProportion(panel.participant, period, holds, options.confidence);
  if (share === null || share.participants < leastTeam(options)) {
    return without;
  }
  const found = { ...without, share, isTelling: pointsAtFew(panel.participant, holds) };
  const isInside = share.low >= BAND.low && share.high <= BAND.high;
  if (!isOutside(share)) {
    return { ...found, outcome: isInside ? 'pass' : 'cannot-tell' };
  }
  return isOutside(share.lasting)
    ? { ...found, outcome: 'fail' }
    : { ...found, share: { ...share, ...share.lasting }, isSpell: true };
}

/** Whether those who ever reach the target, or those who ever miss it, are few enough to be pointed at. */
function pointsAtFew(participant: Int32Array, holds: Float64Array): boolean {
  const people: [number, number] = [0, 0];
  const last: [number, number] = [-1, -1];
  for (let row = 0; row < holds.length; row++) {
    const answer = holds[row]!;
    if (Number.isNaN(answer)) continue;
    const side = answer === 1 ? 1 : 0;
    // A participant's rows stand together.
    if (last[side] !== participant[row]) people[side]++;
    last[side] = participant[row]!;
  }
  return people.some(isFew);
}

function isOutside({ low, high }: { low: number; high: number }): boolean {
  return high < BAND.low || low > BAND.high;
}

function figures(attained: Attained | undefined) {
  const share = attained?.isTelling ? null : attained?.share;
  return {
    share: share?.share ?? null,
    low: share?.low ?? null,
    high: share?.high ?? null,
    mostly: attained?.isTelling ? Number((attained.share?.share ?? 0) > 1 / 2) : null,
    from: BAND.low,
    to: BAND.high,
  };
}

function evidence({ measure, share, isTelling, isSpell }: Attained, level: number): RuleEstimate[] {
  if (share === null || isTelling) return [];
  const { low, high, isUniform, participants, periods, observations } = share;
  const nearest = share.share < (BAND.low + BAND.high) / 2 ? BAND.low : BAND.high;
  return [
    {
      name: 'attainment-share',
      about: [measure.metric],
      value: share.share,
      unit: 'share',
      interval: {
        low,
        high,
        level,
        method: isUniform
          ? 'Clopper-Pearson over participants'
          : `participant and period variance${isSpell ? ', periods that last' : ''}, t`,
      },
      test: null,
      threshold: { value: nearest, origin: 'practice' },
      n: { participants, periods, observations },
    },
  ];
}

function needOf(
  { measure, share, isSpell }: Attained,
  observations: Panel,
  panel: PlanPeriodPanel | null,
  least: number,
): Judgement['need'] {
  if (share !== null && isSpell) return longerHistory(share);
  if (share !== null) return moreHistory(COLLECT, share);
  const { label } = measure.definition;
  if (setTarget(measure) === null) return missingTarget(label);
  if (panel === null) return finerRows(COLLECT);
  const column = panel.columns.get(measure.metric);
  if (column === undefined) return missingColumns([label], COLLECT);
  const have = count(observations.participant, observations.columns.get(measure.metric) ?? column);
  return have < least
    ? moreParticipants(least, have, COLLECT)
    : morePeriods(2, count(panel.period, column), COLLECT);
}

/** More people see the same spell: only more periods tell it from what is usual. */
function longerHistory({ participants, periods }: ClusteredProportion): Judgement['need'] {
  const collect = { participants, periods: Math.max(COLLECT.periods, 2 * periods) };
  return { reason: 'imprecise', detail: { id: 'need/precision', values: collect }, ...collect };
}

/** How many different codes there are in the rows whose value is known. */
function count(codes: Int32Array, column: Float64Array): number {
  return new Set(codes.filter((_, row) => !Number.isNaN(column[row]))).size;
}
