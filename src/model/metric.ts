import type { Facts } from './facts';
import type { Label } from './label';
import type { Licence } from './licence';
import type { LinkedInSsiId } from './linkedin-ssi/ids';
import type { Source } from './source';

/** What a metric says something about: work done, attention received, the quality of a relationship, or a result. */
export type Captures = 'activity' | 'attention' | 'relationship-quality' | 'outcome';

/** What kind of figure a metric is; counts and amounts add up over time, the others are averaged. */
export type Nature = 'count' | 'rate' | 'state' | 'rating' | 'amount';

/** Whose action makes a metric move. */
export type ProducedBy = 'participant' | 'others' | 'both';

/** The ids this package knows without being told. */
export type BuiltInMetricId =
  | 'leads'
  | 'meetings'
  | 'opportunities'
  | 'conversions'
  | 'revenue'
  | 'retention'
  | 'relationship-quality'
  | 'positive-reply-rate'
  | 'invitations-sent'
  | LinkedInSsiId;

/** `index[/pillar[/component]]` or the id of a plain metric: lower-case words joined by hyphens, segments by slashes. */
export type MetricId = BuiltInMetricId | (string & {});

/** A value per metric; any metric may be absent. */
export type PerMetric<Value> = { [Metric in MetricId]?: Value | undefined };

/** A measurable quantity with the facets the rules judge it by. */
export type MetricDefinition = {
  id: MetricId;
  label: Label;
  captures: Captures;
  nature: Nature;
  /** Who can make it move. */
  producedBy: ProducedBy;
  /** Can a script raise it? */
  automatable: boolean;
  /** The least licence with which it can be earned. */
  licence: Licence;
  /** Which direction is better; default `'higher'`. */
  better?: 'higher' | 'lower' | null | undefined;
  maximum?: number | null | undefined;
  sources?: readonly Source[] | null | undefined;
  /** What can be checked of it; absent is unknown. */
  facts?: Facts | null | undefined;
  /** What one of it is: calls, points, money a year. */
  unit?: Label | null | undefined;
  /** What else people and their systems call it; tables are read by these names, and plans that use one are told the id. */
  aliases?: readonly string[] | null | undefined;
  /** Why each answer is what it is, a line each. */
  reasons?: MetricReasons | null | undefined;
  /** What to find out before the answers are trusted. */
  ask?: Label | null | undefined;
};

/** A question that is answered about a metric: a facet, or a fact. */
export type MetricQuestion = 'captures' | 'nature' | 'producedBy' | 'automatable' | 'licence' | keyof Facts;

/** Why each answer is what it is, a line each. */
export type MetricReasons = { [Question in MetricQuestion]?: Label | null | undefined };

/** Whether sub-period values of a metric add up (counts, amounts) or are averaged (everything else). */
export function addsUp(nature: Nature): boolean {
  return nature === 'count' || nature === 'amount';
}

/** {@link addsUp} of a metric; an index and its pillars are averaged. */
export function isSummed({ nature }: { nature: Nature | null }): boolean {
  return nature !== null && addsUp(nature);
}
