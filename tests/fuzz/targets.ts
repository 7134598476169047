import type { Target } from './target';
import { audits } from './targets/audits';
import { cases } from './targets/cases';
import { metrics } from './targets/metrics';
import { pages } from './targets/pages';
import { panels } from './targets/panels';
import { reports } from './targets/reports';
import { scores } from './targets/scores';
import { tables } from './targets/tables';

/** Everything that is fuzzed. */
export const targets: readonly Target[] = [
  ...audits,
  ...panels,
  ...scores,
  ...pages,
  ...reports,
  ...tables,
  ...cases,
  ...metrics,
];

/** Shares out a number of runs: at least one each. */
export function runsOf(target: Target, runs: number, among: readonly Target[] = targets): number {
  const whole = among.reduce((sum, { share }) => sum + share, 0);
  return Math.max(1, Math.round((runs * target.share) / whole));
}
