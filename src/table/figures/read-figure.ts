import type { DecimalMark } from '../table';

/**
 * What a figure tells of the decimal mark: `open` where 1,234 may be a thousand or a fraction, `open-point` where 1.234 may; `null` where
 * it tells nothing.
 */
export type Figure = { value: number; mark: DecimalMark | 'open' | 'open-point' | null };

/** Ordinary, no-break, figure, thin and narrow no-break spaces part thousands; in Switzerland an apostrophe. */
const spaced = /^[+-]?\d{1,3}(?:[ \u00a0\u2007\u2009\u202f'\u2019]\d{3})+(?:[.,]\d+)?$/;
const spaces = /[ \u00a0\u2007\u2009\u202f'\u2019]/g;

const whole = /^[+-]?\d+(?:e[+-]?\d+)?$/i;
const withPoint = /^[+-]?(?:\d+\.\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const withComma = /^[+-]?\d*,\d+$/;
const commasAsGroups = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const pointsAsGroups = /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const pointedThousandOrFraction = /^[+-]?[1-9]\d{0,2}\.\d{3}$/;
const thousandOrFraction = /^[+-]?[1-9]\d{0,2},\d{3}$/;

/**
 * Reads a figure as English or French people write it: `1 234,5`, `1,234.5`, `1.234,5`, `-0,5`, `1e3`.
 *
 * @param declared - The decimal mark, if it is known; then the other one can only part thousands.
 * @returns `null` for what is no figure.
 */
export function readFigure(trimmed: string, declared: DecimalMark | undefined): Figure | null {
  const signed = trimmed.replace('\u2212', '-');
  const text = spaced.test(signed) ? signed.replace(spaces, '') : signed;
  if (whole.test(text)) return figure(text, null);
  if (declared !== undefined) return declaredFigure(text, declared);
  if (withPoint.test(text))
    return figure(text, pointedThousandOrFraction.test(text) ? 'open-point' : 'point');
  if (withComma.test(text)) {
    const open = thousandOrFraction.test(text) && text.length === trimmed.length;
    return figure(text.replace(',', '.'), open ? 'open' : 'comma');
  }
  if (commasAsGroups.test(text)) return declaredFigure(text, 'point');
  return pointsAsGroups.test(text) ? declaredFigure(text, 'comma') : null;
}

function declaredFigure(text: string, declared: DecimalMark): Figure | null {
  const [simple, groups, group] =
    declared === 'point' ? [withPoint, commasAsGroups, ','] : [withComma, pointsAsGroups, '.'];
  if (!simple.test(text) && !groups.test(text)) return null;
  return figure((groups.test(text) ? text.replaceAll(group, '') : text).replace(',', '.'), declared);
}

function figure(text: string, mark: Figure['mark']): Figure | null {
  const value = Number(text);
  // Nobody means −0.
  return Number.isFinite(value) ? { value: value === 0 ? 0 : value, mark } : null;
}
