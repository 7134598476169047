import type { Locale } from '../../locales/locale';
import type { Estimate, Finding } from '../../model/report';
import type { Draw } from './figure';
import { aboutFirst, answered, nameOf, numberIn } from './names';
import { type Row, rowChart } from './row-chart';

/** How often the target of each measure is reached. */
export const targetAttainment: Draw = (report, locale) => {
  const finding = answered(report, 'plan-design/target-attainment');
  if (finding === undefined) return null;
  const [first] = aboutFirst(report, finding);
  if (first === undefined) return null;
  const { title, reading, column } = locale.charts.attainment;
  const { percent, range } = locale.format;
  const band = bandOf(finding);
  const rows = finding.evidence.flatMap((share) =>
    rowOf(share, nameOf(share.about[0] ?? '', report, locale), locale),
  );
  return rowChart(
    {
      title: title(
        percent(first.value),
        nameOf(first.about[0] ?? '', report, locale),
        faultOf(finding, first),
      ),
      reading: reading(band === undefined ? null : range(band.low, band.high)),
      header: [locale.charts.measure, column],
      rows,
      mark: 'dot',
      axis: { format: '.0%', domain: [0, 1] },
      band,
    },
    locale,
  );
};

/** Who reaches the target, with and without a paid licence. */
export const attainmentByLicence: Draw = (report, locale) => {
  const finding = answered(report, 'paid-feature-bias/adverse-impact');
  if (finding === undefined) return null;
  const rates = aboutFirst(report, finding);
  const [free, paying] = ['free', 'paying'].map((group) =>
    rates.find(({ name }) => name === `target-rate-${group}`),
  );
  if (free === undefined || paying === undefined) return null;
  const { title, reading, column, rows } = locale.charts.byLicence;
  const { percent } = locale.format;
  return rowChart(
    {
      title: title(percent(free.value), percent(paying.value)),
      reading: reading(nameOf(free.about[0] ?? '', report, locale)),
      header: [locale.report.payouts.licence, column],
      rows: [
        ...rowOf(free, rows.free(free.n?.participants ?? 0), locale),
        ...rowOf(paying, rows.paying(paying.n?.participants ?? 0), locale),
      ],
      mark: 'dot',
      axis: { format: '.0%', domain: [0, 1] },
    },
    locale,
  );
};

/** Where the share should lie. */
function bandOf({ message }: Finding): { low: number; high: number } | undefined {
  const [low, high] = [numberIn(message, 'from'), numberIn(message, 'to')];
  return low === null || high === null ? undefined : { low, high };
}

function faultOf({ outcome }: Finding, { value, threshold }: Estimate): 'hard' | 'easy' | null {
  if (outcome !== 'fail' || value === null || threshold === null) return null;
  return value < threshold.value ? 'hard' : 'easy';
}

function rowOf({ value, interval }: Estimate, label: string, { charts }: Locale): Row[] {
  if (value === null) return [];
  return [
    {
      label,
      text: charts.share(value, interval),
      value,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
    },
  ];
}
