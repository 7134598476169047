import { evaluateIncentivePlan } from '../../dist/index.js';
import { en } from '../../dist/locales/en.js';
import { fr } from '../../dist/locales/fr.js';
import { charts } from '../../dist/report.js';
import { readExample } from '../../examples/load.mjs';
import { drawChart } from '../generate/kit/draw-chart.mjs';

/** The languages of this package by their tags. */
export const languages = { en, fr };

/** The reports that pictures show. */
export const article = evaluateIncentivePlan(
  readExample('article.plan.json'),
  readExample('article.data.json'),
);
export const team = evaluateIncentivePlan(readExample('team.plan.json'), readExample('team.data.json'));

/** Every chart of a report as SVG, by name. */
export async function drawCharts(report, tag) {
  const locale = languages[tag];
  const drawn = Object.entries(charts(report, { locale })).map(async ([name, spec]) => [
    name,
    await drawChart(spec),
  ]);
  return Object.fromEntries(await Promise.all(drawn));
}
