import type { TableOptions } from '../table';
import { en } from './en';
import { fr } from './fr';
import type { Words } from './words';

/** What is said of a table in a language; English where none is asked for. */
export function wordsOf({ locale }: Pick<TableOptions, 'locale'>): Words {
  return locale === 'fr' ? fr : en;
}
