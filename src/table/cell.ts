import { dayOf } from './period/calendar';

/** What is kept of a cell that is no text: figures as they are, everything else as text. */
export type Cell = string | number;

/** Stands for what no cell holds: neither a text nor a figure, a day or nothing. */
export const NO_CELL = '\u0001';

/** A value of a row object, a sheet or a vector as a cell; what is absent is empty. */
export function cellOf(value: unknown): Cell {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : '';
    case 'bigint':
    case 'boolean':
      return String(value);
    default:
      if (value === null || value === undefined) return '';
      return momentOf(value);
  }
}

/** The day of a date, also of another realm; any other object is no cell. */
function momentOf(value: unknown): Cell {
  try {
    return dayAt(new Date(Date.prototype.valueOf.call(value)));
  } catch {
    return NO_CELL;
  }
}

/** The text of a cell, without spaces around it. */
export function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell.trim() : String(cell);
}

/**
 * The day of a date: libraries that read sheets and databases give midnight of universal time, scripts in a sheet midnight where they
 * run. Any other moment is the day it has in universal time.
 */
function dayAt(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const isLocal = date.getUTCHours() + date.getUTCMinutes() > 0 && date.getHours() + date.getMinutes() === 0;
  const day = isLocal
    ? dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate())
    : dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  return day ?? NO_CELL;
}
