import { IncentiveAuditError } from '../model/error';
import { type Locale, locales } from './locale';

/** Refuses what is no report of this version, and languages there are no sentences in. */
export function checkReport(report: unknown, locale: Locale): void {
  if (!locales.includes(locale)) {
    throw new IncentiveAuditError('invalid-options', [{ path: ['locale'], message: 'must be "en" or "fr"' }]);
  }
  if (
    typeof report !== 'object' ||
    report === null ||
    !('reportVersion' in report) ||
    report.reportVersion !== 1
  ) {
    throw new IncentiveAuditError('invalid-payload', [
      { path: [], message: 'must be a report as evaluateIncentivePlan() returns it, with reportVersion 1' },
    ]);
  }
}
