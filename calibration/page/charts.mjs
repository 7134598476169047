import { parse, View } from 'vega';
import { compile } from 'vega-lite';
import { judgeBands } from '../judge-bands.mjs';
import { shortName } from '../rules.mjs';
import { worlds } from '../worlds/index.mjs';
import { worstBy } from './promises.mjs';

/** Okabe and Ito's colours, told apart by everybody; also by their lightness. */
const ANSWERS = { fail: '#D55E00', 'cannot tell': '#DDDDDD', pass: '#0072B2' };

const CONVICTED = { 'the usual statistics': '#D55E00', 'rules of this library': '#0072B2' };

const config = {
  background: '#ffffff',
  font: 'Helvetica, Arial, sans-serif',
  axis: {
    labelColor: '#1f2328',
    titleColor: '#59636e',
    grid: false,
    domainColor: '#d0d7de',
    tickColor: '#d0d7de',
  },
  header: { labelFontSize: 13, labelColor: '#1f2328' },
  view: { stroke: null },
};

const SHOWN_SIZES = ['6 × 12', '30 × 12', '60 × 24'];

/** What `validity` answers in each world, at three sizes. */
export function answersChart(results) {
  const shown = worlds.filter(({ sizes }) => SHOWN_SIZES.every((size) => sizes.includes(size)));
  const values = shown.flatMap(({ id, title }) =>
    results
      .filter(({ world, size }) => world === id && SHOWN_SIZES.includes(size))
      .flatMap(({ size, answers }) => {
        const [, counts] = Object.entries(answers).find(([rule]) => shortName(rule) === 'validity') ?? [];
        return counts
          ? ['fail', 'cannot-tell', 'pass'].map((answer, order) => row(title, size, answer, order, counts))
          : [];
      }),
  );
  return draw({
    data: { values },
    width: 190,
    height: { step: 17 },
    mark: 'bar',
    encoding: {
      y: {
        field: 'world',
        type: 'nominal',
        sort: null,
        title: null,
        axis: { labelLimit: 0, ticks: false, domain: false },
      },
      x: {
        field: 'share',
        type: 'quantitative',
        title: 'share of teams',
        axis: { format: '%', values: [0, 0.5, 1] },
      },
      column: { field: 'size', sort: SHOWN_SIZES, title: null },
      order: { field: 'order' },
      color: {
        field: 'answer',
        title: 'validity answers',
        scale: { domain: Object.keys(ANSWERS), range: Object.values(ANSWERS) },
        legend: { orient: 'top' },
      },
    },
  });
}

function row(world, size, answer, order, counts) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { world, size, order, answer: answer.replace('-', ' '), share: counts[answer] / all };
}

/** Each promised error rate: its limit, and the worst cell with two standard errors to either side. */
export function promisesChart(results) {
  const { promised } = judgeBands(results.map((cell) => cell));
  const errors = promised.filter(({ most }) => most !== undefined);
  const values = worstBy(errors, ({ what }) => what).map(({ worst: { what, rate, margin, most } }) => ({
    what,
    rate,
    most,
    low: Math.max(0, rate - 2 * margin),
    high: rate + 2 * margin,
  }));
  const y = {
    field: 'what',
    type: 'nominal',
    sort: null,
    title: null,
    axis: { labelLimit: 0, ticks: false, domain: false },
  };
  const x = (field, rest = {}) => ({ field, type: 'quantitative', ...rest });
  return draw({
    data: { values },
    width: 380,
    height: { step: 20 },
    layer: [
      {
        mark: { type: 'rule', color: '#0072B2' },
        encoding: {
          y,
          x: x('low', {
            title: 'rate of the error in the worst cell; the orange line is its limit',
            axis: { format: '.0%' },
          }),
          x2: { field: 'high' },
        },
      },
      {
        mark: { type: 'point', filled: true, size: 60, opacity: 1, color: '#0072B2' },
        encoding: { y, x: x('rate') },
      },
      { mark: { type: 'tick', color: '#D55E00', thickness: 3, size: 14 }, encoding: { y, x: x('most') } },
    ],
  });
}

/** How often an innocent plan is convicted: by any of the usual statistics, and by any rule. */
export function convictionsChart(results) {
  const shown = worlds.filter(({ id }) => id.startsWith('innocent-'));
  const values = shown.flatMap(({ id, title }) =>
    results
      .filter(({ world, size }) => world === id && size === '30 × 12')
      .map(({ naive, convicted, runs }) => ({
        world: title,
        usual: naive['convicts: any'] / runs,
        ours: convicted / runs,
      })),
  );
  const y = {
    field: 'world',
    type: 'nominal',
    sort: null,
    title: null,
    axis: { labelLimit: 0, ticks: false, domain: false },
  };
  const x = (field, rest = {}) => ({
    field,
    type: 'quantitative',
    scale: { domain: [0, 1] },
    title: 'teams of 30 over 12 months in which the plan is convicted',
    axis: { format: '%', values: [0, 0.1, 0.5, 1] },
    ...rest,
  });
  const by = (name) => ({
    datum: name,
    scale: { domain: Object.keys(CONVICTED), range: Object.values(CONVICTED) },
    legend: { orient: 'top', title: null, labelLimit: 0 },
  });
  const point = { type: 'point', filled: true, size: 90, opacity: 1 };
  return draw({
    data: { values },
    width: 380,
    height: { step: 22 },
    layer: [
      {
        mark: { type: 'rule', color: '#d0d7de', strokeWidth: 2 },
        encoding: { y, x: x('ours'), x2: { field: 'usual' } },
      },
      { mark: point, encoding: { y, x: x('usual'), color: by('the usual statistics') } },
      { mark: point, encoding: { y, x: x('ours'), color: by('rules of this library') } },
    ],
  });
}

function draw(spec) {
  const view = new View(parse(compile({ ...spec, config }).spec), { renderer: 'none' });
  return view.toSVG();
}
