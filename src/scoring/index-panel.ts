import { createCatalogue, type Metric } from '../model/catalogue';
import type { IndexDefinition } from '../model/index-definition';
import type { MetricDefinition, MetricId } from '../model/metric';
import type { Panel } from '../model/panel/panel';
import { readObservations } from '../model/panel/read-observations';
import type { PlanDataInput } from '../model/plan-data';
import { namelessOrder } from './nameless-order';

/** Rows or columns of a team's history. */
export type Observations = NonNullable<PlanDataInput['observations']>;

/** A component, by its local id, with its values row by row, NaN where missing; `null` without a single one. */
export type ComponentColumn = {
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
  const panel = namelessOrder(readObservations(observations, catalogue));
  const pillars = index.pillars.flatMap(({ id }) => catalogue.get(`${index.id}/${id}`)?.pillars ?? []);
  return indexPanel({ id: index.id, pillars }, panel);
}

/** What a panel holds of an index or a pillar, whose components carry their full ids. */
export function indexPanel({ id, pillars }: Pick<Metric, 'id' | 'pillars'>, panel: Panel): IndexPanel {
  return {
    panel,
    points: panel.columns.get(id) ?? null,
    pillars: pillars.map((pillar) => ({
      id: localId(pillar.id),
      maximum: pillar.maximum,
      points: panel.columns.get(pillar.id) ?? null,
      components: pillar.components.map((definition) => {
        const values = panel.columns.get(definition.id) ?? null;
        const isObserved = values?.some((value) => !Number.isNaN(value));
        return { id: localId(definition.id), definition, values: isObserved ? values : null };
      }),
    })),
  };
}

function localId(id: MetricId): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/** The rows in which no column has a missing value. */
export function completeRows(columns: readonly Float64Array[]): Int32Array {
  const rows = Int32Array.from({ length: columns[0]?.length ?? 0 }, (_, row) => row);
  return rows.filter((row) => columns.every((column) => !Number.isNaN(column[row]!)));
}
