/** A value as it stands in a phrase. */
type FormatValue = number | string | boolean | null | undefined | readonly (number | string)[];

/**
 * How a language writes figures. Written here rather than taken from `Intl`, because a report must be the same byte for byte on
 * every engine, and engines ship different locale data or none.
 */
export type Format = {
  /** With at most `decimals` decimals, two unless told, more for a number below one; trailing zeros dropped. */
  number: (value: FormatValue, decimals?: number) => string;
  /** With exactly `decimals` decimals. */
  fixed: (value: FormatValue, decimals: number) => string;
  /** A share as a percentage; what is not quite 0 or 1 never reads as 0 % or 100 %. */
  percent: (value: FormatValue) => string;
  /** A share next to one it is held against, with as many decimals as tell the two apart. */
  percentBeside: (value: FormatValue, other: FormatValue) => string;
  /** Two shares as one range, in tenths where whole per cents would be the same; one share where they are equal. */
  range: (low: FormatValue, high: FormatValue) => string;
  /** In whole units of the currency, or of the plan's target incentive when there is none. */
  money: (value: FormatValue, currency: string | null) => string;
};

/** What sets a language's figures apart. */
export type Style = {
  decimal: string;
  group: string;
  percent: string;
  money: (amount: string, symbol: string) => string;
};

const MISSING = '–';

/** Of a number however small. */
const MOST_DECIMALS = 12;

/** Decimals that are tried to tell two percentages apart. */
const FINER = [1, 2, 3];

const symbols: Record<string, string> = { EUR: '€', USD: '$', GBP: '£' };

/** The figures of a language. */
export function createFormat(style: Style): Format {
  const fixed = (value: FormatValue, decimals: number): string =>
    typeof value === 'number' ? write(value, decimals, style) : MISSING;
  const number = (value: FormatValue, decimals = decimalsFor(value)): string =>
    typeof value === 'number'
      ? write(Number(value.toFixed(decimals)), fractionDigits(value, decimals), style)
      : MISSING;
  const percentDigits = (value: FormatValue): string => {
    if (typeof value !== 'number') return MISSING;
    const percent = value * 100;
    const rounded = Math.round(percent);
    const misleading = (rounded === 0 && percent !== 0) || (rounded === 100 && percent !== 100);
    return misleading ? edge(percent, style) : write(rounded, 0, style);
  };
  const hundredfold = (share: FormatValue): FormatValue => (typeof share === 'number' ? share * 100 : share);
  return {
    number,
    fixed,
    percent: (value) => percentDigits(value) + style.percent,
    percentBeside: (value, other) => {
      const isAlike = (decimals: number): boolean =>
        fixed(hundredfold(value), decimals) === fixed(hundredfold(other), decimals);
      const decimals = value === other ? undefined : FINER.find((more) => !isAlike(more));
      return decimals === undefined || !isAlike(0)
        ? percentDigits(value) + style.percent
        : fixed(hundredfold(value), decimals) + style.percent;
    },
    range: (low, high) => {
      if (low === high) return percentDigits(low) + style.percent;
      const [from, to] = [percentDigits(low), percentDigits(high)];
      const ends = from === to ? [number(hundredfold(low), 1), number(hundredfold(high), 1)] : [from, to];
      return `${ends.join('–')}${style.percent}`;
    },
    money: (value, currency) => {
      const amount = typeof value === 'number' ? write(Math.round(value), 0, style) : MISSING;
      return currency === null ? amount : style.money(amount, symbols[currency] ?? currency);
    },
  };
}

/** A percentage next to 0 or 100, with as many decimals as keep it off. */
function edge(percent: number, style: Style): string {
  const tenth = Number(percent.toFixed(1));
  if (tenth !== 0 && tenth !== 100) return write(tenth, 1, style);
  return Math.abs(percent) < 1 ? `<${write(0.1, 1, style)}` : `>${write(99.9, 1, style)}`;
}

/** Two; below one, as many as show three figures of it: a target of 0.025 is no target of 0.03. */
function decimalsFor(value: FormatValue): number {
  const isSmall = typeof value === 'number' && value !== 0 && Math.abs(value) < 1;
  return isSmall ? Math.min(2 - Math.floor(Math.log10(Math.abs(value))), MOST_DECIMALS) : 2;
}

function fractionDigits(value: number, most: number): number {
  return (
    value
      .toFixed(most)
      .replace(/\.?0+$/, '')
      .split('.')[1]?.length ?? 0
  );
}

function write(value: number, decimals: number, style: Style): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, style.group);
  const digits = fraction === undefined ? grouped : grouped + style.decimal + fraction;
  return value < 0 && Number(value.toFixed(decimals)) !== 0 ? `−${digits}` : digits;
}
