import { change } from '../../locales/en/change';
import { congruence } from '../../locales/en/congruence';
import type { CheckedPlan, GivenMeasure } from '../../model/checked-plan';
import type { Panel } from '../../model/panel/panel';
import type { BetterPlan, Phrase } from '../../model/report';
import { withoutRounding } from '../../stats/descriptive/rounding';
import { jackknifeInterval } from '../../stats/intervals/jackknife';
import { LOW_CEILING, WORTH_REWEIGHTING } from '../kit/best-weights';
import { phrasesOf } from '../kit/phrase';
import { roundNumbers } from '../kit/round';
import { longestDelay } from '../kit/sales-cycle';
import { MOST_MEASURES } from '../kit/sound-plan';
import { type Aimed, type EffortAim, effortAim } from './effort-aim';
import { statedWeights } from './share-weights';

const changed = /* @__PURE__ */ phrasesOf(change);
const advised = /* @__PURE__ */ phrasesOf(congruence);

type Situation = { plan: CheckedPlan; panel: Panel | null; options: { confidence: number } };

/**
 * Measures with the weights that pull effort where value is made, where history and hours tell.
 *
 * Weights follow (G′C⁻¹G + λI)⁻¹G′C⁻¹f, none below 0, stated in whole per cents of at least a fifth. They are kept as they are unless the
 * gain is worth it and certain (jackknife), and no later results over the sales cycle speak against it. Of several goals the weights are
 * their owner's say of what each is worth: they stay.
 *
 * @param measures - Of a plan in the making; those without weight stay so.
 */
export function reweight(situation: Situation, measures: GivenMeasure[]): GivenMeasure[] {
  const paid = measures.flatMap((measure): Aimed[] => {
    const { metric, weight, target = null, role = 'additive' } = measure;
    return weight === undefined || role !== 'additive' ? [] : [{ metric, target, share: weight }];
  });
  const isAllWeighted = measures.every(({ role, weight }) => weight !== undefined || role !== undefined);
  const isOneGoal = situation.plan.goals.length === 1;
  if (!isAllWeighted || !isOneGoal || paid.length < 2 || paid.length > MOST_MEASURES) return measures;
  const aimAt = (lag: number): EffortAim | null =>
    effortAim(
      situation,
      paid.map(({ metric }) => metric),
      lag,
    );
  const aim = aimAt(0);
  const best = aim?.best(paid);
  if (!aim || !best) return measures;
  const stated = statedWeights(best.weights);
  const aimed = paid.map((measure, j) => ({ ...measure, share: stated[j] ?? 0 }));
  const gain = gainOf(aim, paid, aimed);
  if (gain === null || gain.estimate < WORTH_REWEIGHTING) return measures;
  const { low } = jackknifeInterval(gain.estimate, gain.deletions, situation.options.confidence, 'two-sided');
  if (low <= 0) return measures;
  for (let lag = 1; situation.panel && lag <= longestDelay(situation.plan, situation.panel); lag++) {
    const later = aimAt(lag);
    if (later !== null && (gainOf(later, paid, aimed)?.estimate ?? 0) < 0) return measures;
  }
  return measures.map((measure) => {
    const share = measure.role === undefined && aimed.find(({ metric }) => metric === measure.metric)?.share;
    return typeof share === 'number' ? { ...measure, weight: share } : measure;
  });
}

/** What new weights add to the share of what effort could bring; `null` where noise hides it. */
function gainOf(
  aim: EffortAim,
  before: readonly Aimed[],
  after: readonly Aimed[],
): { estimate: number; deletions: number[] } | null {
  const [old, changed] = [aim.share(before), aim.share(after)];
  if (old === null || changed === null) return null;
  return {
    estimate: withoutRounding(changed.estimate - old.estimate),
    deletions: changed.deletions.map((share, k) => share - (old.deletions[k] ?? 0)),
  };
}

/** Of what effort could bring, the shares that two plans bring, and the most that any weighting of the second's measures does. */
export function attainableValue(
  situation: Situation,
  before: CheckedPlan,
  after: CheckedPlan,
): BetterPlan['attainableValue'] {
  const [old, changed] = [before, after].map(({ measures }) =>
    measures.filter(({ role }) => role === 'additive'),
  );
  if (old === undefined || changed === undefined) return null;
  const metrics = [...new Set([...old, ...changed].map(({ metric }) => metric))];
  const aim = effortAim(situation, metrics, 0);
  const [now, then, best] = [aim?.share(old), aim?.share(changed), aim?.best(changed)];
  return now && then && best
    ? roundNumbers({ now: now.estimate, after: then.estimate, ceiling: best.ceiling })
    : null;
}

/** What the shares say in words: what new weights bring, and that no weights would do. */
export function describeAim(shares: BetterPlan['attainableValue']): Phrase[] {
  if (shares === null) return [];
  const { now, after, ceiling } = shares;
  if (ceiling < LOW_CEILING) return [advised('congruence/measure-else', { now: after, ceiling })];
  return Math.abs(after - now) >= WORTH_REWEIGHTING ? [changed('change/aim', { now, after, ceiling })] : [];
}
