import type { CheckedMeasure, CheckedPlan } from '../../../../model/checked-plan';
import type { Panel } from '../../../../model/panel/panel';
import { deck2015, paruolo2013 } from '../../../../model/sources';
import { meansOfCompleteRows } from '../../../../scoring/participant-means';
import { type LargestGap, largestGap } from '../../../../stats/regression/largest-gap';
import { defineDataRule } from '../../../history/define-data-rule';
import { decideOverMeasures } from '../../../kit/decide-over-measures';
import type { AnyRule, Judgement } from '../../../kit/define-rule';
import { moreHistory } from '../../../kit/more-history';
import { moreParticipants, moreVariance } from '../../../kit/needs';
import { payOn } from '../../../kit/pay-on';
import { en } from './en';

/**
 * In smaller teams an answer is seldom firm: a pillar of three times the spread is found in 30 to 37 of 100 simulated teams of 20, in
 * 50 to 63 of 30. Of teams whose gap is exactly the limit 3 to 4 % are failed, at 20, 30 and 60, also where points are skewed.
 */
const LEAST_PARTICIPANTS = 30;

/** A pillar of a quarter that works as two fifths, or as a tenth, is not what it is said to be (project default). */
const WIDEST_GAP = 0.15;

/** With this many people a pillar that works as two thirds instead of a quarter is found in 8 teams of 10. */
const COLLECT = { participants: 60, periods: 3 };

/** What the pillars of a measure were found to weigh. */
type Weighed = {
  measure: CheckedMeasure;
  outcome: 'fail' | 'pass' | 'cannot-tell';
  lack: 'pillars' | 'participants' | 'variance' | 'precision' | null;
  participants: number;
  observations: number;
  found: LargestGap | null;
};

export const weightInfluence: AnyRule = /* @__PURE__ */ defineDataRule({
  id: 'instrument/weight-influence',
  sentences: en,
  basis: 'measured',
  needs: ['observations'],
  sources: [paruolo2013, deck2015],
  concerns: (plan) =>
    plan.measures.filter(({ definition }) => definition.kind === 'index' && definition.pillars.length > 1),
  collect: COLLECT,
  evaluate: ({ plan, measures, options, observations }) =>
    judge(
      plan,
      observations,
      measures.map((measure) => weigh(measure, observations, options.confidence)),
      options.confidence,
    ),
});

function weigh(measure: CheckedMeasure, panel: Panel, confidence: number): Weighed {
  const { pillars } = measure.definition;
  const open = { measure, outcome: 'cannot-tell', participants: 0, observations: 0, found: null } as const;
  const columns = pillars.flatMap(({ id }) => panel.columns.get(id) ?? []);
  if (columns.length < pillars.length) return { ...open, lack: 'pillars' };
  const { means, observations } = meansOfCompleteRows(columns, panel);
  const totals = means.reduce((sum, mean) => sum.map((points, at) => points + (mean[at] as number)));
  const counts = { ...open, participants: totals.length, observations };
  if (totals.length < LEAST_PARTICIPANTS) return { ...counts, lack: 'participants' };
  const found = largestGap(means, totals, nominalShares(measure), confidence);
  if (found === null) return { ...counts, lack: 'variance' };
  if (found.low > WIDEST_GAP) return { ...counts, found, outcome: 'fail', lack: null };
  if (found.high < WIDEST_GAP) return { ...counts, found, outcome: 'pass', lack: null };
  return { ...counts, found, lack: 'precision' };
}

function nominalShares({ definition: { pillars } }: CheckedMeasure): number[] {
  const whole = pillars.reduce((sum, { maximum }) => sum + maximum, 0);
  return pillars.map(({ maximum }) => maximum / whole);
}

function judge(plan: CheckedPlan, panel: Panel, weighed: readonly Weighed[], level: number): Judgement {
  const { telling, targets } = decideOverMeasures(weighed);
  const { outcome, measure, found, participants } = telling;
  const pillar = plan.catalogue.get(measure.definition.pillars[found?.part ?? 0]?.id ?? '')?.label;
  const nominal = nominalShares(measure)[found?.part ?? 0] ?? null;
  return {
    outcome,
    payAtStake: payOn(targets),
    message: {
      id: `instrument/weight-influence/${outcome}`,
      values: {
        measure: measure.definition.label,
        pillar: pillar ?? measure.definition.label,
        nominal,
        effective: found && nominal !== null ? nominal + found.gap : null,
        low: found?.low ?? null,
        high: found?.high ?? null,
        limit: WIDEST_GAP,
        participants,
      },
    },
    remedy: outcome === 'fail',
    targets,
    evidence: weighed.flatMap((one) => evidence(one, panel, level)),
    need: outcome === 'cannot-tell' ? needOf(telling, panel) : undefined,
  };
}

function evidence(
  { measure, found, participants, observations }: Weighed,
  panel: Panel,
  level: number,
): Judgement['evidence'] {
  if (found === null) return [];
  const n = { participants, periods: panel.periods, observations };
  const common = { unit: 'share', test: null, n } as const;
  return [
    {
      ...common,
      name: 'largest-weight-gap',
      about: [measure.metric],
      value: Math.abs(found.gap),
      interval: { low: found.low, high: found.high, level, method: methodOf(found, participants) },
      threshold: { value: WIDEST_GAP, origin: 'default' },
    },
    ...found.shares.map((value, part) => ({
      ...common,
      name: 'effective-weight',
      about: [measure.definition.pillars[part]?.id ?? measure.metric],
      value,
      interval: null,
      threshold: null,
    })),
  ];
}

function methodOf({ deletions }: LargestGap, participants: number): string {
  return deletions < participants
    ? `jackknife of ${deletions} groups of participants`
    : 'delete-one-participant jackknife';
}

function needOf({ lack, measure, participants }: Weighed, panel: Panel): Judgement['need'] {
  const values = { metric: measure.definition.label };
  switch (lack) {
    case 'pillars':
      return { reason: 'missing-field', detail: { id: 'need/pillars', values }, ...COLLECT };
    case 'participants':
      return moreParticipants(LEAST_PARTICIPANTS, participants, COLLECT);
    case 'variance':
      return moreVariance([measure.definition.label]);
    default:
      return moreHistory(COLLECT, panel);
  }
}
