import type { ObservationColumns } from 'incentive-audit';
import { Figures, type MarkEvidence } from './figures';
import { Growing } from './growing';
import { Labels } from './labels';
import { readLicence } from './licence';
import type { Matched } from './match-columns';
import { readPeriod } from './period';
import type { DecimalMark } from './table';
import type { Words } from './words/words';

/** A whole number as JSON would write it; 007 is a name. */
const number = /^(0|[1-9]\d{0,14})$/;

/** The columns of a table as they grow, row by row. */
export class TableColumns {
  readonly lines = new Growing((capacity) => new Int32Array(capacity));
  readonly evidence: MarkEvidence = {};
  readonly figures: Figures[] = [];
  /** The first period that is not written as the library does, and what it was taken for. */
  periodRead: { written: string; read: string } | null = null;
  readonly #participant = new Labels((text) => (text === '' ? null : text));
  readonly #period = new Labels((text) => this.#readPeriod(text));
  readonly #licence = new Labels((text) => (text === '' ? 'none' : readLicence(text)));
  readonly #metrics: { id: string; place: number; figures: Figures }[];
  readonly #place: { participant: number; period: number; licence: number | undefined };

  constructor(
    readonly names: readonly string[],
    { places }: Matched,
    declared: DecimalMark | undefined,
  ) {
    this.#place = {
      participant: places.get('participant') ?? 0,
      period: places.get('period') ?? 0,
      licence: places.get('licence'),
    };
    this.#metrics = [...places]
      .filter(([id]) => !(id in this.#place))
      .map(([id, place]) => ({
        id,
        place,
        figures: new Figures(names[place] ?? '', declared, this.evidence),
      }));
    this.figures = this.#metrics.map(({ figures }) => figures);
  }

  /** Takes a row; tells of each cell that cannot be read, by its column's name. */
  push(
    cells: readonly string[],
    line: number,
    words: Words,
    tell: (column: string, message: string) => void,
  ): void {
    const { participant, period, licence } = this.#place;
    this.lines.push(line);
    if (!this.#participant.push(cells[participant]!.trim()))
      this.#tell(participant, words.noParticipant, tell);
    const time = cells[period]!.trim();
    if (!this.#period.push(time)) this.#tell(period, time === '' ? words.noPeriod : words.badPeriod, tell);
    if (licence !== undefined && !this.#licence.push(cells[licence]!.trim()))
      this.#tell(licence, words.badLicence, tell);
    for (const { place, figures } of this.#metrics) {
      if (!figures.push(cells[place]!, line)) this.#tell(place, words.noFigure, tell);
    }
  }

  observations(): ObservationColumns {
    const numbered = this.#participant.labels.every((label) => number.test(label));
    return {
      participant: numbered ? this.#participant.numbers(Number) : this.#participant.values(),
      period: this.#period.values(),
      ...(this.#place.licence !== undefined && {
        licence: this.#licence.values().map((licence) => (licence === 'none' ? null : licence)),
      }),
      metrics: Object.fromEntries(this.#metrics.map(({ id, figures }) => [id, figures.column.values()])),
    };
  }

  #tell(place: number, message: string, tell: (column: string, message: string) => void): void {
    tell(this.names[place] ?? '', message);
  }

  #readPeriod(text: string): string | number | null {
    const read = readPeriod(text);
    if (read !== null && String(read) !== text) this.periodRead ??= { written: text, read: String(read) };
    return read;
  }
}
