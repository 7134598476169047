import type { CheckedMeasure } from '../../model/checked-plan';
import type { PlanPeriodPanel } from '../../model/panel/aggregate';
import type { Estimate } from '../../model/report';
import { WHOLE_TEAM } from '../../model/whole-team';
import { hasReached } from '../../scoring/reached';
import { type TwoWayShare, twoWayShare } from '../../stats/panel/two-way-share';
import { type AnyRule, defineRule, type Judgement } from '../define-rule';
import { moreHistory } from '../more-history';
import { finerRows, missingColumns, missingTarget, moreParticipants, morePeriods } from '../needs';
import { named } from '../phrase';
import { weightOf } from '../weight-of';

/** Where the share of participant-periods at target should lie: around the 60–70 % of the Alexander Group, as wide as advice differs. */
const BAND = { low: 0.5, high: 0.75 };

/** With this much history an answer is firm in most teams. */
const COLLECT = { participants: 30, periods: 12 };

/** What the history says of one measure's target; `null` where it says nothing. */
type Attained = {
  measure: CheckedMeasure;
  share: TwoWayShare | null;
  /** Whether it lies outside the band in these periods, which may be a spell that lasts. */
  isSpell: boolean;
  outcome: 'fail' | 'pass' | 'cannot-tell';
};

export const targetAttainment: AnyRule = /* @__PURE__ */ defineRule({
  id: 'plan-design/target-attainment',
  basis: 'measured',
  needs: ['planPeriods'],
  sources: ['alexander-group-quotas', 'cygnal-attainment', 'cortado-attainment'],
  collect: COLLECT,
  evaluate: ({ measures, options, planPeriods }) => {
    const attained = measures.map((measure) => judge(measure, planPeriods, options.confidence));
    const [first] = ['fail', 'cannot-tell', 'pass'].flatMap((outcome) =>
      attained.filter((one) => one.outcome === outcome),
    );
    const outcome = first?.outcome ?? 'cannot-tell';
    const alike = attained.filter((one) => one.outcome === outcome).map(({ measure }) => measure);
    return {
      outcome,
      payAtStake: weightOf(alike),
      message: {
        id: `plan-design/target-attainment/${outcome}`,
        values: {
          ...named('measure', first?.measure.definition.label ?? { en: '' }),
          ...figures(first?.share),
          ...(first?.isSpell ? { spell: first.share?.periods ?? null } : {}),
        },
      },
      remedy: outcome === 'fail',
      targets: alike,
      evidence: attained.flatMap((one) => evidence(one, options.confidence)),
      need: first && outcome === 'cannot-tell' ? needOf(first, planPeriods) : undefined,
    };
  },
});

function judge(measure: CheckedMeasure, panel: PlanPeriodPanel | null, confidence: number): Attained {
  const { target, metric, definition } = measure;
  const column = panel?.columns.get(metric);
  if (panel === null || column === undefined || target === null) {
    return { measure, share: null, isSpell: false, outcome: 'cannot-tell' };
  }
  const holds = column.map((value) =>
    Number.isNaN(value) ? value : Number(hasReached(value, target, definition.better)),
  );
  const share = twoWayShare(panel.participant, panel.period, holds, confidence);
  if (share === null || share.participants < WHOLE_TEAM) {
    return { measure, share: null, isSpell: false, outcome: 'cannot-tell' };
  }
  const isInside = share.low >= BAND.low && share.high <= BAND.high;
  if (!isOutside(share)) {
    return { measure, share, isSpell: false, outcome: isInside ? 'pass' : 'cannot-tell' };
  }
  return isOutside(share.lasting)
    ? { measure, share, isSpell: false, outcome: 'fail' }
    : { measure, share: { ...share, ...share.lasting }, isSpell: true, outcome: 'cannot-tell' };
}

function isOutside({ low, high }: { low: number; high: number }): boolean {
  return high < BAND.low || low > BAND.high;
}

function figures(share: TwoWayShare | null | undefined): Record<string, number | null> {
  return {
    share: share?.share ?? null,
    low: share?.low ?? null,
    high: share?.high ?? null,
    from: BAND.low,
    to: BAND.high,
  };
}

function evidence({ measure, share, isSpell }: Attained, level: number): Estimate[] {
  if (share === null) return [];
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

function needOf({ measure, share, isSpell }: Attained, panel: PlanPeriodPanel | null): Judgement['need'] {
  if (share !== null && isSpell) return longerHistory(share);
  if (share !== null) return moreHistory(COLLECT, share);
  const { label } = measure.definition;
  if (measure.target === null) return missingTarget(label);
  if (panel === null) return finerRows(COLLECT);
  const column = panel.columns.get(measure.metric);
  if (column === undefined) return missingColumns([label], COLLECT);
  const have = count(panel.participant, column);
  return have < WHOLE_TEAM
    ? moreParticipants(WHOLE_TEAM, have, COLLECT)
    : morePeriods(2, count(panel.period, column), COLLECT);
}

/** More people see the same spell: only more periods tell it from what is usual. */
function longerHistory({ participants, periods }: TwoWayShare): Judgement['need'] {
  const collect = { participants, periods: Math.max(COLLECT.periods, 2 * periods) };
  return { reason: 'imprecise', detail: { id: 'need/precision', values: collect }, ...collect };
}

/** How many different codes there are in the rows whose value is known. */
function count(codes: Int32Array, column: Float64Array): number {
  return new Set(codes.filter((_, row) => !Number.isNaN(column[row]))).size;
}
