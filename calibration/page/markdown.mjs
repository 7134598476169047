/** A rate in whole and tenths of a percent. */
export function percent(rate) {
  return `${(100 * rate).toFixed(1)} %`;
}

export function plusMinus(rate, margin) {
  return `${(100 * rate).toFixed(1)} ± ${(100 * margin).toFixed(1)} %`;
}
