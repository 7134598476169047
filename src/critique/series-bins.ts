import type { MetricId } from '../model/metric';
import type { Panel } from '../model/panel/panel';
import type { ReportSeries } from '../model/report';

/** A chart needs no more groups than this to show a direction. */
const MOST_BINS = 8;

/** Mean score and mean outcome in groups of participants with neighbouring scores, each of at least `least` participants: never a dot a person. */
export function bins(panel: Panel, metric: MetricId, outcome: MetricId, least: number): ReportSeries['bins'] {
  const means = participantMeans(panel, metric, outcome).sort((a, b) => a.x - b.x);
  const groups = Math.min(MOST_BINS, Math.floor(means.length / least));
  return Array.from({ length: groups }, (_, group) => {
    const members = means.slice(
      Math.round((group * means.length) / groups),
      Math.round(((group + 1) * means.length) / groups),
    );
    const mean = (of: 'x' | 'y'): number =>
      members.reduce((sum, member) => sum + member[of], 0) / members.length;
    return { metric, outcome, participants: members.length, x: mean('x'), y: mean('y') };
  });
}

function participantMeans(panel: Panel, metric: MetricId, outcome: MetricId): { x: number; y: number }[] {
  const x = panel.columns.get(metric);
  const y = panel.columns.get(outcome);
  const sums = { x: new Float64Array(panel.participants), y: new Float64Array(panel.participants) };
  const rows = new Float64Array(panel.participants);
  for (let row = 0; row < panel.rows; row++) {
    const [score = Number.NaN, result = Number.NaN] = [x?.[row], y?.[row]];
    if (Number.isNaN(score) || Number.isNaN(result)) continue;
    const code = panel.participant[row] as number;
    sums.x[code] = (sums.x[code] as number) + score;
    sums.y[code] = (sums.y[code] as number) + result;
    rows[code] = (rows[code] as number) + 1;
  }
  return Array.from(rows, (count, code) => ({
    x: (sums.x[code] as number) / count,
    y: (sums.y[code] as number) / count,
  })).filter(({ x }) => !Number.isNaN(x));
}
