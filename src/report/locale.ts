import { IncentiveAuditError } from '../model/error';

/** The languages a report can be read in. */
export type Locale = 'en' | 'fr';

/** Refuses languages there are no sentences in. */
export function checkLocale(locale: unknown): asserts locale is Locale {
  if (locale === 'en' || locale === 'fr') return;
  throw new IncentiveAuditError('invalid-options', [{ path: ['locale'], message: 'must be "en" or "fr"' }]);
}
