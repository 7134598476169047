import type { Facts } from '../../src/model/facts';
import type { MetricDefinition } from '../../src/model/metric';
import type { IncentivePlanInput, PerformanceMeasure } from '../../src/model/plan';

/** What is paid: its share of the pay, what is known of it, and what else its measure says. */
export type Paid = {
  weight?: number;
  facts?: Facts;
  nature?: MetricDefinition['nature'];
  measure?: Partial<PerformanceMeasure>;
};

/** A plan on results of its own, “A”, “B” and so on, of which facts are known. */
export function paidOn(...parts: readonly Paid[]): IncentivePlanInput {
  const named = parts.map((part, at) => ({ ...part, id: 'abcdef'.charAt(at) }));
  return {
    name: 'Facts',
    period: 'quarter',
    metrics: named.map(({ id, facts, nature = 'count' }) => ({
      id,
      label: { en: id.toUpperCase() },
      captures: 'outcome',
      nature,
      producedBy: 'both',
      automatable: false,
      licence: 'free',
      ...(facts === undefined ? {} : { facts }),
    })),
    measures: named.map(({ id, weight = 1, measure }) => ({
      metric: id,
      ...(measure?.role === undefined ? { weight } : {}),
      target: 10,
      ...measure,
    })),
  };
}
