import { isPlainName } from '../names/plain-name';
import type { Sheet } from './read-workbook';

/** The sheet that is meant, or those there are, by number and by name where that is surely nobody’s. */
export type ChosenSheet = { sheet: Sheet } | { among: string[] };

/** The sheet by its name or its number from 1; without either the only one that holds anything. */
export function chooseSheet(sheets: readonly Sheet[], asked: string | undefined): ChosenSheet {
  const found =
    asked === undefined
      ? sheets.length === 1 && sheets[0]
      : (sheets.find(({ name }) => name === asked) ?? sheets[Number(asked) - 1]);
  if (found) return { sheet: found };
  return { among: sheets.map(({ name }, at) => `${at + 1}${isPlainName(name) ? ` (${name})` : ''}`) };
}
