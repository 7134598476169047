import type { Locale } from '../../locales/locale';
import type { IncentivePlanReport } from '../../model/report';
import { type BunchingWindow, bunchingWindow } from './bunching-window';
import type { Draw } from './figure';
import { drawBars, targetLine, windowAround } from './histogram-marks';
import { byWeight, nameOf } from './names';
import { AXIS, AXIS_TITLE, chartSpec } from './style';

const HEIGHT = 200;
const BELOW_AXIS = 48;
/** Edges are multiples of a round step; what is left behind them is rounding. */
const EDGE_DECIMALS = 6;

type Bars = NonNullable<IncentivePlanReport['series']>['histogram'][number];
type Shown = { bars: Bars; target: number | null; pile: BunchingWindow | null };

/** Where values lie around the target, and in which window it would show that they pile up there. */
export const histogram: Draw = (report, locale) => {
  const shown = shownBars(report);
  if (shown === null) return null;
  const { format, charts } = locale;
  const { bars, target, pile } = shown;
  const measure = nameOf(bars.metric, report, locale);
  const values = valuesOf(bars, locale);
  const fullest = [...values].sort((a, b) => (b.count ?? 0) - (a.count ?? 0))[0];
  if (fullest === undefined || fullest.count === null) return null;
  const aim = target === null ? null : format.number(target, EDGE_DECIMALS);
  const title = titleOf(measure, fullest.name, aim, pile, locale);
  const reading = charts.spread.reading({
    withheld: values.some(({ count }) => count === null),
    target: aim !== null,
    pile: pile !== null,
  });
  const counted = pile === null ? null : windowAround(pile, bars.edges);
  const content = {
    data: { values },
    layer: [
      ...(counted === null ? [] : [counted.area]),
      ...drawBars(bars.edges, { measure, rows: charts.spread.rows, target, pile }),
      ...(counted === null ? [] : [counted.edges]),
      ...(target === null ? [] : targetLine(target)),
    ],
  };
  return {
    title,
    reading,
    header: [measure, charts.spread.rows],
    rows: values.map(({ name, count }) => [
      name,
      count === null ? locale.report.payouts.suppressed : format.number(count),
    ]),
    spec: chartSpec(
      { title, reading, height: HEIGHT, top: AXIS_TITLE, left: AXIS, bottom: BELOW_AXIS, content },
      format,
    ),
  };
};

/** The bars of the measure around whose target values were counted, else of the heaviest. */
function shownBars(report: IncentivePlanReport): Shown | null {
  const all = report.series?.histogram ?? [];
  const found = bunchingWindow(report);
  const measures = [...(found === null ? [] : [found.measure]), ...byWeight(report.plan.measures)];
  for (const measure of measures) {
    const bars = all.find(({ metric }) => metric === measure.metric);
    const pile = measure === found?.measure ? found.pile : null;
    if (bars !== undefined) return { bars, target: measure.target === 'own' ? null : measure.target, pile };
  }
  return null;
}

function titleOf(
  measure: string,
  fullest: string,
  target: string | null,
  pile: BunchingWindow | null,
  { charts: { spread }, format }: Locale,
): string {
  if (pile === null || target === null) return spread.title(measure, fullest, target);
  if (pile.outcome === 'fail')
    return spread.titles.fail(measure, target, format.number(pile.excess, 0), pile.isBelow);
  return (pile.outcome === 'pass' ? spread.titles.pass : spread.titles.open)(measure, target);
}

function valuesOf({ edges, counts }: Bars, { format, charts }: Locale) {
  return counts.map((count, at) => {
    const [low = 0, high = 0] = edges.slice(at, at + 2);
    const name = charts.between(format.number(low, EDGE_DECIMALS), format.number(high, EDGE_DECIMALS));
    return { low, high, count, name };
  });
}
