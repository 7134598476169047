import type { Inputs, Weighted } from '../../locales/keys';
import type { AuditOptions } from '../../model/audit-options';
import type { CheckedMeasure } from '../../model/checked-plan';
import type { WeightedRange } from '../../scoring/unknown-weights';
import type { JudgementWith, RuleEstimate } from './define-rule';
import { breakdownRatio, countInputs, type Property, profilesOf, shareOf } from './share-of-pay';

/** A share of pay up to this is too small to steer anybody: a default of this project, one quarter of the smallest weight practitioners think worth paying (20 %). */
export const SHARE_LIMIT = 0.05;

export type ShareQuestion<Rule> = {
  rule: Rule;
  /** The name of the figure in the evidence. */
  figure: string;
  property: Property;
  /** The most that the property can be, where it is known within bounds only. Default: what it is. */
  most?: Property;
  measures: readonly CheckedMeasure[];
  options: AuditOptions;
  /** The limit whose breakdown ratio is told, where it is not the one that decides. */
  breakdownLimit?: number;
};

/** What the sentences on a share of the pay are made from. */
type ShareValues = Record<Exclude<Weighted, 'share'> | Inputs, number> &
  Record<'share' | 'breakdown', number | null>;

/** Judges how much of the pay rides on a property: fail when the whole range over unknown weights is above the limit, pass when none of it is. */
export function judgeShare<Rule extends string>(
  question: ShareQuestion<Rule>,
): JudgementWith<`${Rule}/${'fail' | 'pass' | 'cannot-tell'}`, ShareValues> {
  const { measures, property, options } = question;
  const profiles = profilesOf(measures, property);
  const least = shareOf(profiles, options.weightRatio);
  const most =
    question.most === undefined ? least : shareOf(profilesOf(measures, question.most), options.weightRatio);
  const isTold = least.value === most.value;
  const share = { value: isTold ? least.value : null, low: least.low, high: most.high };
  const breakdownLimit = question.breakdownLimit ?? SHARE_LIMIT;
  const breakdown = options.outcomesOnly || !isTold ? null : breakdownRatio(profiles, breakdownLimit);
  const outcome = sideOf(share, SHARE_LIMIT);
  const having = profiles.filter((profile) => shareOf([profile], 1).value > 0).map(({ at }) => at);
  const targets = measures.filter(({ at }) => having.includes(at));
  const about = targets.map((measure) => measure.metric);
  return {
    outcome,
    // A fail rests on what is sure.
    payAtStake: (outcome === 'fail' ? least : most).value,
    message: {
      id: `${question.rule}/${outcome}`,
      values: {
        share: share.value,
        low: share.low,
        high: share.high,
        weightRatio: options.weightRatio,
        breakdown,
        ...countInputs(measures, property),
      },
    },
    remedy: outcome === 'fail',
    targets,
    evidence: [
      shareEstimate(question.figure, about, share, SHARE_LIMIT),
      {
        ...shareEstimate('breakdown-ratio', about, share, breakdownLimit),
        value: breakdown,
        unit: 'ratio',
        interval: null,
      },
    ],
    need:
      outcome === 'cannot-tell' ? { reason: 'unknown-weights', detail: { id: 'need/weights' } } : undefined,
  };
}

/** On which side of a limit a whole range lies: above is bad. */
function sideOf(range: { low: number; high: number }, limit: number): 'fail' | 'pass' | 'cannot-tell' {
  if (range.low > limit) return 'fail';
  return range.high <= limit ? 'pass' : 'cannot-tell';
}

/** A share of pay at equal weights, `null` where it is not told, and its ends. */
type Share = Omit<WeightedRange, 'value'> & { value: number | null };

/** A share of pay as evidence: its bounds are exact, so its level is 1. */
function shareEstimate(name: string, about: string[], share: Share, limit: number): RuleEstimate {
  return {
    name,
    about,
    value: share.value,
    unit: 'share',
    interval: { low: share.low, high: share.high, level: 1, method: 'exact bounds' },
    test: null,
    threshold: { value: limit, origin: 'default' },
    n: null,
  };
}
