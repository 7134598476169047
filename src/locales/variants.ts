import type { ArtificialBehaviour } from '../critique/rules/artificial-behaviour/variants';
import type { Instrument } from '../critique/rules/instrument/variants';
import type { OutcomeDivergence } from '../critique/rules/outcome-divergence/variants';
import type { PaidFeatureBias } from '../critique/rules/paid-feature-bias/variants';
import type { PlanDesign } from '../critique/rules/plan-design/variants';
import type { QualityBlindness } from '../critique/rules/quality-blindness/variants';
import type { QuantitativeBias } from '../critique/rules/quantitative-bias/variants';
import type { Fixed } from './keys';

/** What both plans answer. */
export type Answers =
  | 'outcomeBefore'
  | 'impactBefore'
  | 'stakeBefore'
  | 'outcomeAfter'
  | 'impactAfter'
  | 'stakeAfter';

/** What the amounts of both plans are in. */
type Units = 'incentiveBefore' | 'currencyBefore' | 'incentiveAfter' | 'currencyAfter';

/** What becomes of findings. */
export type Counts = 'fixed' | 'improved' | 'worse' | 'open';

/** Every sentence there is, by what it is made from: a language that lacks one does not compile, nor one that reads anything else. */
export type Variants = QuantitativeBias &
  PaidFeatureBias &
  QualityBlindness &
  OutcomeDivergence &
  ArtificialBehaviour &
  Instrument &
  PlanDesign & {
    finding: {
      'not-applicable': Fixed;
      'no-data': Fixed;
      scale: 'measure' | 'target' | 'hundredfold';
      'quota-span': 'measure' | 'quota' | 'times' | 'quotaOf';
      'stand-in': 'measures';
      error: 'reason';
      'own-error': 'reason';
    };
    need: {
      history: 'participants' | 'periods';
      observations: 'participants' | 'periods';
      'daily-history': 'participants' | 'periods';
      weights: Fixed;
      participants: 'participants' | 'have';
      teams: 'participants' | 'have';
      team: 'participants';
      periods: 'periods' | 'have';
      'whole-cycle': 'periods' | 'have' | 'told';
      variance: 'metric';
      unbroken: 'metric';
      precision: 'participants' | 'periods';
      column: 'metric';
      target: 'metric';
      cases: 'least';
      order: Fixed;
      pillars: 'metric';
      components: 'metric';
      differences: 'metric';
      licences: Fixed;
      'licence-groups': 'least';
      headcount: Fixed;
      'licence-trial': Fixed;
      'stable-scores': Fixed;
      scale: 'measure';
      'quota-span': 'measure';
      'shared-scores': 'measure';
      'plan-periods': Fixed;
      outcomes: 'metric';
      paid: Fixed;
      yardstick: Fixed;
      cap: Fixed;
      'each-date': 'participants' | 'have';
      'longer-view': Fixed;
      steadier: 'points';
      daily: Fixed;
      quotas: Fixed;
      'own-quotas': 'metric';
      'unbroken-days': 'participants' | 'days' | 'have';
      'near-target': 'least' | 'reach' | 'target';
      'finer-figures': 'metric';
      unrounded: 'unit';
      'sales-cycle': Fixed;
      effort: Fixed;
      movement: 'metric';
      apart: 'metric';
      delays: 'metric';
      notice: Fixed;
      levers: 'metric';
      checker: 'metric';
      'base-pay': Fixed;
      'team-size': 'metric';
      reference: 'metric';
      reversible: 'metric';
      'entered-by': 'metric';
    };
    data: {
      'dates-read-as': 'period';
      'fiscal-read-as': 'month' | 'period' | 'from' | 'to';
      'year-starts': 'month';
      'quotas-beside-target': 'measures';
      'no-quota-above-0': 'measures';
      'no-condition-figures': 'measures';
      'one-team': 'measures';
      'team-quotas-added': 'measures';
      'team-quota-once': 'measures';
      'quotas-repeated': 'measures' | 'period' | 'times';
      'far-from-promised': 'ratio';
      'mostly-missing': 'measure' | 'count' | 'rows';
      'commission-beyond-values': 'measure' | 'rate' | 'fraction';
      'no-period-complete': 'period';
      'payouts-of-few-people': 'least';
      'payouts-tell-of-few': Fixed;
    };
    limits: {
      figures: Fixed;
      questions: 'asked' | 'all';
      'third-cause': Fixed;
      weights: 'weightRatio';
      facets: Fixed;
      'other-facts': 'measure' | 'fields';
      'no-data': Fixed;
      'ssi-formula': Fixed;
    };
    fairness: {
      'ssi-linkedin': Fixed;
      'ssi-fitted': Fixed;
      'ssi-studies': Fixed;
      'ssi-no-figure': Fixed;
      activity: Fixed;
      team: Fixed;
    };
    verdict: {
      withdraw: 'because';
      revise: 'because';
      undecided: Fixed;
      'undecided-error': Fixed;
      'undecided-stand-in': Fixed;
      keep: Fixed;
    };
    'would-change': {
      evidence: 'measures' | 'participants' | 'periods' | 'decision';
      acquitted: 'measures' | 'decision';
      share: 'decision' | 'now' | 'share';
      goal: 'measures' | 'decision';
      label: 'measures' | 'from' | 'to' | 'decision' | 'facet' | 'many';
      fact: 'measures' | 'fact' | 'from' | 'decision';
      option: 'from' | 'to' | 'decision' | 'option';
      rule: 'decision' | 'rule';
      tell: 'measures' | 'decision';
    };
    change: {
      'take-out': 'measure' | 'weight';
      'bring-in': 'measure' | 'floor' | 'target' | 'weight';
      weight: 'measure' | 'from' | 'to';
      target: 'measure' | 'from' | 'to';
      curve: 'measure';
      budget: 'measure' | 'attainment' | 'payout';
      level: 'measure';
      aim: 'after' | 'now';
      goals: 'goals';
    };
    congruence: {
      'well-aimed': 'ceiling' | 'now';
      reweight: 'ceiling' | 'now';
      'measure-else': 'ceiling' | 'now';
      'no-pull': Fixed;
      'no-value': Fixed;
      'convex-effort': Fixed;
      'proportional-pay': Fixed;
    };
    comparison: {
      same: Fixed;
      turns: 'before' | 'after' | Counts;
      stays: 'after' | Counts;
      fixed: Answers;
      improved: Answers;
      unchanged: Answers;
      worse: Answers;
      open: Answers;
      money: 'before' | 'after' | 'moved' | Units;
      licence: 'participants' | 'before' | 'after' | 'gain' | 'licence' | Units;
      'licence-hidden': 'licence';
      goals: Fixed;
      definitions: 'measures';
      circumstances: 'fields';
      periods: 'before' | 'after';
      incentives: 'before' | 'after' | 'currency';
      'one-incentive': Fixed;
      currencies: 'before' | 'after';
      missing: 'before' | 'after';
      'no-history': Fixed;
      'nothing-paid': Fixed;
      'few-paid': Fixed;
      target: 'measures';
      column: 'measures';
      scale: 'measures';
      quotas: 'measures';
      'no-period': Fixed;
      numbered: Fixed;
      coarse: Fixed;
      participants: 'participants';
      cap: Fixed;
    };
  };
