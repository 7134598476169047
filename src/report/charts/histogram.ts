import type { IncentivePlanReport } from '../../model/report';
import type { Strings } from '../strings/strings';
import type { Draw } from './figure';
import { byWeight, nameOf } from './names';
import { AXIS, chartSpec, colours, verticalAxis } from './style';

const HEIGHT = 200;
const BELOW_AXIS = 48;
/** Edges are multiples of a round step; what is left behind them is rounding. */
const EDGE_DECIMALS = 6;

type Bars = NonNullable<IncentivePlanReport['series']>['histogram'][number];

/** Where values lie around the target, and in which bars it would show that they pile up just above it. */
export const histogram: Draw = (report, words) => {
  const { format, charts } = words;
  const all = report.series?.histogram ?? [];
  const heaviest = byWeight(report).flatMap(({ metric, target }) =>
    all.filter((bars) => bars.metric === metric).map((bars) => ({ bars, target })),
  )[0];
  if (heaviest === undefined) return null;
  const { bars, target } = heaviest;
  const measure = nameOf(bars.metric, report, words);
  const values = valuesOf(bars, words);
  const fullest = [...values].sort((a, b) => (b.count ?? 0) - (a.count ?? 0))[0];
  if (fullest === undefined || fullest.count === null) return null;
  const aim = target === null ? null : format.number(target, EDGE_DECIMALS);
  const title = charts.spread.title(measure, fullest.name, aim);
  const reading = charts.spread.reading(
    values.some(({ count }) => count === null),
    aim !== null,
  );
  const content = {
    data: { values },
    layer: [
      ...drawBars(bars.edges, { measure, rows: charts.spread.rows, target }),
      ...(target === null ? [] : [targetLine(target)]),
    ],
  };
  return {
    title,
    reading,
    header: [measure, charts.spread.rows],
    rows: values.map(({ name, count }) => [
      name,
      count === null ? words.payouts.suppressed : format.number(count),
    ]),
    spec: chartSpec({ title, reading, height: HEIGHT, left: AXIS, bottom: BELOW_AXIS, content }, format),
  };
};

function valuesOf({ edges, counts }: Bars, { format, charts }: Strings) {
  return counts.map((count, at) => {
    const [low = 0, high = 0] = edges.slice(at, at + 2);
    const name = charts.between(format.number(low, EDGE_DECIMALS), format.number(high, EDGE_DECIMALS));
    return { low, high, count, name };
  });
}

function drawBars(
  edges: readonly number[],
  { measure, rows, target }: { measure: string; rows: string; target: number | null },
): object[] {
  const x = {
    field: 'low',
    type: 'quantitative',
    title: measure,
    scale: { domain: [edges[0], edges.at(-1)] },
    axis: { format: ',~r', grid: false, tickCount: 6 },
  };
  const fill = target === null ? {} : { condition: { test: `datum.low >= ${target}`, value: colours.main } };
  return [
    {
      mark: { type: 'bar', stroke: 'white', strokeWidth: 1 },
      encoding: {
        x,
        x2: { field: 'high' },
        y2: { datum: 0 },
        y: { field: 'count', type: 'quantitative', title: rows, axis: verticalAxis(4) },
        color: { ...fill, value: '#9cc7e5' },
      },
    },
    {
      transform: [
        { filter: '!isValid(datum.count)' },
        { calculate: '(datum.low + datum.high) / 2', as: 'middle' },
      ],
      mark: { type: 'text', text: '?', baseline: 'bottom', fontSize: 13, color: colours.faint },
      encoding: { x: { field: 'middle', type: 'quantitative' }, y: { datum: 0 } },
    },
  ];
}

function targetLine(target: number): object {
  return {
    mark: { type: 'rule', strokeDash: [6, 4], strokeWidth: 2, color: colours.ink },
    encoding: { x: { datum: target } },
  };
}
