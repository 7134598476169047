import type { MetricId, PerMetric } from './metric';
import type { Phrase } from './report';

/** What activities add to value and to the measures of a plan, as far as its owner knows or supposes. */
export type CongruenceInput = {
  /** What one unit of each activity adds to value, in money or any one unit; 0 is written out. */
  value: Record<string, number>;
  /** What one unit of each activity adds to each measure of the plan, in the metric's own units. */
  measures: PerMetric<Record<string, number>>;
  /** Hours that one unit of each activity takes; 1 where it is counted in hours. Default: the plan's own `effort`. */
  effort?: PerMetric<number | null> | null | undefined;
};

/** Where a plan's pay pulls effort, against where value is made. */
export type PlanCongruence = {
  /** Cosine of the angle between pay and value, an hour of each activity being a direction; `null` when one of them is nothing. */
  cosine: number | null;
  /** cos²θ: of what effort steered by value itself would bring, the share that effort steered by this pay brings. 0 where cosine is below 0. */
  attainableShare: number;
  /** The most that any weighting of the plan's measures attains. */
  ceiling: number;
  /** Weights with which the measures attain it, at least 0, summing to 1; `null` when none of them pulls where value is. */
  weights: Record<MetricId, number> | null;
  /** What an hour of each activity adds to value, and to pay: money where the plan has a target incentive, else units of it. */
  activities: { activity: string; hours: number; value: number; pay: number }[];
  /** What follows for the plan. */
  summary: Phrase;
  /** What was taken for granted. */
  assumptions: Phrase[];
};
