import type { Format } from '../../locales/format';
import type { ChartSpec } from './chart-spec';

/** Of all colours the ones that people with any kind of colour blindness tell apart (Okabe & Ito 2008); each differs in grey, too; `light` is a tint of `main`. */
export const colours = {
  main: '#0072B2',
  light: '#9CC7E5',
  other: '#E69F00',
  contrast: '#D55E00',
  ink: '#000000',
  faint: '#6b6b6b',
  grid: '#dddddd',
};

/** A chart’s whole width: narrow enough to stay readable on a phone. */
const TOTAL_WIDTH = 400;
const MARGIN = 14;
/** What fits into the width at the sizes below, whatever a renderer knows of its fonts. */
const TITLE_CHARACTERS = 43;
const READING_CHARACTERS = 60;
const TITLE_LINE = 20;
const READING_LINE = 17;
/** Between the title, how to read the chart, and what they stand over. */
const ABOVE_READING = 8;
const BELOW_TITLE = 20;

/** A chart’s words, the room its axes take, and what it draws. */
export type Drawing = {
  title: string;
  reading: string;
  height: number;
  /** What stands above the drawing, apart from the title. */
  top?: number;
  left: number;
  bottom: number;
  content: Record<string, unknown>;
};

/** How wide the drawing is where its axis takes so much room. */
function widthBeside(left: number): number {
  return TOTAL_WIDTH - MARGIN - left;
}

/** Room for the figures of a vertical axis; without one, as much as a margin. */
export const AXIS = 64;
/** Room for the title above such an axis. */
export const AXIS_TITLE = 22;
export const NO_AXIS: number = MARGIN;

/** More would be read by nobody. */
const MOST_DECIMALS = 6;
/** Digits of a mean that are read; what is left behind them is noise. */
const DIGITS = 3;

/** A mean in three digits, or as many as stand before the decimal sign. */
export function amount(value: number, { number }: Format): string {
  const before = value === 0 ? 1 : Math.floor(Math.log10(Math.abs(value))) + 1;
  return number(value, Math.min(Math.max(DIGITS - before, 0), MOST_DECIMALS));
}

/** A specification with title, fonts and the language’s figures around what it draws. */
export function chartSpec(drawing: Drawing, format: Format): ChartSpec {
  const { title, reading, height, top: above = 0, left, bottom, content } = drawing;
  const [text, subtitle] = [lines(title, TITLE_CHARACTERS), lines(reading, READING_CHARACTERS)];
  const top =
    MARGIN + TITLE_LINE * text.length + READING_LINE * subtitle.length + ABOVE_READING + BELOW_TITLE + above;
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: `${title} ${reading}`,
    title: { text, subtitle, dx: MARGIN - left },
    width: widthBeside(left),
    height,
    ...content,
    // Sizes are set, for without a canvas Vega takes text for wider than it is and leaves a wide margin.
    autosize: 'none',
    padding: { top, left, bottom, right: MARGIN },
    background: 'white',
    config: { ...look(), locale: { number: numbers(format) } },
  };
}

/** How a language writes figures, as Vega asks for it. */
function numbers({ fixed, percent, number }: Format): Record<string, unknown> {
  return {
    decimal: fixed(0.5, 1).charAt(1),
    thousands: number(1000).slice(1, -3),
    grouping: [3],
    currency: ['', ''],
    percent: percent(0).slice(1),
  };
}

function look(): Record<string, unknown> {
  return {
    font: 'Helvetica, Arial, sans-serif',
    title: {
      anchor: 'start',
      frame: 'group',
      fontSize: 16,
      color: colours.ink,
      subtitleFontSize: 13,
      subtitleColor: '#444444',
      subtitlePadding: ABOVE_READING,
      lineHeight: TITLE_LINE,
      subtitleLineHeight: READING_LINE,
      offset: BELOW_TITLE,
    },
    view: { stroke: null },
    axis: {
      labelFontSize: 12,
      titleFontSize: 12.5,
      titleFontWeight: 'normal',
      labelColor: '#444444',
      titleColor: '#444444',
      gridColor: colours.grid,
      domainColor: colours.faint,
      tickColor: colours.faint,
      labelOverlap: true,
    },
  };
}

/** A text in as many lines as it takes, all about as long; Vega breaks none, and French spaces that must not break do not. */
function lines(text: string, longest: number): string[] {
  const most = broken(text, longest).length;
  let width = longest;
  while (width > 1 && broken(text, width - 1).length === most) width--;
  return broken(text, width);
}

function broken(text: string, width: number): string[] {
  const all: string[] = [];
  for (const word of text.split(' ')) {
    const line = all.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width) all.splice(-1, 1, `${line} ${word}`);
    else all.push(word);
  }
  return all;
}

/** A vertical axis with its title above it, where it is read without turning the head. */
export function verticalAxis(tickCount: number): Record<string, unknown> {
  return {
    tickCount,
    format: ',~r',
    titleAngle: 0,
    titleAlign: 'left',
    titleBaseline: 'bottom',
    titleX: MARGIN - AXIS,
    titleY: -8,
  };
}
