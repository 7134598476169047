import type { IndexDefinition } from './index-definition';
import type { MetricDefinition } from './metric';

/** What a caller describes: a metric of its own, or an index. */
export type OwnMetric = MetricDefinition | IndexDefinition;
