import { simplified } from '../model/simplified';
import { type Cell, textOf } from './cell';
import { isFigure } from './head/propose-map';
import type { KnownMetric } from './known-metrics';
import { bareFigureNames, figureNames, perhapsFigureNames } from './names/figure-names';
import { nameReader } from './names/name-reader';

/** More different texts than there are metrics in any plan: the column says something else. */
const MOST_NAMES = 100;

/** Fewer need no column that says which is which. */
const SEVERAL = 2;

/** Whether a table has a row for each figure: a column of them says in its cells of which metric it is. */
export class FigureNames {
  readonly #place: number;
  readonly #isSure: boolean;
  readonly #texts = new Set<string>();
  #last: Cell = '';

  /** @param used - Columns that hold something else. */
  constructor(
    readonly names: readonly string[],
    used: ReadonlySet<number>,
  ) {
    const placeIn = (some: ReadonlySet<string>): number =>
      names.findIndex((name, place) => some.has(simplified(name)) && !used.has(place));
    const sure = placeIn(figureNames);
    this.#isSure = sure >= 0;
    const hasBare = names.some((name) => bareFigureNames.has(simplified(name)));
    this.#place = this.#isSure || !hasBare ? sure : placeIn(perhapsFigureNames);
  }

  /** What the column is called, where there is one by its name alone. */
  get sureName(): string | null {
    return this.#isSure ? this.name : null;
  }

  get name(): string {
    return this.names[this.#place] ?? '';
  }

  push(cells: readonly Cell[]): void {
    const cell = cells[this.#place] ?? '';
    // Rows of one metric often stand together.
    if (this.#place < 0 || cell === this.#last || this.#texts.size > MOST_NAMES) return;
    this.#last = cell;
    if (textOf(cell) !== '') this.#texts.add(textOf(cell));
  }

  /** Whether the cells name several metrics. */
  areSeveral(known: readonly KnownMetric[], hasSeveralRows: () => boolean): boolean {
    const texts = [...this.#texts];
    if (texts.length < SEVERAL || texts.length > MOST_NAMES || texts.some(isFigure)) return false;
    const { meant } = nameReader(known);
    const metrics = new Set(texts.map(meant).filter((id) => id !== null));
    return metrics.size >= SEVERAL || (this.#isSure && (metrics.size > 0 || hasSeveralRows()));
  }
}
