import type { Phrase } from '../../model/report';
import { escapeSentence } from '../escape';

/** A phrase, safe in Markdown. */
export function said(phrase: Phrase): string {
  return escapeSentence(phrase.text);
}

/** A heading with a list, or nothing when the list would be empty; entries are already safe. */
export function listed(heading: string, entries: readonly string[]): string[] {
  return entries.length === 0 ? [] : [`## ${heading}`, entries.map((entry) => `- ${entry}`).join('\n')];
}

/** A table whose first column names and whose others hold figures; cells are already safe. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const alignment = header.map((_, column) => (column === 0 ? '---' : '---:'));
  return [line(header), line(alignment), ...rows.map(line)].join('\n');
}
