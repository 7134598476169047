import { studentTUpperTail } from '../source.mjs';
import { mean } from './rows.mjs';

/** Two-sided 5 % of a normal. */
const NORMAL_QUANTILE = 1.96;

/** Whether the counts just above and just below the target differ by more than chance would have it if rows were independent. */
export function countsDiffer(score, target, width) {
  const above = score.filter((value) => value >= target && value < target + width).length;
  const below = score.filter((value) => value < target && value >= target - width).length;
  return Math.abs(above - below) > NORMAL_QUANTILE * Math.sqrt(above + below);
}

/** Whether at some date everybody's score moved together: paired t over participants, p below 0.001. */
export function movedTogether(participant, period, score) {
  const periods = [...new Set(period)].sort();
  const at = new Map(score.map((value, row) => [`${participant[row]}/${period[row]}`, value]));
  const people = [...new Set(participant)];
  return periods.slice(1).some((name, before) => {
    const changes = people
      .map((code) => at.get(`${code}/${name}`) - at.get(`${code}/${periods[before]}`))
      .filter((change) => !Number.isNaN(change));
    const average = mean(changes);
    const variance = changes.reduce((sum, change) => sum + (change - average) ** 2, 0) / (changes.length - 1);
    const t = Math.abs(average) / Math.sqrt(variance / changes.length);
    return 2 * studentTUpperTail(t, changes.length - 1) < 0.001;
  });
}
