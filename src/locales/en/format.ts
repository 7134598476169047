import { createFormat, type Format } from '../format';

/** English figures: 1,234.5 and 84%. */
export const englishFormat: Format = /* @__PURE__ */ createFormat({
  decimal: '.',
  group: ',',
  percent: '%',
  money: (amount, symbol) => (symbol.length === 1 ? `${symbol}${amount}` : `${symbol} ${amount}`),
});

// Functions rather than destructured constants: bundlers can drop these.
export const number: Format['number'] = (value, decimals) => englishFormat.number(value, decimals);
export const fixed: Format['fixed'] = (value, decimals) => englishFormat.fixed(value, decimals);
export const percent: Format['percent'] = (value) => englishFormat.percent(value);
export const percentBeside: Format['percentBeside'] = (value, other) =>
  englishFormat.percentBeside(value, other);
export const money: Format['money'] = (value, currency) => englishFormat.money(value, currency);
export const range: Format['range'] = (low, high) => englishFormat.range(low, high);
