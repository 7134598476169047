const BITS = 11;
const DIGITS = 1 << BITS;
const LAST_DIGIT: number = DIGITS - 1;

/**
 * Places of values in ascending order.
 *
 * Of many values radix sort on the bits of the numbers, stable and without comparisons: 83,000 values take a third of the time that
 * sorting them and looking each up takes.
 *
 * @param values - Any unit, no NaN; −0 comes before 0.
 * @returns Places 0..n − 1, the smallest value's first; empty for empty.
 */
export function ascendingOrder(values: Float64Array): Int32Array {
  return values.length < FEWEST_TO_COUNT ? byComparing(values) : byCounting(values);
}

/** Fewer values are sorted sooner by comparing them: counting digits takes its time however few there are. */
const FEWEST_TO_COUNT = 300;

function byComparing(values: Float64Array): Int32Array {
  // Where the difference is 0, that of the reciprocals tells −0 from 0.
  return Int32Array.from(values.keys()).sort(
    (a, b) => values[a]! - values[b]! || 1 / values[a]! - 1 / values[b]!,
  );
}

function byCounting(values: Float64Array): Int32Array {
  const words = new Uint32Array(values.slice().buffer);
  const [low, high] = LITTLE_ENDIAN ? [0, 1] : [1, 0];
  // As whole numbers the bits are in order once negative ones are turned around and placed first.
  for (let i = 0; i < words.length; i += 2) {
    const isNegative = words[i + high]! >>> 31 === 1;
    words[i + low]! ^= isNegative ? 0xffffffff : 0;
    words[i + high]! ^= isNegative ? 0xffffffff : 0x80000000;
  }
  let order = new Int32Array(values.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  let sorted = new Int32Array(values.length);
  for (const half of [low, high]) {
    for (let shift = 0; shift < 32; shift += BITS) {
      if (sortByDigit(words, half, shift, order, sorted)) [order, sorted] = [sorted, order];
    }
  }
  return order;
}

const LITTLE_ENDIAN: boolean = /* @__PURE__ */ (() => new Uint8Array(new Uint16Array([1]).buffer)[0] === 1)();

/** Whether there was anything to sort: values often share a digit, as all whole ones do the last. */
function sortByDigit(
  words: Uint32Array,
  half: number,
  shift: number,
  order: Int32Array,
  sorted: Int32Array,
): boolean {
  const next = new Int32Array(DIGITS + 1);
  for (let i = half; i < words.length; i += 2) next[((words[i]! >>> shift) & LAST_DIGIT) + 1]! += 1;
  if (next.includes(order.length)) return false;
  for (let d = 1; d < DIGITS; d++) next[d]! += next[d - 1]!;
  for (let i = 0; i < order.length; i++) {
    const place = order[i]!;
    sorted[next[(words[2 * place + half]! >>> shift) & LAST_DIGIT]!++] = place;
  }
  return true;
}
