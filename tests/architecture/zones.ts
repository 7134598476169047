/** The rooms of a folder that have rules of their own; the rest of it counts as the folder. */
const ownRooms = new Set(['locales/fr']);

/** The part of src that a file belongs to, by its path from there. */
export function zoneOf(path: string): string {
  const [folder = '', child = '', ...below] = path.replace(/\.ts$/, '').split('/');
  const [language] = /\b(en|fr)$/.exec(path.replace(/\.ts$/, '')) ?? [];
  if (language !== undefined && folder === 'critique') return `sentences/${language}`;
  const room = `${folder}/${child}`;
  return ownRooms.has(room) || (folder === 'critique' && below.length > 0) ? room : folder;
}
