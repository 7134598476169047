/** The languages a report can be read in. */
export type Locale = 'en' | 'fr';

/** All of them, English first. */
export const locales: readonly Locale[] = ['en', 'fr'];
