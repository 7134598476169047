const FIRST_CAPACITY = 1024;

/** Numbers in a typed array that doubles when it is full: a million rows without a million objects. */
export class Growing<Column extends Float64Array | Int32Array> {
  length = 0;
  #values: Column;
  readonly #make: (capacity: number) => Column;

  constructor(make: (capacity: number) => Column) {
    this.#make = make;
    this.#values = make(FIRST_CAPACITY);
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = this.#make(2 * this.length);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  /** The numbers so far, without a copy. */
  values(): Column {
    return this.#values.subarray(0, this.length) as Column;
  }
}
