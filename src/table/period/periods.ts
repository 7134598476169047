import { Labels, labelled } from '../labels';
import { dayOf } from './calendar';
import { readFiscalYear } from './fiscal-year';
import { type OpenDay, type ReadPeriod, readPeriod } from './read-period';
import { type Fiscal, partCalled, readYearAndPart } from './year-and-part';

/** In which order days are written: 31/01 or 01/31. */
export type DateOrder = 'day-first' | 'month-first';

/** Where a column first shows each order, and where a day first leaves it open. */
type OrderEvidence = Partial<Record<DateOrder | 'open', number>>;

/** Months of a year: a part above is a day. */
const MONTHS = 12;

/** Parts a year from what stands in another column. */
const BETWEEN = '\0';

/** A column of periods, whose days are understood once all of it is known. */
export class Periods {
  /** The first period that is not written as the library does, and what it was taken for. */
  read: { written: string; read: string } | null = null;
  readonly evidence: OrderEvidence = {};
  readonly #labels: Labels<ReadPeriod>;
  readonly #written = new Map<OpenDay, string>();
  #line = 0;

  /**
   * @param part - What the column is called, where another one holds the year.
   * @param fiscal - Where the column that holds years holds a company’s own.
   */
  constructor(
    private readonly part: string | null,
    private readonly declared: DateOrder | undefined,
    private readonly fiscal: Fiscal | null = null,
  ) {
    this.#labels = new Labels((text) => this.#read(text));
  }

  /** Whether months stand beside a company’s own year. */
  get hasFiscalMonths(): boolean {
    return this.fiscal !== null && this.part !== null && partCalled(this.part) === 'month';
  }

  /** Whether the order of days and months was told. */
  get isDeclared(): boolean {
    return this.declared !== undefined;
  }

  /** Whether the cell is a period. */
  push(text: string, line: number, year: string | null): boolean {
    this.#line = line;
    return this.#labels.push(year === null || this.part === null ? text : year + BETWEEN + text);
  }

  /** The period of each row; `null` for a day that is on no calendar. */
  values(): (string | number | null)[] {
    const order = this.#order();
    const named = this.#labels.labels.map((label) =>
      typeof label === 'object' ? this.#settled(label, order) : label,
    );
    return labelled(this.#labels.codes(), named);
  }

  #order(): DateOrder {
    return this.declared ?? (this.evidence['month-first'] === undefined ? 'day-first' : 'month-first');
  }

  #settled({ first, second, year }: OpenDay, order: DateOrder): string | null {
    return order === 'day-first' ? dayOf(year, second, first) : dayOf(year, first, second);
  }

  #read(text: string): ReadPeriod | null {
    const [year = '', part] = text.split(BETWEEN);
    if (part !== undefined) {
      const whole = readPeriod(part);
      // A column called “Month” may hold 2026-03 beside the year.
      if (whole !== null && isWhole(whole)) return this.#take(whole, part);
      const read = readYearAndPart(year, part, this.part ?? '', this.fiscal);
      if (read !== null && this.fiscal !== null) this.read ??= { written: `${year} ${part}`, read };
      return read;
    }
    return this.#take((this.fiscal && readFiscalYear(text)) ?? readPeriod(text), text);
  }

  #take(read: ReadPeriod | null, text: string): ReadPeriod | null {
    if (read === null) return null;
    if (typeof read === 'object') return this.#open(read, text);
    if (String(read) !== text) this.read ??= { written: text, read: String(read) };
    return read;
  }

  /** Takes what a day tells of the order of its parts. */
  #open(day: OpenDay, text: string): OpenDay | null {
    const orders = this.declared === undefined ? (['day-first', 'month-first'] as const) : [this.declared];
    if (!orders.some((order) => this.#settled(day, order) !== null)) return null;
    const { first, second } = day;
    if (first > MONTHS) this.evidence['day-first'] ??= this.#line;
    else if (second > MONTHS) this.evidence['month-first'] ??= this.#line;
    else if (first !== second) this.evidence.open ??= this.#line;
    this.#written.set(day, text);
    return day;
  }

  /** The first day that was settled, as it is written and as it is read. */
  settledRead(): { written: string; read: string } | null {
    for (const [day, text] of this.#written)
      return { written: text, read: this.#settled(day, this.#order()) ?? '' };
    return null;
  }
}

/** Whether a period needs no year beside it: more than a number that may be a part of one. */
function isWhole(period: ReadPeriod): boolean {
  return typeof period === 'object' || (typeof period === 'string' && period.length > 4);
}
