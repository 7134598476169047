import { licences } from '../../model/licence';
import type { Estimate } from '../../model/report';
import type { Draw } from './figure';
import { aboutFirst, answered, nameOf } from './names';
import { rowChart } from './row-chart';

/** How far each licence can get at most, against the target. */
export const licenceCeiling: Draw = (report, locale) => {
  const finding = answered(report, 'paid-feature-bias/reachable-target');
  if (finding === undefined) return null;
  const { format, charts } = locale;
  const ceilings = aboutFirst(report, finding);
  const rows = licences.flatMap((licence) => {
    const ceiling = ceilings.find(({ name }) => name === `licence-ceiling-${licence}`);
    return ceiling?.value == null ? [] : [{ ...ceiling, value: ceiling.value, licence }];
  });
  const [lowest] = rows;
  if (lowest === undefined) return null;
  // Where all can reach the target whatever the weights, and all the same, no licence is a ceiling.
  if (finding.outcome === 'pass' && rows.every((row) => isExact(row) && row.value === lowest.value))
    return null;
  const measure = nameOf(lowest.about[0] ?? '', report, locale);
  const target = lowest.threshold?.value;
  const { title, reading } = charts.ceiling;
  return rowChart(
    {
      title: title(
        charts.ceiling.accounts[lowest.licence],
        format.number(lowest.interval?.high ?? lowest.value, 0),
        measure,
      ),
      reading: reading(target === undefined ? null : format.number(target)),
      header: [locale.report.payouts.licence, measure],
      rows: rows.map(({ licence, value, interval }) => ({
        label: locale.labels.licences[licence],
        text: charts.number(value, interval),
        value,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
      })),
      mark: 'bar',
      axis: { format: ',~r', title: measure },
      limit: target,
    },
    locale,
  );
};

function isExact({ interval }: Estimate): boolean {
  return interval === null || interval.low === interval.high;
}
