import { type Cell, NO_CELL, textOf } from './cell';
import { Figures, type MarkEvidence } from './figures/figures';
import { isFigure } from './head/propose-map';
import { Labels } from './labels';
import type { DecimalMark } from './table';

/** What a spreadsheet writes where a formula failed. */
const failed = /^#[^ ]+[!?]$|^#N\/A$/i;

/** A column of what people did not choose: figures where every cell is one, else texts. */
export class AttributeCells {
  readonly #labels = new Labels((text) => text);
  readonly #lines: () => Int32Array;

  /** @param lines - The line of each row, for what is to be told of a figure. */
  constructor(
    readonly name: string,
    lines: () => Int32Array,
  ) {
    this.#lines = lines;
  }

  push(cell: Cell): void {
    const text = textOf(cell);
    this.#labels.push(text === NO_CELL || failed.test(text) ? '' : text);
  }

  /** The column as figures, whose decimal mark counts with those of the table; `null` where it holds texts. */
  figures(decimal: DecimalMark | undefined, evidence: MarkEvidence): Figures | null {
    const held = this.#labels.labels.filter((text) => text !== '');
    const probe = new Figures(this.name, decimal, {});
    // A word for what nobody measured may be a text: NA is a region.
    if (!held.some(isFigure) || !held.every((text) => probe.push(text, 0))) return null;
    const figures = new Figures(this.name, decimal, evidence);
    const lines = this.#lines();
    for (const [row, text] of this.#labels.values().entries()) figures.push(text, lines[row] ?? 0);
    return figures;
  }

  /** The text of each row; `null` where nothing is said. */
  texts(): (string | null)[] {
    return this.#labels.values().map((text) => (text === '' ? null : text));
  }
}
