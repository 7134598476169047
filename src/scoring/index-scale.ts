import type { IndexDefinition } from '../model/index-definition';
import { suggestions } from '../model/nearest';
import { fields } from '../model/problems/containers';
import { foundOf } from '../model/problems/found';
import { type Issue, problem } from '../model/problems/problem';
import { unknownPartOf } from '../model/problems/unknown-part-of';
import { kind, textNotEmpty } from '../model/problems/values';
import { isRecord } from '../model/require-input';
import { type AttainmentScale, attainmentFunction, scaleIssues } from './attainment';
import type { PillarColumns } from './pillar-columns';

/** How the raw values of an index's components earn their points. */
export type IndexScale = {
  /** Named in every result that rests on it. */
  name: string;
  /** What its figures rest on. */
  note?: string | null | undefined;
  /** By local component id, one for every component that is observed. */
  components: Record<string, AttainmentScale>;
};

/** The scale that a result rests on; `null` where the values given were attainments. */
export type ScaleUsed = { name: string; note: string | null } | null;

/** What a result says of the scale it rests on. */
export function scaleUsed(scale: IndexScale | undefined): ScaleUsed {
  return scale === undefined ? null : { name: scale.name, note: scale.note ?? null };
}

/** What is wrong with a snapshot of a scale as an option. */
export function indexScaleIssues(index: IndexDefinition, scale: IndexScale): Issue[] {
  if (!isRecord(scale) || !isRecord(scale.components)) {
    return [problem(['scale'], fields, { shapes: [['name', 'components']], found: foundOf(scale) })];
  }
  const suggest = suggestions();
  const ids = new Set(index.pillars.flatMap(({ components }) => components.map(({ id }) => id)));
  const { name, note = '' } = scale;
  const issues: Issue[] = [];
  if (typeof name !== 'string' || name === '') {
    issues.push(problem(['scale', 'name'], textNotEmpty));
  }
  if (typeof note !== 'string') issues.push(problem(['scale', 'note'], kind, { kinds: ['text'] }));
  for (const [at, [id, figures]] of Object.entries(scale.components).entries()) {
    const path = ['scale', 'components'];
    if (!ids.has(id)) issues.push(unknownPartOf(path, id, at, 'component', suggest(id, ids)));
    else for (const issue of scaleIssues(figures, [...path, id])) issues.push(issue);
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
