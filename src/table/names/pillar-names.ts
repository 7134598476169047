import { simplified } from '../../model/simplified';

const INDEX = 'linkedin-ssi';

/** What people call the four pillars where their total stands beside them; by itself each is an everyday word. */
const shortNames: Readonly<Record<string, readonly string[]>> = {
  [`${INDEX}/professional-brand`]: ['brand', 'marque'],
  [`${INDEX}/right-people`]: ['people', 'personnes'],
  [`${INDEX}/insights`]: ['insights', 'informations'],
  [`${INDEX}/relationships`]: ['relationships', 'relations'],
};

/** The columns of the pillars by their short names, where the total and all four are there and nobody said otherwise. */
export function pillarsBeside(
  names: readonly string[],
  places: ReadonlyMap<string, number>,
): [id: string, place: number][] {
  if (!places.has(INDEX)) return [];
  const taken = new Set(places.values());
  const found = Object.entries(shortNames).map(([id, short]): [string, number] => [
    id,
    names.findIndex((name, place) => short.includes(simplified(name)) && !taken.has(place)),
  ]);
  return found.every(([id, place]) => place >= 0 && !places.has(id)) ? found : [];
}
