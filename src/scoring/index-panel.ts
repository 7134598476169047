import { type Catalogue, createCatalogue, type Metric, qualifiedComponents } from '../model/catalogue';
import { IncentiveAuditError } from '../model/error';
import type { IndexDefinition } from '../model/index-definition';
import type { MetricId } from '../model/metric';
import type { Panel } from '../model/panel/panel';
import { parseObservations, readObservations } from '../model/panel/read-observations';
import type { PlanDataInput } from '../model/plan-data';
import { attainmentOrScale } from '../model/problems/indices';
import { type Issue, problem } from '../model/problems/problem';
import { range } from '../model/problems/values';
import type { IndexScale } from './index-scale';
import { namelessOrder } from './nameless-order';
import type { PillarColumns } from './pillar-columns';

/** Rows or columns of a team's history. */
export type Observations = NonNullable<PlanDataInput['observations']>;

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
  return panelOf(index, catalogue, readObservations(observations, catalogue));
}

/** {@link readIndexPanel} of components whose values are attainments wherever a scale does not say how they earn points. */
export function readScaledPanel(
  index: IndexDefinition,
  observations: Observations,
  scale: IndexScale | undefined,
): IndexPanel {
  const catalogue = createCatalogue([index]);
  const attained = attainments(index, catalogue, scale);
  const { panel, issues } = parseObservations(observations, new Map([...catalogue, ...attained]));
  if (panel !== null) return panelOf(index, catalogue, panel);
  const outside = (path: Issue['path']): boolean =>
    path.some((key) => typeof key === 'string' && attained.has(key));
  throw new IncentiveAuditError(
    'invalid-data',
    issues.map((issue) =>
      issue.code === range.code && outside(issue.path) ? problem(issue.path, attainmentOrScale) : issue,
    ),
  );
}

/** The components without a scale, whose values then lie within 0..1 as those of a pillar of one point do. */
function attainments(
  index: IndexDefinition,
  catalogue: Catalogue,
  scale: IndexScale | undefined,
): Map<MetricId, Metric> {
  const attained = new Map<MetricId, Metric>();
  for (const { id } of qualifiedComponents(index)) {
    const metric = catalogue.get(id);
    if (metric === undefined || (scale !== undefined && Object.hasOwn(scale.components, localId(id))))
      continue;
    attained.set(id, { ...metric, kind: 'pillar', maximum: 1 });
  }
  return attained;
}

function panelOf(index: IndexDefinition, catalogue: Catalogue, panel: Panel): IndexPanel {
  const pillars = index.pillars.flatMap(({ id }) => catalogue.get(`${index.id}/${id}`)?.pillars ?? []);
  return indexPanel({ id: index.id, pillars }, namelessOrder(panel));
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
