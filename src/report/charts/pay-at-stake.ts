import { isRange, ratioOf, sharesOf } from '../content/shares';
import type { Draw } from './figure';
import { rowChart } from './row-chart';

/** What share of the pay rides on what each criticism is about, with its range over unknown weights. */
export const payAtStake: Draw = (report, locale) => {
  const { format, charts } = locale;
  const shares = sharesOf(report);
  const [largest] = [...shares].sort((a, b) => (b.share.value ?? 0) - (a.share.value ?? 0));
  if (largest === undefined) return null;
  const { stake: say } = charts;
  return rowChart(
    {
      title:
        largest.share.value === 0
          ? say.nothing
          : say.titles[largest.stake](format.percent(largest.share.value)),
      reading: shares.some(({ share }) => isRange(share)) ? say.reading(ratioOf(report, locale)) : say.exact,
      header: [locale.report.rides.heading, locale.report.rides.share],
      rows: shares.map(({ stake, share: { value, interval } }) => ({
        label: say.rows[stake],
        text: charts.share(value, interval),
        value: value ?? 0,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
      })),
      mark: 'bar',
      axis: { format: '.0%', domain: [0, 1] },
    },
    locale,
  );
};
