import type { Issue } from '../model/error';
import type { IndexDefinition } from '../model/index-definition';
import { suggestions } from '../model/nearest';
import { DataIssues } from '../model/panel/data-issues';
import { kindOf } from '../model/wording';
import { type AttainmentScale, attainmentFunction, scaleIssues } from './attainment';
import type { ComponentColumn, Observations, PillarColumns } from './index-panel';

/** How the raw values of an index's components earn their points. */
export type IndexScale = {
  /** Named in every result that rests on it. */
  name: string;
  /** What its figures rest on. */
  note?: string | undefined;
  /** By local component id, one for every component that is observed. */
  components: Record<string, AttainmentScale>;
};

/** The scale that a result rests on; `null` where the values given were attainments. */
export type ScaleUsed = { name: string; note: string | null } | null;

/** What a result says of the scale it rests on. */
export function scaleUsed(scale: IndexScale | undefined): ScaleUsed {
  return scale === undefined ? null : { name: scale.name, note: scale.note ?? null };
}

/** What is wrong with a scale as an option. */
export function indexScaleIssues(index: IndexDefinition, scale: IndexScale): Issue[] {
  if (
    typeof scale !== 'object' ||
    scale === null ||
    typeof scale.components !== 'object' ||
    scale.components === null
  ) {
    return [{ path: ['scale'], message: `must be { name, components }; it is ${kindOf(scale)}` }];
  }
  const suggest = suggestions();
  const ids = new Set(index.pillars.flatMap(({ components }) => components.map(({ id }) => id)));
  const issues: Issue[] =
    typeof scale.name === 'string' && scale.name !== ''
      ? []
      : [{ path: ['scale', 'name'], message: 'must be text that is not empty' }];
  for (const [id, figures] of Object.entries(scale.components)) {
    const path = ['scale', 'components', id];
    if (ids.has(id)) issues.push(...scaleIssues(figures, path));
    else issues.push({ path, message: `is no component of the index${suggest(id, ids)}` });
  }
  return issues;
}

/** Turns the values of observed components into attainments; without a scale they are attainments already. */
export function toAttainments(
  pillars: readonly PillarColumns[],
  scale: IndexScale | undefined,
): PillarColumns[] {
  return pillars.map((pillar) => ({
    ...pillar,
    components: pillar.components.map((component) => {
      const figures =
        scale && Object.hasOwn(scale.components, component.id) ? scale.components[component.id] : undefined;
      return figures === undefined || component.values === null
        ? component
        : { ...component, values: component.values.map(attainmentFunction(figures)) };
    }),
  }));
}

/** Every observed component that has neither a scale nor attainments: the values outside 0..1, where they stand. */
export function attainmentIssues(
  pillars: readonly PillarColumns[],
  observations: Observations,
  scale: IndexScale | undefined,
): Issue[] {
  const issues = new DataIssues();
  for (const component of pillars.flatMap(({ components }) => components)) {
    if (scale !== undefined && Object.hasOwn(scale.components, component.id)) continue;
    if (component.values === null || component.values.every(isAttainment)) continue;
    reportOutside(component, observations, issues);
  }
  return issues.list;
}

/** Missing values are no problem. */
function isAttainment(value: number): boolean {
  return !(value < 0 || value > 1);
}

function reportOutside(
  { definition: { id } }: ComponentColumn,
  observations: Observations,
  issues: DataIssues,
): void {
  const message =
    'must be an attainment from 0 to 1, or the option "scale" must say how its values earn points';
  const isList = Array.isArray(observations);
  const cells: ArrayLike<number | null | undefined> = isList
    ? observations.map(({ metrics }) => metrics[id])
    : (observations.metrics[id] ?? []);
  for (let row = 0; row < cells.length && !issues.full; row++) {
    if (isAttainment(Number(cells[row]))) continue;
    issues.add(isList ? ['observations', row, 'metrics', id] : ['observations', 'metrics', id, row], message);
  }
}
