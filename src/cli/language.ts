import { nearestLocale } from 'incentive-audit/report';
import { en } from './words/en';
import { fr } from './words/fr';
import type { Words } from './words/words';

/** What the command speaks. */
const all: readonly Words[] = [en, fr];

/** Their tags. */
export const languages = all.map(({ locale }) => locale.tag);

/** What it would answer in where it speaks no language that is asked for. */
const none = { tag: '' };

/** What is set, in the order of POSIX. */
const VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG'];

/** The words for a tag of BCP 47 or a locale of POSIX, `fr-CA` or `fr_CA.UTF-8`; `null` where none of them is near. */
export function wordsFor(tag: string): Words | null {
  const [language = ''] = tag.split('@').flatMap((part) => part.split('.'));
  const { tag: found } = nearestLocale(language, [none, ...all.map(({ locale }) => locale)]);
  return all.find(({ locale }) => locale.tag === found) ?? null;
}

/** The language of the machine; an empty variable is unset, which the figures of Node overlook. */
export function wordsOfMachine(env: NodeJS.ProcessEnv): Words {
  const set = VARIABLES.flatMap((name) => env[name] || [])[0];
  return wordsFor(set ?? Intl.DateTimeFormat().resolvedOptions().locale) ?? en;
}
