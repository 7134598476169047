import type { Locale } from '../../locales/locale';
import type { Figure } from './figure';
import { chartSpec, colours, NO_AXIS } from './style';

/** One figure with a name, and how well it is known. */
export type Row = {
  label: string;
  /** The figure and its range as they are read. */
  text: string;
  value: number;
  low: number | null;
  high: number | null;
  /** What the others are compared with: another colour, and hollow or dashed. */
  isOther?: boolean;
};

/** What a chart of rows says and shows. */
export type RowChart = {
  title: string;
  reading: string;
  header: [string, string];
  rows: readonly Row[];
  mark: 'bar' | 'dot';
  axis: { format: string; title?: string; domain?: [number, number] };
  /** Drawn as a dashed line in every row. */
  limit?: number | undefined;
  /** Grey behind all rows. */
  band?: { low: number; high: number } | undefined;
};

const ROW_HEIGHT = 46;
const MARK_OFFSET = 8;
const LABEL_OFFSET = -12;
const BAR_HEIGHT = 16;
const BELOW_AXIS = 30;
const BELOW_AXIS_TITLE = 46;

/** Figures under each other, each with its name above it and its range around it. */
export function rowChart(chart: RowChart, { format }: Locale): Figure {
  const { title, reading, header, mark, axis, limit, band } = chart;
  const values = chart.rows.map(({ isOther = false, ...row }, at) => ({ ...row, row: at, isOther }));
  const y = { field: 'row', type: 'ordinal', scale: { type: 'band' }, axis: null };
  const x = {
    field: 'value',
    type: 'quantitative',
    title: axis.title ?? null,
    axis: { format: axis.format, tickCount: 5, grid: true, gridColor: gridColour(values) },
    scale:
      axis.domain === undefined
        ? { nice: true, zero: true, padding: mark === 'dot' ? 12 : 0 }
        : { domain: axis.domain },
  };
  const content = {
    data: { values },
    layer: [
      ...(band === undefined ? [] : [bandBehind(band)]),
      ...(limit === undefined ? [] : [limitLine(limit, y)]),
      ...(mark === 'bar' ? [bar(x, y)] : []),
      ...interval(values, y),
      ...(mark === 'dot' ? [dot(x, y)] : []),
      ...words('label', { y, x: { value: 0 } }, { align: 'left' }),
      ...words('text', { y, x: { value: 'width' } }, { align: 'right', fontWeight: 'bold' }),
    ],
  };
  return {
    title,
    reading,
    header,
    rows: values.map(({ label, text }) => [label, text]),
    spec: chartSpec(
      {
        title,
        reading,
        height: ROW_HEIGHT * values.length,
        left: NO_AXIS,
        bottom: axis.title === undefined ? BELOW_AXIS : BELOW_AXIS_TITLE,
        content,
      },
      format,
    ),
  };
}

/** Words above a mark, on a white edge where lines pass behind them. */
function words(field: string, place: object, look: object): object[] {
  const mark = { type: 'text', baseline: 'middle', yOffset: LABEL_OFFSET, fontSize: 13, ...look };
  const encoding = { ...place, text: { field } };
  return [
    { mark: { ...mark, stroke: 'white', strokeWidth: 5, strokeJoin: 'round' }, encoding },
    { mark: { ...mark, color: colours.ink }, encoding },
  ];
}

/** Zero stands out among the lines of the grid where figures lie on both sides of it. */
function gridColour(rows: readonly Row[]): string | object {
  if (!rows.some(({ low, value }) => (low ?? value) < 0)) return colours.grid;
  return { condition: { test: 'datum.value === 0', value: colours.faint }, value: colours.grid };
}

function bandBehind({ low, high }: { low: number; high: number }): object {
  return {
    data: { values: [{ low, high }] },
    mark: { type: 'rect', color: colours.grid, opacity: 0.6 },
    encoding: { x: { field: 'low', type: 'quantitative' }, x2: { field: 'high' } },
  };
}

function colour(): object {
  return {
    condition: { test: 'datum.isOther', value: colours.other },
    value: colours.main,
  };
}

function bar(x: object, y: object): object {
  return {
    mark: { type: 'bar', height: BAR_HEIGHT, yOffset: MARK_OFFSET },
    encoding: { x, y, color: colour() },
  };
}

function dot(x: object, y: object): object {
  return {
    mark: { type: 'point', filled: true, opacity: 1, size: 130, yOffset: MARK_OFFSET },
    encoding: {
      x,
      y,
      color: colour(),
      shape: { condition: { test: 'datum.isOther', value: 'diamond' }, value: 'circle' },
    },
  };
}

/** A whisker from the low to the high end of what is known; dashed where it belongs to what is only compared with. */
function interval(rows: readonly Row[], y: object): object[] {
  const values = rows.filter(({ low, high }) => low !== null && high !== null && low !== high);
  if (values.length === 0) return [];
  const end = (field: string): object => ({
    data: { values },
    mark: {
      type: 'tick',
      orient: 'vertical',
      size: 12,
      thickness: 2,
      color: colours.ink,
      yOffset: MARK_OFFSET,
    },
    encoding: { y, x: { field, type: 'quantitative' } },
  });
  const line = {
    data: { values },
    mark: { type: 'rule', strokeWidth: 2, color: colours.ink, yOffset: MARK_OFFSET },
    encoding: {
      y,
      x: { field: 'low', type: 'quantitative' },
      x2: { field: 'high' },
      strokeDash: { condition: { test: 'datum.isOther', value: [4, 3] }, value: [1, 0] },
    },
  };
  return [line, end('low'), end('high')];
}

/** A dashed line beside each mark, below the words. */
function limitLine(limit: number, y: object): object {
  return {
    mark: { type: 'rule', strokeDash: [4, 3], strokeWidth: 2, color: colours.ink },
    encoding: {
      x: { datum: limit, type: 'quantitative' },
      y: { ...y, bandPosition: 0.42 },
      y2: { field: 'row', bandPosition: 0.95 },
    },
  };
}
