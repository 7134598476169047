/** The rooms of a folder that have rules of their own; the rest of it counts as the folder. */
const ownRooms = new Set(['locales/fr']);

/** The part of src that a file belongs to, by its path from there. */
export function zoneOf(path: string): string {
  const stem = path.replace(/\.ts$/, '');
  const [folder = '', child = '', ...below] = stem.split('/');
  const [beside] = /\b(en|fr|variants)$/.exec(stem) ?? [];
  if (beside !== undefined && folder === 'critique') {
    return beside === 'variants' ? 'sentences' : `sentences/${beside}`;
  }
  const room = `${folder}/${child}`;
  return ownRooms.has(room) || (folder === 'critique' && below.length > 0) ? room : folder;
}
