const MONTHS = 12;
const DAY = 86_400_000;

/** Day 0 of spreadsheets: they take 1900 for a leap year, so that serial days are right from March 1900 on. */
const FIRST_SERIAL: number = /* @__PURE__ */ Date.UTC(1899, 11, 30);

/** `2026-03`; `null` for a month that is none. */
export function monthOf(year: number, month: number): string | null {
  return month >= 1 && month <= MONTHS ? `${digits(year, 4)}-${digits(month, 2)}` : null;
}

/** `2026-03-31`; `null` for a day that is on no calendar. */
export function dayOf(year: number, month: number, day: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day && monthOf(year, month) !== null
    ? `${monthOf(year, month)}-${digits(day, 2)}`
    : null;
}

/** The day of a moment, in universal time. */
export function dayOfMoment(milliseconds: number): string | null {
  const at = new Date(milliseconds);
  return Number.isNaN(at.getTime())
    ? null
    : dayOf(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
}

/** The day that a spreadsheet keeps as a serial number, the hour as its fraction. */
export function dayOfSerial(serial: number): string | null {
  return dayOfMoment(FIRST_SERIAL + Math.floor(serial) * DAY);
}

function digits(value: number, count: number): string {
  return String(value).padStart(count, '0');
}
