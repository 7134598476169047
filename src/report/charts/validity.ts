import type { Estimate } from '../../model/report';
import type { Draw } from './figure';
import { aboutFirst, answered, nameOf } from './names';
import { rowChart } from './row-chart';

const DELAYED = 'within-participants-delayed-';

/** How results move with a measure within participants, at every delay looked at, against the least that is worth paying for. */
export const validity: Draw = (report, words) => {
  const finding = answered(report, 'outcome-divergence/validity');
  if (finding === undefined) return null;
  const { charts, format } = words;
  const views = aboutFirst(report, finding).flatMap((view) => {
    const label = labelOf(view, charts.validity);
    return label === null || view.value === null ? [] : [{ ...view, value: view.value, label }];
  });
  const [same] = views;
  if (same === undefined) return null;
  const [measure, goal] = same.about.map((id) => nameOf(id, report, words));
  const { titles, reading } = charts.validity;
  const say =
    finding.outcome === 'fail' || finding.outcome === 'pass' ? titles[finding.outcome] : titles.open;
  return rowChart(
    {
      title: say(measure ?? '', goal ?? ''),
      reading: reading(format.fixed(same.threshold?.value, 2)),
      header: [charts.view, charts.correlation],
      rows: views.map(({ label, value, interval }) => ({
        label,
        text: charts.correlationOf(value, interval),
        value,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
      })),
      mark: 'dot',
      axis: { format: '.1f', title: charts.correlation },
      limit: same.threshold?.value,
    },
    words,
  );
};

function labelOf(
  { name }: Estimate,
  { same, averaged, later }: { same: string; averaged: string; later: (periods: number) => string },
): string | null {
  if (name === 'within-participants') return same;
  if (name === 'within-participants-averaged') return averaged;
  return name.startsWith(DELAYED) ? later(Number(name.slice(DELAYED.length))) : null;
}
