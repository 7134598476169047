import { Growing } from './growing';
import { readFigure, withoutUnit } from './read-figure';
import type { DecimalMark } from './table';

/** What spreadsheets and people write where nobody measured. */
const absent: ReadonlySet<string> = new Set([
  'na',
  'n/a',
  '#n/a',
  '#na',
  'nan',
  'null',
  'nd',
  'n.d.',
  'n/d',
  '-',
  '–',
  '—',
]);

const POINT = 46;
const ZERO = 48;
const NINE = 57;

/** Where each kind of figure was met first: a table has one decimal mark. */
export type MarkEvidence = Partial<Record<DecimalMark | 'open', { line: number; column: string }>>;

/** A column of figures, `NaN` where one is missing. */
export class Figures {
  readonly column: Growing<Float64Array> = new Growing((capacity) => new Float64Array(capacity));
  /** How many cells say with a word that nothing was measured. */
  absent = 0;
  /** What the first figure counts in: a currency, `%`, or nothing that the cell says. */
  unit: string | null = null;
  /** The first figure that counts in something else. */
  otherUnit: { unit: string; line: number } | null = null;

  constructor(
    readonly name: string,
    private readonly declared: DecimalMark | undefined,
    private readonly evidence: MarkEvidence,
  ) {}

  /** Whether the cell is a figure, or missing. */
  push(cell: string, line: number): boolean {
    const points = pointsAmongDigits(cell);
    const plain = points === 0 || (points === 1 && this.declared !== 'comma');
    if (plain) this.#countsIn('', line);
    if (points === 1 && plain) this.evidence.point ??= { line, column: this.name };
    const value = plain ? +cell : this.#read(cell.trim(), line);
    this.column.push(value ?? Number.NaN);
    return value !== null;
  }

  #read(text: string, line: number): number | null {
    if (text === '') return Number.NaN;
    const { bare, unit } = withoutUnit(text);
    const figure = readFigure(bare, this.declared);
    if (figure !== null) {
      this.#countsIn(unit, line);
      if (figure.mark !== null) this.evidence[figure.mark] ??= { line, column: this.name };
      return figure.value;
    }
    if (!absent.has(text.toLowerCase())) return null;
    this.absent++;
    return Number.NaN;
  }

  #countsIn(unit: string, line: number): void {
    this.unit ??= unit;
    if (unit !== this.unit) this.otherUnit ??= { unit, line };
  }
}

/** How many decimal points a cell of digits holds; −1 for any other. Nearly every cell of a large table is one. */
function pointsAmongDigits(cell: string): number {
  let points = 0;
  for (let at = 0; at < cell.length; at++) {
    const code = cell.charCodeAt(at);
    if (code === POINT && at > 0) points++;
    else if (code < ZERO || code > NINE) return -1;
  }
  return cell === '' ? -1 : points;
}
