import Papa from 'papaparse';

/** A row longer than this is no row: a quote was never closed, or the file is no table. */
const LONGEST_ROW = 1 << 20;

type Parsed = { data: string[][]; meta: { cursor: number } };

/** Splits text that comes in pieces into rows of cells, holding no more than a piece and a row. */
export class Rows {
  #rest = '';
  readonly #parser: Papa.Parser;

  constructor(delimiter: string) {
    this.#parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"' });
  }

  /** The rows that end in this piece, whose lines end with a bare `\n`. */
  push(text: string): string[][] {
    return this.#split(text, true);
  }

  /** The row that ends with the text. */
  end(): string[][] {
    return this.#rest === '' ? [] : this.#split('', false);
  }

  get tooLong(): boolean {
    return this.#rest.length > LONGEST_ROW;
  }

  #split(text: string, more: boolean): string[][] {
    const whole = this.#rest + text;
    const { data, meta } = this.#parser.parse(whole, 0, more) as Parsed;
    this.#rest = more ? whole.slice(meta.cursor) : '';
    return data;
  }
}
