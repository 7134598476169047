import { IncentiveAuditError } from '../model/error';
import { problem } from '../model/problems/problem';
import { oneOf } from '../model/problems/values';

/** The languages a report can be read in. */
export type Locale = 'en' | 'fr';

/** Refuses languages there are no sentences in. */
export function checkLocale(locale: unknown): asserts locale is Locale {
  if (locale === 'en' || locale === 'fr') return;
  throw new IncentiveAuditError('invalid-options', [problem(['locale'], oneOf, { allowed: ['en', 'fr'] })]);
}
