/** What spreadsheets and people write where nobody measured. */
const absent: ReadonlySet<string> = new Set([
  'na',
  'n/a',
  '#n/a',
  '#na',
  'nan',
  'null',
  'nd',
  'n.d.',
  'n/d',
  'n.a.',
  'nc',
  'n.c.',
  'none',
  '--',
  '-',
  '–',
  '—',
]);

/** Whether a cell says with a word or a dash that there is nothing to say. */
export function saysNothing(text: string): boolean {
  return absent.has(text.toLowerCase());
}
