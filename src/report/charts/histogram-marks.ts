import type { BunchingWindow } from './bunching-window';
import { colours, verticalAxis } from './style';

type Labels = {
  measure: string;
  rows: string;
  target: number | null;
  pile: BunchingWindow | null;
};

/** Bars between their edges, and a sign where one is withheld. Dark where the target is reached. */
export function drawBars(edges: readonly number[], { measure, rows, target, pile }: Labels): object[] {
  const x = {
    field: 'low',
    type: 'quantitative',
    title: measure,
    scale: scaleOf(edges),
    axis: { format: ',~r', grid: false, tickCount: 6 },
  };
  const reached = pile?.isBelow ? `datum.high <= ${target}` : `datum.low >= ${target}`;
  const colour =
    pile === null
      ? { value: colours.main }
      : { condition: { test: reached, value: colours.main }, value: colours.light };
  return [
    {
      mark: { type: 'bar', stroke: 'white', strokeWidth: 1 },
      encoding: {
        x,
        x2: { field: 'high' },
        y2: { datum: 0 },
        y: { field: 'count', type: 'quantitative', title: rows, axis: verticalAxis(4) },
        color: colour,
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

/** From the first bar to the last, which need not be near 0. */
function scaleOf(edges: readonly number[]): object {
  return { domain: [edges[0], edges.at(-1)], nice: false, zero: false };
}

/** The target, across the whole height, on a white edge where bars pass behind it. */
export function targetLine(target: number): object[] {
  const encoding = { x: { datum: target } };
  return [
    { mark: { type: 'rule', strokeWidth: 5, color: 'white' }, encoding },
    { mark: { type: 'rule', strokeWidth: 2, strokeDash: [6, 4], color: colours.ink }, encoding },
  ];
}

/** Grey where values are counted to see whether they pile up, with edges that show before the bars. */
export function windowAround(
  { low, high }: BunchingWindow,
  edges: readonly number[],
): { area: object; edges: object } {
  const data = { values: [{ low, high }] };
  const encoding = {
    x: { field: 'low', type: 'quantitative', scale: scaleOf(edges) },
    x2: { field: 'high' },
  };
  return {
    area: { data, mark: { type: 'rect', color: colours.grid, opacity: 0.6, clip: true }, encoding },
    edges: {
      data,
      mark: { type: 'rect', filled: false, stroke: colours.ink, strokeDash: [1, 3], clip: true },
      encoding,
    },
  };
}
