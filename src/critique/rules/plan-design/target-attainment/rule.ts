import type { AuditOptions } from '../../../../model/audit-options';
import type { CheckedMeasure } from '../../../../model/checked-plan';
import type { Panel } from '../../../../model/panel/panel';
import {
  alexanderGroupQuotas,
  cass2021,
  cassNovember2023,
  cortadoAttainment,
  cygnalAttainment,
} from '../../../../model/sources';
import { isFew } from '../../../../model/suppression';
import { leastTeam } from '../../../../model/whole-team';
import { hasReached } from '../../../../scoring/reached';
import type { AgainstTarget, AgainstTargetLack } from '../../../../scoring/replay/against-target';
import { numberPeriods } from '../../../../stats/panel/index/panel-index';
import {
  type ClusteredProportion,
  clusteredProportion,
} from '../../../../stats/panel/within/clustered-proportion';
import { defineDataRule } from '../../../history/define-data-rule';
import type { AnyRule, Judgement, RuleEstimate } from '../../../kit/define-rule';
import type { Memoize } from '../../../kit/memoize';
import { moreHistory } from '../../../kit/more-history';
import { moreParticipants, morePeriods, needAgainstTarget } from '../../../kit/needs';
import { payOn } from '../../../kit/pay-on';
import { en } from './en';

/** Where the share of participant-periods at target should lie: around the 60–70 % of the Alexander Group, as wide as advice differs. */
const BAND = { low: 0.5, high: 0.75 };

/** With this much history an answer is firm in most teams. */
const COLLECT = { participants: 30, periods: 12 };

/** What the history says of one measure's target; `null` where it says nothing. */
type Attained = {
  measure: CheckedMeasure;
  held: AgainstTarget | AgainstTargetLack;
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
  needs: ['observations', 'againstTarget'],
  // What the whole company reaches or misses at once is one case a period, however many people it pays.
  concerns: ({ measures }) =>
    measures.filter(({ role, level }) => role === 'additive' && level !== 'company'),
  sources: [alexanderGroupQuotas, cygnalAttainment, cortadoAttainment, cass2021, cassNovember2023],
  collect: COLLECT,
  evaluate: ({ measures, options, observations, againstTarget, memoize }) => {
    const attained = measures.map((measure) => judge(measure, againstTarget(measure), options, memoize));
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
          own: Number(first?.measure.target === 'own'),
          teams: Number(first !== undefined && isOfTeams(first.measure)),
          ...figures(first),
          spell: (first?.isSpell ? first.share?.periods : null) ?? null,
        },
      },
      remedy: outcome === 'fail',
      targets: alike,
      evidence: attained.flatMap((one) => evidence(one, options.confidence)),
      need: first && outcome === 'cannot-tell' ? needOf(first, observations, leastTeam(options)) : undefined,
    };
  },
});

function judge(
  measure: CheckedMeasure,
  held: Attained['held'],
  options: AuditOptions,
  memoize: Memoize,
): Attained {
  const without = {
    measure,
    held,
    share: null,
    isTelling: false,
    isSpell: false,
    outcome: 'cannot-tell',
  } as const;
  if (typeof held === 'string') return without;
  const holds = whetherReached(held, measure.definition.better);
  const { period } = memoize(numberPeriods, held.period);
  const share = clusteredProportion(held.participant, period, holds, options.confidence);
  if (share === null || share.participants < leastTeam(options)) {
    return without;
  }
  const found = { ...without, share, isTelling: pointsAtFew(held.participant, holds) };
  const isInside = share.low >= BAND.low && share.high <= BAND.high;
  if (!isOutside(share)) {
    return { ...found, outcome: isInside ? 'pass' : 'cannot-tell' };
  }
  return isOutside(share.lasting)
    ? { ...found, outcome: 'fail' }
    : { ...found, share: { ...share, ...share.lasting }, isSpell: true };
}

/** By value 1 or 0, `NaN` where it is missing. */
function whetherReached({ values, target }: AgainstTarget, better: 'higher' | 'lower'): Float64Array {
  const holds = new Float64Array(values.length);
  for (let at = 0; at < holds.length; at++) {
    const [value, due] = [values[at]!, typeof target === 'number' ? target : target[at]!];
    holds[at] = Number.isNaN(value) ? value : Number(hasReached(value, due, better));
  }
  return holds;
}

/** Whether the target is set for teams and not for each participant. */
function isOfTeams({ level }: CheckedMeasure): boolean {
  return level === 'team';
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
  { measure, held, share, isSpell }: Attained,
  observations: Panel,
  least: number,
): Judgement['need'] {
  if (share !== null && isSpell) return longerHistory(share);
  const { label } = measure.definition;
  if (typeof held === 'string') return needAgainstTarget(held, label, COLLECT);
  const { participant, team, columns } = observations;
  const have = count(isOfTeams(measure) ? team : participant, columns.get(measure.metric) ?? held.values);
  if (share !== null && have >= least) return moreHistory(COLLECT, share);
  return have < least
    ? moreParticipants(least, have, COLLECT, isOfTeams(measure))
    : morePeriods(2, count(held.period, held.values), COLLECT);
}

/** More people see the same spell: only more periods tell it from what is usual. */
function longerHistory({ participants, periods }: ClusteredProportion): Judgement['need'] {
  const collect = { participants, periods: Math.max(COLLECT.periods, 2 * periods) };
  return { reason: 'imprecise', detail: { id: 'need/precision', values: collect }, ...collect };
}

/** How many different codes there are in the rows whose value is known; without codes all are one. */
function count(codes: Int32Array | null, column: Float64Array): number {
  if (codes === null) return 1;
  return new Set(codes.filter((code, row) => code >= 0 && !Number.isNaN(column[row]))).size;
}
