import type { Cell } from '../cell';
import { Growing } from '../growing';
import type { DecimalMark } from '../table';
import { saysNothing } from './absent';
import { readFigure } from './read-figure';
import { withoutUnit } from './without-unit';

/** What a spreadsheet writes where a formula failed, in English and French. */
const failed: ReadonlySet<string> = new Set([
  '#div/0!',
  '#ref!',
  '#value!',
  '#valeur!',
  '#name?',
  '#nom?',
  '#num!',
  '#nombre!',
  '#null!',
  '#nul!',
  '#spill!',
  '#calc!',
  '#error!',
  '#erreur!',
]);

/** The unit of a share. */
export const PER_CENT = '%';

/** Behind a mark so many digits may be a thousand's. */
const GROUP = 3;

const COMMA = 44;
const POINT = 46;
const ZERO = 48;
const NINE = 57;

/** Where each kind of figure was met first: a table has one decimal mark. */
export type MarkEvidence = Partial<
  Record<DecimalMark | 'open' | 'open-point', { line: number; column: string }>
>;

/** What a figure looks like that is open, by the mark that parts thousands in it if the other one parts decimals. */
const OPEN = { point: 'open', comma: 'open-point' } as const;
const THOUSAND = 1000;

/** A column of figures, `NaN` where one is missing. */
export class Figures {
  readonly column: Growing<Float64Array> = new Growing((capacity) => new Float64Array(capacity));
  /** How many cells say with a word that nothing was measured. */
  absent = 0;
  /** How many cells hold a spreadsheet's error. */
  failed = 0;
  /** What the figures count in: a currency, `%`, or nothing that a cell says. */
  unit: string | null = null;
  /** Whether some say it and some do not, as of money often only the first does. */
  unitLacking = false;
  /** The first figure that counts in something else. */
  otherUnit: { unit: string; line: number } | null = null;
  /** The rows of figures that are read as fractions and may be thousands. */
  readonly #open = {
    open: new Growing((capacity) => new Int32Array(capacity)),
    'open-point': new Growing((capacity) => new Int32Array(capacity)),
  };

  constructor(
    readonly name: string,
    private readonly declared: DecimalMark | undefined,
    private readonly evidence: MarkEvidence,
    /** Whether thousands are usual: counts and amounts; a score is 13.118. */
    private readonly addsUp: boolean = false,
  ) {}

  /** Whether the cell is a figure, or missing. */
  push(cell: Cell, line: number): boolean {
    if (typeof cell === 'number') {
      this.#countsIn('', line);
      this.column.push(cell);
      return true;
    }
    const value = this.#plain(cell, line) ?? this.#read(cell.trim(), line);
    this.column.push(value ?? Number.NaN);
    return value !== null;
  }

  /** A figure of digits that can be read in one way only, as nearly every cell of a large table; `null` for any other. */
  #plain(cell: string, line: number): number | null {
    const at = markAmongDigits(cell);
    if (at < 0) return null;
    const isPoint = cell.charCodeAt(at) === POINT;
    const decimals = cell.length - at - 1;
    const isComma = cell.charCodeAt(at) === COMMA;
    if (isPoint && this.declared === 'comma') return null;
    if (isPoint && decimals === GROUP && this.addsUp && at <= GROUP) return null;
    if (isComma && (this.declared === 'point' || decimals === 0 || decimals === GROUP)) return null;
    const value = isComma ? +`${cell.slice(0, at)}.${cell.slice(at + 1)}` : +cell;
    if (value === Number.POSITIVE_INFINITY) return null;
    this.#countsIn('', line);
    if (isPoint || isComma) this.evidence[isPoint ? 'point' : 'comma'] ??= { line, column: this.name };
    return value;
  }

  /** Reads what was open as thousands, where other figures show the decimal mark; nothing may be taken after it. */
  settle(decimal: DecimalMark): void {
    const values = this.column.values();
    for (const row of this.#open[OPEN[decimal]].values()) values[row] = Math.round(values[row]! * THOUSAND);
  }

  /** Whether a cell would be one, without taking it. */
  isFigure(cell: Cell): boolean {
    return typeof cell === 'number' || new Figures('', this.declared, {}).#read(cell.trim(), 0) !== null;
  }

  #read(text: string, line: number): number | null {
    if (text === '') return Number.NaN;
    const parts = withoutUnit(text);
    const figure = parts === null ? null : readFigure(parts.bare, this.declared);
    if (parts !== null && figure !== null) {
      this.#countsIn(parts.unit, line);
      const isOpen = this.addsUp && parts.unit !== PER_CENT;
      const mark = figure.mark === 'open-point' && !isOpen ? 'point' : figure.mark;
      if (mark !== null) this.evidence[mark] ??= { line, column: this.name };
      if (mark === 'open' || mark === 'open-point') this.#open[mark].push(this.column.length);
      return figure.value;
    }
    const word = text.toLowerCase();
    if (saysNothing(word)) this.absent++;
    else if (failed.has(word)) this.failed++;
    else return null;
    return Number.NaN;
  }

  #countsIn(unit: string, line: number): void {
    this.unit ??= unit;
    if (unit === this.unit) return;
    const isMoney = this.unit !== PER_CENT && unit !== PER_CENT;
    if (isMoney && (unit === '' || this.unit === '')) {
      this.unitLacking = true;
      this.unit ||= unit;
    } else this.otherUnit ??= { unit, line };
  }
}

/** The place of the only decimal mark in a cell of digits, its end without one; −1 for any other cell. */
function markAmongDigits(cell: string): number {
  let mark = cell.length;
  for (let at = 0; at < cell.length; at++) {
    const code = cell.charCodeAt(at);
    if (code >= ZERO && code <= NINE) continue;
    if ((code !== POINT && code !== COMMA) || at === 0 || mark < cell.length) return -1;
    mark = at;
  }
  return cell === '' ? -1 : mark;
}
