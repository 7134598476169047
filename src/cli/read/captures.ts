import type { SsiCapture } from 'incentive-audit';

/** Keys under which people keep the page of a capture, and its time. */
const PAGE_KEYS = ['page', 'raw', 'payload', 'memberScore'] as const;
const TIME_KEYS = ['period', 'date', 'capturedAt', 'timestamp'] as const;

/** What stands for the one person whose pages a file holds. */
const ONE_PERSON = 1;

/** A timestamp begins with its day. */
const timestamp = /^(\d{4}-\d\d-\d\d)[T ]/;

/** Pages as they were captured, and whether none says whose it is: then they are one person's. */
export type Captures = { captures: SsiCapture[]; onePerson: boolean };

/** The pages of a list, as people and programs keep them; `null` for a list of anything else. */
export function capturesIn(value: unknown): Captures | null {
  if (!Array.isArray(value) || value.length === 0 || !value.every(isCapture)) return null;
  const entries = value as readonly Record<string, unknown>[];
  const onePerson = entries.every(({ participant }) => participant === undefined || participant === null);
  const captures = entries.map(
    (entry): SsiCapture => ({
      participant: (onePerson ? ONE_PERSON : entry.participant) as SsiCapture['participant'],
      period: timeOf(entry) as SsiCapture['period'],
      licence: entry.licence as SsiCapture['licence'],
      page: pageOf(entry),
    }),
  );
  return { captures, onePerson };
}

function isCapture(entry: unknown): boolean {
  return typeof entry === 'object' && entry !== null && PAGE_KEYS.some((key) => key in entry);
}

function timeOf(entry: Record<string, unknown>): unknown {
  const time = TIME_KEYS.map((key) => entry[key]).find((one) => one !== undefined);
  return typeof time === 'string' ? (timestamp.exec(time)?.[1] ?? time) : time;
}

function pageOf(entry: Record<string, unknown>): unknown {
  return 'memberScore' in entry ? entry : PAGE_KEYS.map((key) => entry[key]).find((one) => one !== undefined);
}
