import { simplified } from '../model/simplified';
import { type Cell, textOf } from './cell';
import { saysNothing } from './figures/absent';
import { CODES } from './figures/without-unit';
import { isNotWon, type Stage } from './stage';

/** What people and CRMs call the column that says in which currency a row counts, simplified. */
const called: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...[
    'currency',
    'currency code',
    'currency iso code',
    'currencyisocode',
    'deal currency',
    'amount currency',
  ],
  ...['opportunity currency', 'devise', 'code devise', 'monnaie', 'devise de la transaction'],
  ...['devise de l opportunite'],
]);

/** Ways to write one currency that surely mean the same. */
const sameAs: Readonly<Record<string, string>> = { '€': 'EUR', EURO: 'EUR', EUROS: 'EUR', '£': 'GBP' };

/** What may be quoted of a cell: a code or a sign that is surely nobody’s name. */
const codes: ReadonlySet<string> = /* @__PURE__ */ new Set([...CODES.split('|'), '$', '¥']);

/** What a column says of the currencies of the rows, and where each is first. */
export class Currencies {
  readonly #place: number;
  readonly #all = new Map<string, number>();
  /** Without deals that were not won. */
  readonly #won = new Map<string, number>();

  #last: { cell: Cell; stage: Stage | null } = { cell: '', stage: null };

  /** @param used - Columns that hold something else. */
  constructor(
    readonly names: readonly string[],
    used: ReadonlySet<number>,
  ) {
    this.#place = names.findIndex((name, place) => called.has(simplified(name)) && !used.has(place));
  }

  get name(): string {
    return this.names[this.#place] ?? '';
  }

  push(cells: readonly Cell[], line: number, stage: Stage | null): void {
    if (this.#place < 0) return;
    const cell = cells[this.#place] ?? '';
    // Most rows say the same as the one before.
    if (cell === this.#last.cell && stage === this.#last.stage) return;
    this.#last = { cell, stage };
    const text = textOf(cell).toUpperCase();
    if (text === '' || saysNothing(text)) return;
    // “EUR – Euro”, as some exports have it.
    const [written = text] = /^[A-Z]{3}(?= ?[-–(])/.exec(text) ?? [];
    const currency = sameAs[written] ?? written;
    if (!this.#all.has(currency)) this.#all.set(currency, line);
    if (!isNotWon(stage) && !this.#won.has(currency)) this.#won.set(currency, line);
  }

  /** Codes that rows have, and the line of the second one; `null` where there is one at most. */
  several(wonOnly: boolean): { codes: string[]; line: number } | null {
    const found = [...(wonOnly ? this.#won : this.#all)];
    const second = found[1];
    if (second === undefined) return null;
    return { codes: found.map(([currency]) => currency).filter((one) => codes.has(one)), line: second[1] };
  }
}
