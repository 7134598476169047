import type { Cell } from './cell';

/** What Salesforce writes below the rows of a report that it exports, each sentence in a row of its own. */
const sentences =
  /^\s*(?:confidential information ?[-–—] ?do not distribute|copyright (?:©|\(c\)) [\d –-]{4,16}salesforce)/i;

/** Whether a row is the footer of a report and no data; a comma in it may have parted it. */
export function isReportFooter(cells: readonly Cell[]): boolean {
  const [first] = cells;
  return typeof first === 'string' && sentences.test(first);
}
