import type { Catalogue } from '../catalogue';
import { MOST_ATTRIBUTES } from '../input-bounds';
import { suggestions } from '../nearest';
import { tooManyAttributes, unknownDataMetric } from '../problems/data';
import type { Issue } from '../problems/problem';
import type { DataIssues } from './data-issues';

/** Cells under names of the caller's, as columns. */
export class CellsByName<Column> {
  readonly columns: Map<string, Column> = new Map();
  /** Names that no column is made for, and the row each was met in. */
  readonly left: Map<string, number> = new Map();
  private readonly isWanted: (name: string) => boolean;

  constructor(isWanted: (name: string) => boolean) {
    this.isWanted = isWanted;
  }

  /** A column of this name, which may be its first. */
  put(name: string, row: number, make: () => Column | null): Column | null {
    if (!this.isWanted(name)) {
      if (!this.left.has(name)) this.left.set(name, row);
      return null;
    }
    const column = make();
    if (column !== null) this.columns.set(name, column);
    return column;
  }
}

/** What a history holds by name: figures and own quotas of metrics, and attributes. */
export class NamedCells<Column> {
  readonly metrics: CellsByName<Column>;
  readonly targets: CellsByName<Column>;
  readonly attributes: CellsByName<Column>;
  private readonly catalogue: Catalogue;

  constructor(catalogue: Catalogue) {
    this.catalogue = catalogue;
    this.metrics = new CellsByName((id) => catalogue.has(id));
    this.targets = new CellsByName((id) => catalogue.has(id));
    this.attributes = new CellsByName(() => this.attributes.columns.size < MOST_ATTRIBUTES);
  }

  /** What is wrong with the names; a quota whose metric is unknown as well is told of with the metric. */
  check(targetsPath: (row: number) => Issue['path'], issues: DataIssues): void {
    const suggest = suggestions();
    for (const [name, row] of this.targets.left) {
      if (this.metrics.left.has(name)) continue;
      issues.add(targetsPath(row), unknownDataMetric, { nearest: suggest(name, this.catalogue.keys()) });
    }
    const { columns, left } = this.attributes;
    if (left.size === 0) return;
    issues.add(['observations'], tooManyAttributes, {
      most: MOST_ATTRIBUTES,
      count: columns.size + left.size,
    });
  }
}
