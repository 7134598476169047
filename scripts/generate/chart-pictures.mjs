/** The charts that README and guides show, of the examples' reports. */
import { article, drawCharts, team } from '../examples/shown-reports.mjs';

const shown = [
  { report: article, locale: 'en', charts: ['pay-at-stake', 'licence-ceiling'] },
  { report: article, locale: 'fr', charts: ['pay-at-stake'] },
  { report: team, locale: 'en', charts: ['validity', 'naive-correlation'] },
  { report: team, locale: 'fr', charts: ['validity'] },
];

export const files = {};
for (const { report, locale, charts } of shown) {
  const drawn = await drawCharts(report, locale);
  for (const name of charts) files[`docs/pictures/${name}-${locale}.svg`] = `${drawn[name]}\n`;
}
