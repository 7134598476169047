import type { MetricId } from '../../model/metric';
import type { IncentivePlanReport } from '../../model/report';
import { type CommonMove, commonMove } from './common-move';
import type { Draw } from './figure';
import { byWeight, nameOf } from './names';
import { AXIS, amount, chartSpec, colours } from './style';

/** Of one panel, of the room above it for its name, and of the axis under the last. */
const PANEL = 105;
const NAME = 30;
const BELOW_AXIS = 30;

type Timeline = NonNullable<IncentivePlanReport['series']>['timeline'];

/** The mean measure and the mean outcome of the team over time, under each other rather than on two axes of one picture. */
export const timeline: Draw = (report, words) => {
  const { format, charts } = words;
  const periods = report.series?.timeline ?? [];
  const known = (id: MetricId): boolean => ends(periods, id) !== null;
  const paid = byWeight(report.plan.measures).flatMap(({ metric }) => (known(metric) ? [metric] : []));
  const move = shownMove(report);
  const measure = move?.metric ?? paid.find((metric) => !report.plan.goals.includes(metric)) ?? paid[0];
  if (measure === undefined) return null;
  const goal = report.plan.goals.find((id) => id !== measure && known(id));
  const shown = [measure, ...(goal === undefined ? [] : [goal])];
  const names = shown.map((id) => nameOf(id, report, words));
  const moves = shown.map((id, at) => {
    const [from, to] = ends(periods, id) ?? [0, 0];
    return charts.overTime.move(names[at] ?? '', amount(from, format), amount(to, format));
  });
  const [first, last] = [periods[0]?.period ?? '', periods.at(-1)?.period ?? ''];
  const together = move === null || move.together === null ? null : format.percent(move.together);
  const title = move?.lasts
    ? charts.overTime.moved(names[0] ?? '', move.date, together, format.number(move.points, 1), move.isDown)
    : charts.overTime.title(first, last, moves);
  const reading = charts.overTime.reading(move === null ? null : { ...move, together });
  const meanOf = (mean: number | null): string =>
    mean === null ? format.number(null) : amount(mean, format);
  const content = {
    data: {
      values: periods.map(({ period, means }) => ({ period, means: shown.map((id) => meanIn(means, id)) })),
    },
    encoding: {
      x: {
        field: 'period',
        type: 'ordinal',
        title: null,
        sort: null,
        axis: { labelAngle: 0, labelFlush: true },
      },
    },
    layer: [...names.flatMap((name, at) => panel(name, at)), ...(move === null ? [] : [dateLine(move.date)])],
    resolve: { scale: { y: 'independent' } },
  };
  return {
    title,
    reading,
    header: [charts.overTime.period, ...names],
    rows: periods.map(({ period, means }) => [period, ...shown.map((id) => meanOf(meanIn(means, id)))]),
    spec: chartSpec(
      { title, reading, height: (NAME + PANEL) * shown.length, left: AXIS, bottom: BELOW_AXIS, content },
      format,
    ),
  };
};

/** The date at which all moved, where the picture shows it. */
function shownMove(report: IncentivePlanReport): CommonMove | null {
  const move = commonMove(report);
  const periods = report.series?.timeline ?? [];
  const isShown =
    move !== null &&
    ends(periods, move.metric) !== null &&
    periods.some(({ period }) => period === move.date);
  return isShown ? move : null;
}

/** A dashed line through all panels. */
function dateLine(period: string): object {
  return {
    data: { values: [{ period }] },
    mark: { type: 'rule', strokeDash: [6, 4], strokeWidth: 2, color: colours.ink },
    encoding: { x: { field: 'period', type: 'ordinal' }, y: { value: 0 }, y2: { value: 'height' } },
  };
}

/** A metric may be called `constructor`, as every object has one. */
function meanIn(means: Timeline[number]['means'], id: MetricId): number | null {
  return Object.hasOwn(means, id) ? (means[id] ?? null) : null;
}

/** The first and the last mean; `null` with fewer than two. */
function ends(periods: Timeline, id: MetricId): [number, number] | null {
  const means = periods.flatMap(({ means }) => meanIn(means, id) ?? []);
  const [first, last] = [means[0], means.at(-1)];
  return means.length < 2 || first === undefined || last === undefined ? null : [first, last];
}

/** One line with its name above it; the panels share the periods. */
function panel(name: string, at: number): object[] {
  const top = at * (NAME + PANEL);
  const { shape, color, strokeDash } = at === 0 ? lookOfMeasure() : lookOfGoal();
  return [
    {
      mark: { type: 'line', color, strokeDash, point: { shape, filled: true, color, size: 50 } },
      encoding: {
        y: {
          field: `means[${at}]`,
          type: 'quantitative',
          title: null,
          scale: { zero: false, nice: true, range: [top + NAME + PANEL, top + NAME] },
          axis: { tickCount: 4, format: ',~r', orient: 'left' },
        },
      },
    },
    {
      data: { values: [{ name }] },
      mark: { type: 'text', align: 'left', baseline: 'top', fontSize: 13, fontWeight: 'bold', color },
      encoding: { x: { value: 0 }, y: { value: top + 6 }, text: { field: 'name' } },
    },
  ];
}

type Look = { shape: string; color: string; strokeDash: number[] };

function lookOfMeasure(): Look {
  return { shape: 'circle', color: colours.main, strokeDash: [1, 0] };
}

function lookOfGoal(): Look {
  return { shape: 'square', color: colours.contrast, strokeDash: [5, 3] };
}
