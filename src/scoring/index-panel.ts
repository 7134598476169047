import { createCatalogue, type Metric } from '../model/catalogue';
import type { IndexDefinition } from '../model/index-definition';
import type { MetricDefinition, MetricId } from '../model/metric';
import type { Panel } from '../model/panel/panel';
import { readObservations } from '../model/panel/read-observations';
import type { PlanDataInput } from '../model/plan-data';

/** Rows or columns of a team's history. */
export type Observations = NonNullable<PlanDataInput['observations']>;

/** A component with its values row by row, NaN where missing; `null` without a single one. */
export type ComponentColumn = {
  /** Local to the index. */
  id: string;
  definition: MetricDefinition;
  values: Float64Array | null;
};

/** A pillar with its points row by row, `null` without a column. */
export type PillarColumns = {
  id: string;
  /** In the observations. */
  metric: MetricId;
  maximum: number;
  points: Float64Array | null;
  components: ComponentColumn[];
};

/** An index with the rows there are about it. */
export type IndexPanel = {
  panel: Panel;
  /** The points of the index, `null` without a column. */
  points: Float64Array | null;
  pillars: PillarColumns[];
};

/** Reads observations of an index. Throws `'invalid-data'` with every problem. */
export function readIndexPanel(index: IndexDefinition, observations: Observations): IndexPanel {
  const catalogue = createCatalogue([index]);
  const panel = readObservations(observations, catalogue);
  const metric = catalogue.get(index.id);
  return {
    panel,
    points: panel.columns.get(index.id) ?? null,
    pillars: metric === undefined ? [] : pillarColumns(metric, panel),
  };
}

/** The columns of an index or a pillar, whose components carry their full ids. */
export function pillarColumns(metric: Metric, panel: Panel): PillarColumns[] {
  return metric.pillars.map(({ id, maximum, components }) => ({
    id: localId(id),
    metric: id,
    maximum,
    points: panel.columns.get(id) ?? null,
    components: components.map((definition) => {
      const values = panel.columns.get(definition.id);
      const isObserved = values?.some((value) => !Number.isNaN(value)) ?? false;
      return { id: localId(definition.id), definition, values: isObserved && values ? values : null };
    }),
  }));
}

function localId(id: MetricId): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
