import type { Reference } from './facts';
import type { IndexDefinition } from './index-definition';
import type { Licence } from './licence';
import type { MetricDefinition, MetricId, PerMetric } from './metric';

/** How often a plan pays. */
export type PlanPeriod = 'month' | 'quarter' | 'half-year' | 'year';

/** One point of a payout curve: where it lies, as a fraction of target or in the metric's units, and what it pays, as a fraction of the measure's pay at target. */
export type PayoutPoint = { payout: number } & (
  | { attainment: number; value?: null | undefined }
  | { value: number; attainment?: null | undefined }
);

/** From a boundary on, what each further unit pays, and what reaching the boundary pays once. */
export type RateTier = {
  /** A fraction of target; of a commission whose tiers go by value, in the metric's units. */
  from: number;
  /** Of a payout, 1 pays the measure's money per 100 % of attainment; of a commission, money per unit of the metric. Default that of the tier below, of the lowest 0. */
  rate?: number | null | undefined;
  /** Paid once for reaching the tier: of a payout a fraction of the measure's money, of a commission money. Default 0. */
  bonus?: number | null | undefined;
};

/** Rates that change from tier to tier, open at the top. */
export type Rates = {
  rates: readonly RateTier[];
  /** Whether the rate of the highest tier reached holds from the first unit on; default `false`, each rate for what lies in its tier. */
  retroactive?: boolean | null | undefined;
};

/** How attainment turns into pay. */
export type Payout =
  | 'linear'
  | 'all-or-nothing'
  | readonly PayoutPoint[]
  | { steps: readonly PayoutPoint[] }
  | Rates;

/** Money per unit of the metric. */
export type Commission = Rates & {
  /** What the tiers are counted in: fractions of target, or the metric's units. Default `'attainment'`. */
  tiersBy?: 'attainment' | 'value' | null | undefined;
};

/**
 * One thing the plan pays on. Of an additive measure one of `weight`, `amount` and `commission` says what it pays; a gate and a
 * multiplier change what others pay.
 */
export type PerformanceMeasure = {
  /** Default the metric's; needed where two measures pay on one metric. */
  id?: string | null | undefined;
  metric: MetricId;
  /** Default `'additive'`; a gate is a hurdle that all else waits for, a multiplier a modifier. */
  role?: 'additive' | 'gate' | 'multiplier' | null | undefined;
  /** Share of the target incentive, above 0 and at most 1. */
  weight?: number | null | undefined;
  /** Money at target. */
  amount?: number | null | undefined;
  commission?: Commission | null | undefined;
  /** The quota of one plan period in the metric's units; `'own'`: each row's, from the data; `null` when it is not set yet; left out only where a commission's tiers go by value. */
  target?: number | 'own' | null | undefined;
  /** Attainment below which nothing is paid, as a fraction of target. */
  threshold?: number | null | undefined;
  /** Default `'linear'`: value / target. Required of a multiplier. */
  payout?: Payout | null | undefined;
  /** Highest payout as a fraction of this measure's target payout, of a commission of what it pays at its quota; applied last. */
  cap?: number | null | undefined;
  /** Of a gate that is missed: the factor that remains, default 0, or no more than the pay at target. */
  otherwise?: number | 'no-accelerator' | null | undefined;
  /** Of a gate or multiplier: the ids of the measures it acts on; default every additive one. */
  appliesTo?: readonly string[] | null | undefined;
  /** At which level the value is measured; default `'individual'`. */
  level?: 'individual' | 'team' | 'company' | null | undefined;
  /** What the target, and the money, are for; default the plan's. */
  period?: PlanPeriod | null | undefined;
  /** Paid every plan period on everything since the quarter or year began, less what was paid before. */
  accumulates?: 'quarter-to-date' | 'year-to-date' | null | undefined;
  /** Whether what was paid is taken back where a value is negative; default `false`. */
  clawback?: boolean | null | undefined;
  /** What one's figure is compared with; absent is unknown, and a target that is a number is `'fixed'`. */
  reference?: Reference | null | undefined;
  /** How many people share one figure and have pay depending on it. */
  teamSize?: number | null | undefined;
  /** Whether each one's part could be measured at reasonable cost. */
  attributable?: boolean | null | undefined;
};

/** An incentive plan as a caller writes it; `null` in a field that may be left out says the same as leaving it out. */
export type IncentivePlanInput = {
  name: string;
  period: PlanPeriod;
  /** 1 to 20 measures; the weights of those that have one sum to 1. */
  measures: readonly PerformanceMeasure[];
  /** Money per participant and plan period at 100 % attainment. */
  targetIncentive?: number | null | undefined;
  /** ISO 4217. */
  currency?: string | null | undefined;
  /** Fixed pay per participant and plan period, in the same currency. */
  basePay?: number | null | undefined;
  /** What the business really wants, 1 to 50; absent: every metric that captures an outcome or relationship quality. */
  goals?: readonly MetricId[] | null | undefined;
  /** The caller's own metrics and indices, at most 200; an entry with a built-in's id replaces it. */
  metrics?: readonly (MetricDefinition | IndexDefinition)[] | null | undefined;
  /** Participants per licence. */
  headcount?: { [Held in Licence]?: number | null | undefined } | null | undefined;
  /** Hours per unit of an activity, at most 100 of them. */
  effort?: PerMetric<number | null> | null | undefined;
  /** Months from first talk to signature, 0 to 120. */
  salesCycleMonths?: number | null | undefined;
  /** ISO 8601 date of the plan's first day. */
  startDate?: string | null | undefined;
  /** ISO 8601 date on which the targets were announced. */
  targetsSetOn?: string | null | undefined;
  /** The month in which the plan's year begins, 1 to 12; default that of a `startDate` on the first of a month, else January. */
  yearStarts?: number | null | undefined;
  /** BCP 47 language of the plan document. */
  language?: string | null | undefined;
  /** ISO 3166-1 alpha-2; switches advisory law checks on. */
  country?: string | null | undefined;
};
