import type { Locale } from '../locale';
import type { ChartStrings, IllustratedStrings } from './chart-strings';
import { englishCharts } from './en-charts';
import { frenchCharts } from './fr-charts';
import { stringsOf } from './strings-of';

const charts: Record<Locale, ChartStrings> = { en: englishCharts, fr: frenchCharts };

/** What a report with pictures says, in a language. What charts say stands apart, so that Markdown alone does not load it. */
export function illustratedStringsOf(locale: Locale): IllustratedStrings {
  return { ...stringsOf(locale), charts: charts[locale] };
}
