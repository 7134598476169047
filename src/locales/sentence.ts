import type { Critique } from '../model/report';

/** What a sentence is made from: figures, ids, and names as its language writes them. */
export type Values = Readonly<Record<string, number | string | boolean | null | readonly string[]>>;

/** A sentence of one language: fixed, or made from its values. A few quote the sentences of rules. */
export type Sentence = string | ((values: Values, all: RuleSentences) => string);

/** The sentences of one group, by variant. */
export type SentencesOf<Group extends keyof Variants> = Record<Variants[Group], Sentence>;

/** The sentences of some groups, by group and variant. */
export type Dictionary<Group extends keyof Variants> = { [G in Group]: SentencesOf<G> };

/** The sentences of rules, by their ids. */
export type RuleSentences = Readonly<Record<string, Readonly<Record<string, Sentence>>>>;

/** The groups of the rules, each by its id. */
export type RuleGroup = Extract<keyof Variants, `${Critique}/${string}`>;

type Share = 'title' | 'headline' | 'fail' | 'pass' | 'cannot-tell' | 'remedy';

/** No headline: what practice and theory say never decides a verdict. */
type Design = 'title' | 'fail' | 'pass' | 'remedy';

/** Every sentence there is: a language that lacks one does not compile. */
export type Variants = {
  'quantitative-bias/volume-share': Share;
  'paid-feature-bias/licence-gated-share': Share;
  'paid-feature-bias/reachable-target': Share | 'target-not-set';
  'paid-feature-bias/differential-prediction': Share;
  'paid-feature-bias/adverse-impact': Share | 'confounded' | 'null';
  'quality-blindness/quality-share': Share | 'balanced';
  'quality-blindness/quality-association': Share | 'results-first' | 'null';
  'outcome-divergence/outcome-share': Share;
  'outcome-divergence/validity':
    | 'title'
    | 'headline'
    | 'fail'
    | 'pass'
    | 'cannot-tell'
    | 'results-first'
    | 'remedy'
    | 'null';
  'outcome-divergence/before-after':
    | 'title'
    | 'headline'
    | 'fail'
    | 'pass'
    | 'cannot-tell'
    | 'cases-fail'
    | 'cases-cannot-tell'
    | 'one-case'
    | 'remedy';
  'outcome-divergence/payout-misallocation':
    | 'title'
    | 'headline'
    | 'fail'
    | 'pass'
    | 'cannot-tell'
    | 'no-replay'
    | 'remedy';
  'artificial-behaviour/self-controlled-share': Share;
  'artificial-behaviour/effort-distortion': Share;
  'artificial-behaviour/over-solicitation': Share;
  'artificial-behaviour/automation-signature': Share | 'look-alike' | 'null';
  'artificial-behaviour/target-bunching': Share | 'heaped' | 'null';
  'instrument/score-consistency': 'title' | 'headline' | 'fail' | 'pass' | 'cannot-tell' | 'remedy';
  'instrument/definition-drift': Share | 'season' | 'null';
  'instrument/rank-certainty': Share;
  'instrument/weight-influence': Share;
  'plan-design/measure-count': Design;
  'plan-design/measure-weight': Design;
  'plan-design/payout-curve': Design | 'cannot-tell';
  'plan-design/target-attainment': Design | 'cannot-tell';
  'plan-design/single-proxy': Design;
  'plan-design/line-of-sight': Design;
  'plan-design/payout-period': Design | 'cannot-tell' | 'beyond';
  'plan-design/notice': Share;
  finding: 'not-applicable' | 'no-data' | 'error';
  need:
    | 'history'
    | 'observations'
    | 'daily-history'
    | 'weights'
    | 'participants'
    | 'team'
    | 'periods'
    | 'whole-cycle'
    | 'variance'
    | 'unbroken'
    | 'precision'
    | 'column'
    | 'target'
    | 'cases'
    | 'order'
    | 'pillars'
    | 'components'
    | 'differences'
    | 'plan-periods'
    | 'licences'
    | 'licence-groups'
    | 'licence-trial'
    | 'stable-scores'
    | 'outcomes'
    | 'paid'
    | 'cap'
    | 'each-date'
    | 'longer-view'
    | 'steadier'
    | 'daily'
    | 'quotas'
    | 'unbroken-days'
    | 'near-target'
    | 'finer-figures'
    | 'unrounded'
    | 'sales-cycle'
    | 'effort'
    | 'movement'
    | 'apart'
    | 'delays'
    | 'notice';
  verdict: 'keep' | 'revise' | 'withdraw' | 'undecided' | 'undecided-error';
  'would-change': 'evidence' | 'acquitted' | 'share' | 'tell' | 'goal' | 'label' | 'option' | 'rule';
  change: 'take-out' | 'bring-in' | 'weight' | 'target' | 'curve' | 'budget' | 'level' | 'goals' | 'aim';
  comparison:
    | 'same'
    | 'turns'
    | 'stays'
    | 'fixed'
    | 'improved'
    | 'unchanged'
    | 'worse'
    | 'open'
    | 'money'
    | 'licence'
    | 'licence-hidden'
    | 'goals'
    | 'definitions'
    | 'circumstances'
    | 'periods'
    | 'incentives'
    | 'one-incentive'
    | 'currencies'
    | 'missing'
    | 'no-history'
    | 'nothing-paid'
    | 'target'
    | 'column'
    | 'numbered'
    | 'coarse'
    | 'participants'
    | 'cap';
  congruence:
    | 'well-aimed'
    | 'reweight'
    | 'measure-else'
    | 'no-pull'
    | 'no-value'
    | 'convex-effort'
    | 'proportional-pay';
  limits: 'figures' | 'third-cause' | 'weights' | 'facets' | 'no-data' | 'ssi-formula';
  fairness: 'ssi-linkedin' | 'ssi-studies' | 'ssi-no-figure' | 'activity' | 'team';
};

/** Every sentence there is, by group and variant; the group of a rule is its id, a host's own among them. */
export type Sentences = Dictionary<keyof Variants> & RuleSentences;

/** The groups an audit of one plan speaks of; a comparison of two says more. */
export type ReportGroup = Exclude<keyof Variants, 'comparison'>;

/** `group/variant` of a sentence in a report. */
export type PhraseId = { [G in ReportGroup]: `${G}/${Variants[G]}` }[ReportGroup];

/** The sentence of `id`, made from values that its language has written. */
export function say(dictionary: RuleSentences, id: string, values: Values): string {
  const cut = id.lastIndexOf('/');
  const group = dictionary[id.slice(0, cut)];
  const sentence = group?.[id.slice(cut + 1)];
  if (sentence === undefined) throw new RangeError(`no sentence "${id}"`);
  return typeof sentence === 'string' ? sentence : sentence(values, dictionary);
}
