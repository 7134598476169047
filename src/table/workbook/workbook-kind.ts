/** What a file that is no text begins with: a zip, as workbooks of today are, or the container of older ones and of those with a password. */
export type WorkbookKind = 'zip' | 'container';

const ZIP = [0x50, 0x4b];
const ZIP_ENTRIES = [3, 5, 7];
const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0];

/** Whether a file may be a workbook, by its first bytes. */
export function workbookKind(start: Uint8Array): WorkbookKind | null {
  const begins = (mark: readonly number[]): boolean => mark.every((byte, at) => start[at] === byte);
  if (begins(ZIP) && ZIP_ENTRIES.includes(start[2] ?? 0)) return 'zip';
  return begins(CONTAINER) ? 'container' : null;
}
