import { en } from '../src/locales/en';
import { fr } from '../src/locales/fr';

/** The languages of this package by their tags. */
export const languages = { en, fr };
