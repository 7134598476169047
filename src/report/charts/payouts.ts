import type { Draw } from './figure';
import { rowChart } from './row-chart';

/** How much money goes past those who bring the results: as the plan pays, paying everybody alike, and paying by results. */
export const payouts: Draw = ({ payouts: replay }, words) => {
  const [plan, equal] = [replay?.misallocated.value ?? null, replay?.misallocatedByEqualPay.value ?? null];
  if (plan === null || equal === null) return null;
  const { format, charts } = words;
  const { title, reading, rows } = charts.payouts;
  const row = (label: string, value: number, isOther: boolean) => ({
    label,
    text: format.percent(value),
    value,
    low: null,
    high: null,
    isOther,
  });
  return rowChart(
    {
      title: title(format.percent(plan), format.percent(equal)),
      reading,
      header: [charts.view, charts.payouts.column],
      rows: [row(rows.plan, plan, false), row(rows.equal, equal, true), row(rows.outcome, 0, true)],
      mark: 'bar',
      axis: { format: '.1~%' },
    },
    words,
  );
};
