import { Growing } from './growing';

/** The label of each code; a loop, since a list made of a typed array by a function takes ten times as long. */
export function labelled<Label>(codes: Int32Array, labels: readonly Label[]): Label[] {
  const list = new Array<Label>(codes.length);
  for (let row = 0; row < codes.length; row++) list[row] = labels[codes[row]!]!;
  return list;
}

/** A column of few different texts, each read once and then known by its place. */
export class Labels<Label> {
  readonly labels: Label[] = [];
  readonly #codes = new Growing((capacity) => new Int32Array(capacity));
  readonly #codeOf = new Map<string, number>();
  readonly #read: (text: string) => Label | null;
  #last: string | null = null;
  #lastCode = -1;

  /** @param read - What a text stands for; `null` where it cannot be read. */
  constructor(read: (text: string) => Label | null) {
    this.#read = read;
  }

  /** Whether the text could be read. */
  push(text: string): boolean {
    // A participant's rows mostly stand together.
    if (text === this.#last) {
      this.#codes.push(this.#lastCode);
      return this.#lastCode >= 0;
    }
    let code = this.#codeOf.get(text);
    if (code === undefined) {
      const label = this.#read(text);
      code = label === null ? -1 : this.labels.push(label) - 1;
      this.#codeOf.set(text, code);
    }
    this.#last = text;
    this.#lastCode = code;
    this.#codes.push(code);
    return code >= 0;
  }

  /** The label of the row that was taken last. */
  get last(): Label | null {
    return this.labels[this.#lastCode] ?? null;
  }

  /** The place of each row's label among {@link labels}. */
  codes(): Int32Array {
    return this.#codes.values();
  }

  /** The label of each row. */
  values(): Label[] {
    return labelled(this.codes(), this.labels);
  }

  /** A number of each row, made once for each label. */
  numbers(numberOf: (label: Label) => number): Float64Array {
    const numbers = this.labels.map(numberOf);
    return Float64Array.from(this.#codes.values(), (code) => numbers[code]!);
  }
}
