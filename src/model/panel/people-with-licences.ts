import type { Panel } from './panel';

/**
 * The licences of the people in a history, −1 where unknown: of those with a known one, and of whoever has some figure. A row
 * without either is of nobody.
 *
 * @param licenceOf - By participant code.
 */
export function peopleWithLicences(licenceOf: Int8Array, { participant, columns, rows }: Panel): Int8Array {
  if (!licenceOf.includes(-1)) return licenceOf;
  const isSeen = Uint8Array.from(licenceOf, (held) => (held < 0 ? 0 : 1));
  const figures = [...columns.values()];
  for (let row = 0; row < rows; row++) {
    const code = participant[row]!;
    if (isSeen[code] === 0 && figures.some((column) => !Number.isNaN(column[row]!))) isSeen[code] = 1;
  }
  return licenceOf.filter((_, code) => isSeen[code] === 1);
}
