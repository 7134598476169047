import type { AuditOptions } from '../../../../model/audit-options';
import type { CheckedMeasure } from '../../../../model/checked-plan';
import type { Panel } from '../../../../model/panel/panel';
import { oecdJrc2008, paruolo2013 } from '../../../../model/sources';
import { leastTeam } from '../../../../model/whole-team';
import { indexPanel } from '../../../../scoring/index-panel';
import { toAttainments } from '../../../../scoring/index-scale';
import { rangeScale } from '../../../../scoring/range-scale';
import { type RankCertainty, rankCertaintyOf } from '../../../../scoring/rank-certainty';
import { defineDataRule } from '../../../history/define-data-rule';
import { decideOverMeasures } from '../../../kit/decide-over-measures';
import type { AnyRule, Judgement } from '../../../kit/define-rule';
import { moreParticipants } from '../../../kit/needs';
import { payOn } from '../../../kit/pay-on';
import { en } from './en';

/** Where fewer pairs than this keep their order, a ranking says more of the weights than of the work (project default). */
const LEAST_CERTAIN_SHARE = 0.5;

/** A ranking in which four pairs of five keep their order is mostly the participants' own (project default). */
const MOSTLY_CERTAIN = 0.8;

/** Means over a quarter, of a team that can be ranked. */
const COLLECT = { participants: 12, periods: 3 };

/** How far the ranking by a measure stands. */
type Ranked = {
  measure: CheckedMeasure;
  outcome: 'fail' | 'pass' | 'cannot-tell';
  lack: 'components' | 'participants' | 'variance' | 'weights' | null;
  components: number;
  ranking: RankCertainty;
  /** The smallest team of which figures are told. */
  least: number;
};

export const rankCertainty: AnyRule = /* @__PURE__ */ defineDataRule({
  id: 'instrument/rank-certainty',
  sentences: en,
  basis: 'measured',
  needs: ['observations'],
  sources: [paruolo2013, oecdJrc2008],
  concerns: (plan) =>
    plan.measures.filter(({ definition }) =>
      definition.pillars.some(({ components }) => components.length > 1),
    ),
  collect: COLLECT,
  evaluate: ({ measures, options, observations }) =>
    judge(
      measures.map((measure) => rank(measure, observations, options)),
      observations,
      options.confidence,
    ),
});

function rank(
  measure: CheckedMeasure,
  panel: Panel,
  options: Pick<AuditOptions, 'weightRatio' | 'confidence' | 'seed' | 'minimumGroupSize'>,
): Ranked {
  const { pillars } = indexPanel(measure.definition, panel);
  const scale = rangeScale(pillars);
  const found = rankCertaintyOf(toAttainments(pillars, scale), panel, { ...options, scale });
  const least = leastTeam(options);
  const ranking = found.share !== null && found.participants < least ? untold(found) : found;
  const components = pillars.reduce((sum, pillar) => sum + pillar.components.length, 0);
  return { measure, components, ranking, least, ...outcomeOf(ranking) };
}

/** What is left of the ranking of a team too small to be told of. */
function untold(ranking: RankCertainty): RankCertainty {
  return { ...ranking, share: null, positions: [], reason: 'too-few-participants' };
}

function outcomeOf({
  share,
  positions,
  reason,
  unobserved,
}: RankCertainty): Pick<Ranked, 'outcome' | 'lack'> {
  if (share === null) {
    const lack = reason === 'too-few-participants' ? 'participants' : 'components';
    return { outcome: 'cannot-tell', lack };
  }
  if (positions.every(({ best }) => best === 1) && share.low === 1) {
    return { outcome: 'cannot-tell', lack: 'variance' };
  }
  if (share.high < LEAST_CERTAIN_SHARE) return { outcome: 'fail', lack: null };
  // A component that nobody recorded may turn any pair.
  if (unobserved.length > 0) return { outcome: 'cannot-tell', lack: 'components' };
  if (share.low >= MOSTLY_CERTAIN) return { outcome: 'pass', lack: null };
  return { outcome: 'cannot-tell', lack: 'weights' };
}

function judge(ranked: readonly Ranked[], panel: Panel, level: number): Judgement {
  const { telling, targets } = decideOverMeasures(ranked);
  const { outcome, measure, components, ranking } = telling;
  return {
    outcome,
    payAtStake: payOn(targets),
    message: {
      id: `instrument/rank-certainty/${outcome}`,
      values: {
        measure: measure.definition.label,
        certain: ranking.share?.value ?? null,
        span: spanOf(ranking),
        participants: ranking.participants,
        components,
        observed: components - ranking.unobserved.length,
        weightRatio: ranking.weightRatio,
      },
    },
    remedy: outcome === 'fail',
    targets,
    evidence: ranked.flatMap((one) => evidence(one, panel, level)),
    need: outcome === 'cannot-tell' ? needOf(telling) : undefined,
  };
}

/** Between how many ranks half of the participants and more can be moved; `null` without a ranking. */
function spanOf({ positions }: RankCertainty): number | null {
  const spans = positions.map(({ best, worst }) => worst - best + 1).sort((a, b) => a - b);
  return spans[Math.floor(spans.length / 2)] ?? null;
}

function evidence({ measure, ranking }: Ranked, panel: Panel, level: number): Judgement['evidence'] {
  const { share, participants, compared } = ranking;
  if (share === null) return [];
  const common = {
    about: [measure.metric],
    test: null,
    n: { participants, periods: panel.periods, observations: panel.rows },
  };
  const sampled = compared < participants;
  return [
    {
      ...common,
      name: 'certain-order',
      value: share.value,
      unit: 'share',
      interval: {
        low: share.low,
        high: share.high,
        level: sampled ? level : 1,
        method: sampled ? 'jackknife of a sample of participants' : 'exact bounds',
      },
      threshold: { value: LEAST_CERTAIN_SHARE, origin: 'default' },
    },
    {
      ...common,
      name: 'median-rank-span',
      value: spanOf(ranking),
      unit: 'count',
      interval: null,
      threshold: null,
    },
  ];
}

function needOf({ lack, measure, ranking, least }: Ranked): Judgement['need'] {
  const values = { metric: measure.definition.label };
  switch (lack) {
    case 'participants':
      return moreParticipants(least, ranking.participants, COLLECT);
    case 'components':
      return { reason: 'missing-field', detail: { id: 'need/components', values }, ...COLLECT };
    case 'variance':
      return { reason: 'no-variance', detail: { id: 'need/differences', values } };
    default:
      return { reason: 'unknown-weights', detail: { id: 'need/weights' } };
  }
}
