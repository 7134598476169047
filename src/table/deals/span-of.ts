const day = /^(\d{4}-\d\d)-\d\d$/;

/** What deals are summed over: the month of a day, any other period as it is. */
export function spanOf(period: string | number): string | number {
  return typeof period === 'string' ? (day.exec(period)?.[1] ?? period) : period;
}
