import type { Licence } from '../model/licence';
import { simplified } from '../model/simplified';

const words: Readonly<Record<Licence, readonly string[]>> = {
  free: [
    'free',
    'gratuit',
    'gratuite',
    'basic',
    'basique',
    'compte gratuit',
    'licence gratuite',
    'free account',
  ],
  premium: [
    'premium',
    'linkedin premium',
    'premium business',
    'premium career',
    'premium essentials',
    'premium pro',
    'premium all in one',
  ],
  'sales-navigator': [
    'sales navigator',
    'salesnavigator',
    'sales nav',
    'linkedin sales navigator',
    'sales navigator core',
    'core',
    'advanced',
    'advanced plus',
    'sales navigator advanced',
    'sales navigator advanced plus',
  ],
};

const licenceOf: ReadonlyMap<string, Licence> = new Map(
  Object.entries(words).flatMap(([licence, names]) =>
    names.map((name) => [name, licence as Licence] as const),
  ),
);

/** A licence by any of its names in English or French; `null` for a word that is none of them. */
export function readLicence(text: string): Licence | null {
  return licenceOf.get(simplified(text)) ?? null;
}
