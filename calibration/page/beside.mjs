import { table } from '../../scripts/page-tables.mjs';
import { shortName } from '../rules.mjs';
import { worlds } from '../worlds/index.mjs';
import { percent } from './markdown.mjs';

/** Worlds whose plan ought to be convicted: there the fewest convictions are shown, elsewhere the most. */
const GUILTY = /^(bad|licence-buys-points)$/;

/** Each usual statistic beside the rule that asks the same question: in each world the worst of its sizes. */
const comparisons = {
  limits: {
    drawn: /^one-deal/,
    usual: 'fails at a fixed limit',
    rule: 'validity',
    answer: 'fail',
    heads: ['Fixed limit of 0.3', '`validity` fails'],
  },
  order: {
    drawn: /^reverse-carry-over$/,
    usual: 'passes without order',
    rule: 'validity',
    answer: 'pass',
    heads: ['Without looking at what comes first', '`validity` passes'],
  },
  lines: {
    drawn: /^licence-/,
    usual: 'convicts: Cleary',
    rule: 'differential-prediction',
    answer: 'fail',
    heads: ['Cleary', '`differential-prediction` fails'],
  },
  rates: {
    drawn: /^licence-/,
    usual: 'convicts: four fifths',
    rule: 'adverse-impact',
    answer: 'fail',
    heads: ['Four fifths', '`adverse-impact` fails'],
  },
  money: {
    drawn: /^(innocent-|bad$)/,
    usual: 'convicts: pay against results',
    rule: 'payout-misallocation',
    answer: 'fail',
    heads: ['Pay against results', '`payout-misallocation` fails'],
  },
  piles: {
    drawn: /^innocent-/,
    usual: 'convicts: counts around the target',
    rule: 'target-bunching',
    answer: 'fail',
    heads: ['Counts around the target', '`target-bunching` fails'],
  },
  steps: {
    drawn: /^innocent-/,
    usual: 'convicts: scores moved together',
    rule: 'definition-drift',
    answer: 'fail',
    heads: ['Scores moved together', '`definition-drift` fails'],
  },
};

/** A table for each comparison, by its name. */
export function besideTables(results) {
  return Object.fromEntries(
    Object.entries(comparisons).map(([name, comparison]) => [name, besideTable(results, comparison)]),
  );
}

function besideTable(results, { drawn, usual, rule, answer, heads }) {
  const rows = worlds
    .filter(({ id }) => drawn.test(id))
    .flatMap(({ id, title }) => {
      const cells = results.flatMap((cell) => {
        const rate = cell.world === id ? rateOf(cell, rule, answer) : null;
        return rate === null ? [] : [{ usual: cell.naive[usual] / cell.runs, rule: rate }];
      });
      const worst = (one) => (GUILTY.test(id) ? Math.min : Math.max)(...cells.map((cell) => cell[one]));
      return cells.length === 0 ? [] : [[title, percent(worst('usual')), percent(worst('rule'))]];
    });
  return table(['World', ...heads], rows);
}

/** `null` where the rule does not apply. */
function rateOf({ answers }, rule, answer) {
  const [counts] = Object.entries(answers).flatMap(([id, own]) => (shortName(id) === rule ? [own] : []));
  if (counts === undefined) return null;
  return counts[answer] / Object.values(counts).reduce((sum, count) => sum + count, 0);
}
