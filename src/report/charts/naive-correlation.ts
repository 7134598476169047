import type { Draw } from './figure';
import { aboutFirst, answered, nameOf } from './names';
import { rowChart } from './row-chart';

/** What a spreadsheet would say beside what comparing each participant with themselves says. */
export const naiveCorrelation: Draw = (report, words) => {
  const finding = answered(report, 'outcome-divergence/validity');
  if (finding === undefined) return null;
  const { charts, format } = words;
  const figures = aboutFirst(report, finding);
  const [within, naive, between] = ['within-participants', 'row-correlation', 'between-participants'].map(
    (name) => figures.find((estimate) => estimate.name === name && estimate.value !== null),
  );
  if (within === undefined || naive === undefined) return null;
  const { title, reading, rows } = charts.naive;
  const [measure, goal] = within.about.map((id) => nameOf(id, report, words));
  const shown = [
    { label: rows.within, estimate: within, isOther: false },
    { label: rows.naive, estimate: naive, isOther: true },
    ...(between === undefined ? [] : [{ label: rows.between, estimate: between, isOther: true }]),
  ];
  return rowChart(
    {
      title: title(format.fixed(naive.value, 2), format.fixed(within.value, 2)),
      reading: reading(measure ?? '', goal ?? ''),
      header: [charts.view, charts.correlation],
      rows: shown.map(({ label, estimate: { value, interval }, isOther }) => ({
        label,
        text: charts.correlationOf(value, interval),
        value: value ?? 0,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
        isOther,
      })),
      mark: 'dot',
      axis: { format: '.1f', title: charts.correlation },
    },
    words,
  );
};
