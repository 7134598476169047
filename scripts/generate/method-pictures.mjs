/** The picture of docs/methods.md that shows how a pile is counted, on published counts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawChart } from './kit/draw-chart.mjs';

const published = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../tests/golden/bunching/rddensity.json'), 'utf8'),
);
const BINS = ['56, 57', '58, 59', '60, 61', '62, 63'];

const values = published.slice(1).flatMap(({ below: [near, far], above: [over, farOver] }) => {
  const counts = [far - near, near, over, farOver - over];
  const excess = Math.round(counts[2] - counts[1] - (counts[3] - counts[0]) / 3);
  const marks = `(${counts[2]} − ${counts[1]}) − (${counts[3]} − ${counts[0]})/3 = ${excess}`;
  return counts.map((count, at) => ({ marks, count, bin: BINS[at], side: at < 2 ? 'below' : 'above' }));
});

const y = { field: 'count', type: 'quantitative', title: 'marks' };
const svg = await drawChart({
  $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
  background: '#ffffff',
  config: { font: 'Helvetica, Arial, sans-serif', view: { stroke: null }, axis: { grid: false } },
  data: { values },
  facet: {
    column: { field: 'marks', sort: null, title: null, header: { labelFontSize: 13, labelLimit: 0 } },
  },
  spec: {
    width: 270,
    height: 150,
    encoding: { x: { field: 'bin', type: 'ordinal', sort: null, title: null, axis: { labelAngle: 0 } }, y },
    layer: [
      {
        mark: { type: 'bar', width: { band: 0.9 } },
        encoding: {
          color: {
            field: 'side',
            scale: { domain: ['below', 'above'], range: ['#BBBBBB', '#0072B2'] },
            legend: null,
          },
        },
      },
      {
        mark: { type: 'text', dy: -8, fontSize: 12 },
        encoding: { text: { field: 'count' } },
      },
    ],
  },
});

export const files = { 'docs/pictures/counting-a-pile.svg': `${svg}\n` };
