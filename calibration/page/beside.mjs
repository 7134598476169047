import { table } from '../../scripts/generate/kit/page-tables.mjs';
import { shortName } from '../rules.mjs';
import { worlds } from '../worlds/index.mjs';
import { percent } from './markdown.mjs';

/** Worlds in which a conviction is right: there the fewest convictions are shown, elsewhere the most. */
const GUILTY =
  /^(bad|licence-(begins-)?buys-points|(ruler|counts)-pushed|ruler(-steady)?-redefined|pillars-unequal|pay-score(-or-nothing)?-idle|effort-(across|quarter)|answers-fewer|days-script)$/;

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
    drawn: /^pay-(revenue|score-both|.*idle)/,
    usual: 'convicts: pay against results',
    rule: 'payout-misallocation',
    answer: 'fail',
    heads: ['Pay against results', '`payout-misallocation` fails'],
  },
  effort: {
    drawn: /^effort-/,
    usual: 'convicts: figure alone',
    rule: 'effort-distortion',
    answer: 'fail',
    heads: ['Figure alone', '`effort-distortion` fails'],
  },
  piles: {
    drawn: /^(ruler-(plain|coarse|heaped|pushed)|counts-.*)$/,
    usual: 'convicts: counts around the target',
    rule: 'target-bunching',
    answer: 'fail',
    heads: ['Counts around the target', '`target-bunching` fails'],
  },
  answered: {
    drawn: /^answers-/,
    usual: 'convicts: same period',
    rule: 'over-solicitation',
    answer: 'fail',
    heads: ['Rows of the same month', '`over-solicitation` fails'],
  },
  regular: {
    drawn: /^days-/,
    usual: 'convicts: dispersion alone',
    rule: 'automation-signature',
    answer: 'fail',
    heads: ['Dispersion alone', '`automation-signature` fails'],
  },
  steps: {
    drawn: /^ruler-(?!plain|coarse|heaped|pushed)/,
    usual: 'convicts: scores moved together',
    rule: 'definition-drift',
    answer: 'fail',
    heads: ['Scores moved together', '`definition-drift` fails'],
  },
  weights: {
    drawn: /^pillars-/,
    usual: 'convicts: figure alone',
    rule: 'weight-influence',
    answer: 'fail',
    heads: ['Figure alone', '`weight-influence` fails'],
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
      const own = results.filter(({ world, naive }) => world === id && naive[usual] !== undefined);
      const cells = own.flatMap((cell) => {
        const rate = rateOf(cell, rule, answer);
        return rate === null ? [] : [[cell.naive[usual] / (cell.asked ?? cell.runs), rate]];
      });
      const isGuilty = GUILTY.test(id);
      const worst = (at) => percent((isGuilty ? Math.min : Math.max)(...cells.map((cell) => cell[at])));
      return cells.length === 0 ? [] : [[isGuilty ? `**${title}**` : title, worst(0), worst(1)]];
    });
  return table(['World', ...heads], rows);
}

/** `null` where the rule does not apply. */
function rateOf({ answers }, rule, answer) {
  const [counts] = Object.entries(answers).flatMap(([id, own]) => (shortName(id) === rule ? [own] : []));
  if (counts === undefined) return null;
  return counts[answer] / Object.values(counts).reduce((sum, count) => sum + count, 0);
}
