import { simplified } from '../../model/simplified';
import { type Cell, textOf } from '../cell';
import { Labels } from '../labels';
import type { Stage } from '../stage';
import type { ObservedRows } from '../table';

/** What CRMs call the column that says which deal a row is of, simplified. */
const called: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...[
    'opportunity id',
    'opportunityid',
    'opportunity number',
    'deal id',
    'dealid',
    'record id',
    'deal record id',
  ],
  ...['id de l opportunite', 'id opportunite', 'identifiant de l opportunite', 'numero d opportunite'],
  ...['id de la transaction', 'id transaction', 'id de l affaire', 'id affaire', 'numero d affaire'],
]);

/** A deal of a person at one time, on several rows: whether each has the same figure, the second one's line, and how many there are beyond the first. */
type Repeat = { figure: number; isSame: boolean; line: number; more: number };

/** Which deal each row is of, where a column says it. */
export class DealIds {
  readonly #place: number;
  readonly #ids = new Labels((text) => (text === '' ? null : text));

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

  push(cells: readonly Cell[]): void {
    if (this.#place >= 0) this.#ids.push(textOf(cells[this.#place] ?? ''));
  }

  /**
   * How many rows repeat a deal of the same person and time with the same figure, and the first of them; `null` where none do, or where most deals
   * on several rows have another figure in each: those are parts of it.
   */
  repeated(
    { observations: { participant, period, metrics }, lines }: ObservedRows,
    stages: readonly Stage[] | null,
  ): { count: number; line: number } | null {
    const ids = this.#ids.codes();
    for (const column of Object.values(metrics)) {
      const deals = new Map<string, Repeat>();
      for (let row = 0; row < ids.length; row++) {
        const figure = column?.[row] ?? Number.NaN;
        if (ids[row]! < 0 || !figure || (stages !== null && stages[row] !== 'won')) continue;
        const key = `${ids[row]} ${period[row]} ${participant[row]}`;
        const deal = deals.get(key);
        if (deal === undefined) {
          deals.set(key, { figure, isSame: true, line: 0, more: 0 });
          continue;
        }
        if (deal.more++ === 0) deal.line = lines[row]!;
        deal.isSame &&= deal.figure === figure;
      }
      const several = [...deals.values()].filter(({ more }) => more > 0);
      const same = several.filter(({ isSame }) => isSame);
      if (same.length > several.length / 2)
        return { count: same.reduce((rows, { more }) => rows + more, 0), line: same[0]!.line };
    }
    return null;
  }
}
