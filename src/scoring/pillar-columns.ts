import type { MetricDefinition } from '../model/metric';

/** A component, by its local id, with its values row by row, NaN where missing; `null` without a single one. */
type ComponentColumn = {
  id: string;
  definition: MetricDefinition;
  values: Float64Array | null;
};

/** A pillar, by its local id, with its points row by row, `null` without a column. */
export type PillarColumns = {
  id: string;
  maximum: number;
  points: Float64Array | null;
  components: ComponentColumn[];
};
