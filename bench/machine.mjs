/** What the calibration took on the machine on which the limits were set: two cores of a cloud server with Node 20. */
const REFERENCE_MILLISECONDS = 80;

/** How many times slower this machine is right now than the one the limits were set on; never below 1. */
export function slowness() {
  const times = Array.from({ length: 7 }, calibrate).sort((a, b) => a - b);
  return Math.max(1, times[3] / REFERENCE_MILLISECONDS);
}

/** Arithmetic and memory in about the mix of an audit. */
function calibrate() {
  const start = performance.now();
  const values = new Float64Array(1 << 20);
  let state = 1;
  for (let round = 0; round < 2; round++) {
    for (let at = 0; at < values.length; at++) {
      state = Math.imul(state, 1664525) + 1013904223;
      values[at] = Math.exp((state >>> 0) / 2 ** 32) + (values[(state >>> 12) & (values.length - 1)] ?? 0);
    }
  }
  return performance.now() - start;
}
