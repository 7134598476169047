import type { PeriodForm } from '../panel/panel';
import type { PlanPeriod } from '../plan';
import type { Found } from './found-value';
import type { NumberMeant, ProblemKind, ProblemNoun } from './kinds';

/** A part of an index. */
export type Part = 'component' | 'pillar';

type Nearest = { nearest: string | null };
type Range = { from: number; to: number };
type Nothing = Record<never, never>;

/** An expectation that what was found does not meet. */
type Unmet<Params = Nothing> = Params & { found?: Found | undefined };

/**
 * What each problem is made from, by its code: raw values, with which it can be said in any language.
 *
 * `nearest` is the known name a misspelt one most likely stands for. Every problem may have one value more, `ofPlan`: which of two
 * compared plans it is about, where that is not in its path.
 */
export type ProblemParams = {
  // What a value must be.
  kind: Unmet<{ kinds: readonly ProblemKind[] }>;
  figure: Unmet<Range>;
  'number-range': Unmet<Range>;
  range: Unmet<Range>;
  share: Unmet;
  'number-above-0': Unmet;
  'number-above-0-at-most': Unmet<{ most: number }>;
  'finite-number': Unmet;
  'finite-number-above-0': Unmet;
  'number-at-least': Unmet<{ least: number }>;
  'at-most': Unmet<{ most: number }>;
  'number-below': Unmet<{ from: number; below: number }>;
  'whole-number': Unmet;
  'whole-number-digits': Unmet<{ digits: number }>;
  'whole-number-at-least': Unmet<{ least: number }>;
  'whole-number-range': Unmet<Range>;
  'text-not-empty': Unmet;
  'text-at-most': Unmet<{ most: number }>;
  'one-of': Unmet<{ allowed: readonly string[]; nearest?: string | null | undefined }>;
  'one-of-keys': { allowed: readonly string[] };
  'metric-id': Unmet;
  address: Unmet;
  'rule-id': Unmet;
  id: Unmet<{ most: number }>;
  'id-of-segments': Unmet<{ most: number }>;
  date: Unmet;
  year: Unmet;
  'currency-code': Unmet;
  'country-code': Unmet;
  'language-tag': Unmet;
  label: Unmet;
  'label-or-labels': Unmet;
  'labels-or-null': Unmet;
  'phrase-value': Unmet;
  'phrase-entry': Unmet;
  signal: Unmet;
  'list-of': Unmet<{ of: ProblemNoun }>;
  'list-size': Unmet<{ least: number; most: number; of: ProblemNoun }>;
  'list-at-most': Unmet<{ most: number; of: ProblemNoun }>;
  'object-of': Unmet<{ of: ProblemNoun }>;
  'object-at-most': Unmet<{ most: number; of: ProblemNoun }>;
  'object-such-as': Unmet<{ example: string }>;
  fields: Unmet<{ shapes: readonly (readonly string[])[] }>;
  'numbers-by': Unmet<{ by: Part | 'activity' }>;
  'columns-by-component': Unmet;

  // Names and fields.
  missing: Nothing;
  unreadable: Nothing;
  'unreadable-field': Nothing;
  'unknown-key': Nearest & { known: readonly string[] };
  'unknown-keys': Nearest & { known: readonly string[] };
  'unknown-option': Nearest;

  // The plan and its metrics.
  'plan-target': Unmet;
  otherwise: Unmet;
  payout: Unmet;
  goals: Unmet<{ least: number; most: number }>;
  'own-metric': Unmet;
  'unknown-metric': Nearest & { id: string };
  'weights-sum': { sum: number };
  'weight-zero': Nothing;
  'shortfall-missing': Nothing;
  'shortfall-foreign': { as: 'sample' | 'step' };
  'pays-unsaid': Nothing;
  'not-together': { fields: readonly string[] };
  'not-of-role': { role: 'additive' | 'gate' | 'multiplier'; fields: readonly string[] };
  'multiplier-payout': Nothing;
  'nothing-additive': Nothing;
  'measure-id-taken': Nothing;
  'unknown-measure-id': Nearest;
  'target-left-out': Nothing;
  'target-needed-for': { fields: readonly string[] };
  'threshold-above-target': { threshold: number };
  'tier-in-units': { from: number };
  'written-in-percent': { percent: number; fraction: number };
  'threshold-in-units': { threshold: number; target: number; attainment: number };
  'point-place': Nothing;
  'value-needs-target': Nothing;
  'value-above-0': Nothing;
  'tier-goes-back': { last: number; from: number };
  'incentive-missing': Nothing;
  'currency-missing': Nothing;
  'commission-share-unknown': Nothing;
  'commission-on-less': Nothing;
  'attainment-below-last': { last: number; attainment: number };
  'attainment-third-time': Nothing;
  'metric-paid-twice': Nothing;
  'goal-twice': Nothing;
  'goals-unnamed': { most: number };
  'nobody-counted': Nothing;
  'metric-id-taken': Nothing;
  'composite-id': { part: 'index' | 'pillar' };
  'no-component-of': Nearest & { index: string };

  // An index.
  index: Unmet<{ example: string }>;
  'maximum-sum': { sum: number; maximum: number };
  'part-id-twice': { part: Part };
  'too-many-components': { most: number; count: number };
  'full-id-too-long': { length: number; most: number };
  'list-name': Unmet;
  'nothing-listed': { list: string; lists: readonly string[] };
  'nothing-of-pillar-listed': { pillar: string; list: string; lists: readonly string[] };

  // The data.
  data: Unmet;
  observations: Unmet;
  participant: Unmet;
  period: Unmet;
  'number-too-large': Nothing;
  'participant-kind': { expected: 'number' | 'string' };
  'period-off-calendar': { form: PeriodForm };
  'period-number': Range;
  'period-mistaken': { meant: NumberMeant };
  'period-form': { form: PeriodForm; first: PeriodForm };
  'period-naming': Nothing;
  'period-one-year': Nothing;
  'no-rows': Nothing;
  'too-many-rows': { most: number; count: number };
  'too-many-pairs': { most: number; count: number };
  'periods-cut': { form: PeriodForm; month: number };
  'rows-left-out': { count: number; rows: number; form: PeriodForm; planPeriod: PlanPeriod };
  'too-many-attributes': { most: number; count: number };
  'column-length': { rows: number; count: number };
  'columns-length': { rows: number; count: number };
  'row-twice': Nothing;
  'unknown-data-metric': Nearest;
  'more-problems': Nothing;
  'changed-while-read': Nothing;
  'data-not-read': Nothing;
  payload: Nothing;
  'key-twice': Nothing;
  'group-twice': Nothing;
  'key-lacking': { key: string };

  // What scores and payouts are made from.
  measure: Unmet;
  'target-not-set': Nothing;
  'no-points': Nothing;
  'point-without-numbers': Nothing;
  'tier-without-number': Nothing;
  'attainment-goes-back': Nothing;
  'no-finite-payout': Nothing;
  'unknown-part': Nearest & { part: Part };
  'unnamed-part': Nearest & { part: Part; place: number };
  'no-scale-figure': Nothing;
  'ends-together': { ends: readonly string[] };
  'attainment-or-scale': Nothing;
  'weights-all-0': { pillar: string };

  // What activities add.
  'no-activity': Nothing;
  'added-missing': Nothing;
  'zero-missing': Nothing;
  'hours-missing': Nothing;
  'unknown-measure': Nearest;
  'unknown-activity': Nearest;
  'target-needed': Nothing;

  // Options, and parts of an audit.
  'unknown-rule': Nearest & { id: string };
  'no-rule-left': Nothing;
  'host-rule-id': Unmet<{ taken: readonly string[] }>;
  'rule-languages': Unmet;
  'sentence-name': Nothing;
  'rule-list': Unmet;
  'no-rule': Nothing;
  'another-copy': Nothing;
  'rule-twice': Nothing;
  part: { name: string };
  'signal-unreadable': Nothing;
  'issue-list': Unmet;
  issue: Nothing;

  // Reports.
  report: Unmet;
  'report-version': { version: number };
  'comparison-version': { version: number };
  edges: { counts: number; edges: number };
  setting: Unmet;
  language: Unmet;
  languages: Nothing;
  'language-failed': Nothing;
  wording: Unmet;
  'render-options': Unmet;
  charts: Unmet;
  'unknown-chart': Nearest & { known: readonly string[] };
  'chart-without-figures': Nothing;
  picture: Unmet;
  'picture-unreadable': { character: number };
  'picture-root': Nothing;
  'picture-unfinished': Nothing;
  'picture-element': { element: string };
  'picture-closing': { element: string };
  'picture-attribute': { attribute: string };
  'picture-reaching-out': { attribute: string };
};

/** The problems this package finds. */
export type BuiltInProblemCode = keyof ProblemParams;

/** What is wrong, as programs tell it: of this package, `'custom'`, or of a host's own. */
export type ProblemCode = BuiltInProblemCode | 'custom' | (string & {});

/** A raw value of a problem. */
export type ProblemValue = string | number | boolean | null | undefined | Found | readonly ProblemValue[];
