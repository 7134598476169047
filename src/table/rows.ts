import Papa from 'papaparse';

/** A row longer than this is no row: a quote was never closed, or the file is no table. */
const LONGEST_ROW = 1 << 20;

type Parsed = { data: string[][]; meta: { cursor: number } };

/** Splits text that comes in pieces into rows of cells, holding no more than a piece and a row. */
export class Rows {
  /** The start of a row whose end has not come yet. */
  #rest = '';
  /** What came since it was looked for. */
  #fresh = '';
  readonly #parser: Papa.Parser;

  constructor(delimiter: string) {
    this.#parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"' });
  }

  /** Rows that have ended, of text whose lines end with a bare `\n`. */
  push(text: string): string[][] {
    this.#fresh += text;
    // A row is read from its start each time: looked at when it has doubled, a long one in small pieces takes no longer than in one.
    const hasDoubled = this.#fresh.length >= this.#rest.length;
    return hasDoubled || this.#rest.length + this.#fresh.length > LONGEST_ROW ? this.#split(true) : [];
  }

  /** The cells of a row that is there as a whole. */
  whole(text: string): string[] {
    this.push(text);
    return this.end()[0] ?? [];
  }

  /** The row that ends with the text. */
  end(): string[][] {
    return this.#rest + this.#fresh === '' ? [] : this.#split(false);
  }

  get tooLong(): boolean {
    return this.#rest.length > LONGEST_ROW;
  }

  #split(more: boolean): string[][] {
    const whole = this.#rest + this.#fresh;
    this.#fresh = '';
    const { data, meta } = this.#parser.parse(whole, 0, more) as Parsed;
    this.#rest = more ? whole.slice(meta.cursor) : '';
    return data;
  }
}
