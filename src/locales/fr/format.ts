import { createFormat, type Format } from '../format';

/** French figures, with narrow no-break spaces: 1 234,5 and 84 %. */
export const frenchFormat: Format = /* @__PURE__ */ createFormat({
  decimal: ',',
  group: '\u202f',
  percent: '\u202f%',
  money: (amount, symbol) => `${amount}\u00a0${symbol}`,
});

// Functions rather than destructured constants: bundlers can drop these.
export const number: Format['number'] = (value, decimals) => frenchFormat.number(value, decimals);
export const fixed: Format['fixed'] = (value, decimals) => frenchFormat.fixed(value, decimals);
export const percent: Format['percent'] = (value) => frenchFormat.percent(value);
export const percentBeside: Format['percentBeside'] = (value, other) =>
  frenchFormat.percentBeside(value, other);
export const money: Format['money'] = (value, currency) => frenchFormat.money(value, currency);
export const range: Format['range'] = (low, high) => frenchFormat.range(low, high);
