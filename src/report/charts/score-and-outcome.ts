import type { Draw } from './figure';
import { byWeight, nameOf } from './names';
import { AXIS, AXIS_TITLE, amount, chartSpec, colours, verticalAxis } from './style';

const HEIGHT = 240;
const BELOW_AXIS = 48;

/** Mean outcome against mean measure in groups of participants: never a dot a person. */
export const scoreAndOutcome: Draw = (report, words) => {
  const { format, charts } = words;
  const bins = report.series?.bins ?? [];
  const first = byWeight(report.plan.measures).flatMap(
    ({ metric }) => bins.find((bin) => bin.metric === metric) ?? [],
  )[0];
  const groups = bins.filter(({ metric, outcome }) => metric === first?.metric && outcome === first.outcome);
  const [lowest, highest] = [groups[0], groups.at(-1)];
  // One group shows no direction.
  if (lowest === undefined || highest === undefined || groups.length < 2) return null;
  const [measure, goal] = [lowest.metric, lowest.outcome].map((id) => nameOf(id, report, words)) as [
    string,
    string,
  ];
  const title = charts.groups.title(measure, amount(lowest.y, format), amount(highest.y, format), goal);
  const reading = charts.groups.reading(
    format.number(
      groups.reduce((least, { participants }) => Math.min(least, participants), lowest.participants),
    ),
  );
  const axis = { tickCount: 5, format: ',~r', grid: true };
  const point = {
    x: { field: 'x', type: 'quantitative', title: measure, scale: { zero: false, padding: 16 }, axis },
    y: {
      field: 'y',
      type: 'quantitative',
      title: goal,
      scale: { zero: true, nice: true },
      axis: verticalAxis(5),
    },
  };
  const content = {
    data: { values: groups.map(({ x, y }) => ({ x, y })) },
    encoding: point,
    layer: [
      { mark: { type: 'line', color: colours.faint, strokeDash: [4, 3] } },
      { mark: { type: 'point', filled: true, opacity: 1, size: 120, color: colours.main } },
    ],
  };
  return {
    title,
    reading,
    header: [charts.groups.participants, measure, goal],
    rows: groups.map(({ participants, x, y }) => [participants, x, y].map((value) => amount(value, format))),
    spec: chartSpec(
      { title, reading, height: HEIGHT, top: AXIS_TITLE, left: AXIS, bottom: BELOW_AXIS, content },
      format,
    ),
  };
};
