import { table } from '../../scripts/generate/kit/page-tables.mjs';
import { judgeBands } from '../judge-bands.mjs';
import { shortName } from '../rules.mjs';
import { percent, plusMinus } from './markdown.mjs';
import { place } from './place.mjs';

/** What is promised, the cell that comes nearest to breaking it, and whether it is held. */
export function promiseTable(results) {
  const { promised } = judgeBands(results);
  return table(
    ['How often', 'At most', 'At least', 'Worst of', 'Found there', 'Where', 'Held?'],
    worstBy(promised, ({ what, sizes }) => `${what} ${sizes}`).map(({ worst, cells }) => [
      worst.what,
      worst.most === undefined ? '' : percent(worst.most),
      worst.least === undefined ? '' : percent(worst.least),
      `${cells.length} cells`.replace(/^1 cells/, '1 cell'),
      marked(worst, plusMinus(worst.rate, worst.margin)),
      place(worst),
      verdict(cells),
    ]),
  );
}

/** For each rule the error that comes nearest to its limit, and where. */
export function worstOfRules(results) {
  const { promised } = judgeBands(results);
  const errors = promised.filter(({ most, rule }) => most !== undefined && rule !== 'any');
  const rules = Object.keys(Object.assign({}, ...results.map(({ answers }) => answers)));
  return table(
    ['Rule', 'Error', 'Limit', 'Worst', 'Where', 'Teams'],
    rules.flatMap((id) =>
      worstBy(
        errors.filter(({ rule }) => rule === shortName(id)),
        ({ rule }) => rule,
        ({ rate, most }) => rate / most,
      ).map(({ worst }) => [
        `[\`${worst.rule}\`](rules/${id}.md)`,
        worst.what.replace(`${worst.rule} `, ''),
        percent(worst.most),
        marked(worst, plusMinus(worst.rate, worst.margin)),
        place(worst),
        worst.of.toLocaleString('en'),
      ]),
    ),
  );
}

/** Bands of the same question, each with its worst cell. */
export function worstBy(judged, keyOf, badness = excess) {
  const keys = [...new Set(judged.map(keyOf))];
  return keys.map((key) => {
    const cells = judged.filter((one) => keyOf(one) === key);
    return { cells, worst: cells.reduce((worst, one) => (badness(one) > badness(worst) ? one : worst)) };
  });
}

function excess({ rate, most = 1, least = 0 }) {
  return Math.max(most < 1 ? rate - most : -1, least > 0 ? least - rate : -1);
}

function verdict(cells) {
  const count = (wanted) => cells.filter(({ state }) => state === wanted).length;
  if (count('broken') > 0) return `**no**, in ${count('broken')}`;
  return count('open') === 0 ? 'clearly' : `open in ${count('open')}`;
}

function marked({ state }, text) {
  return state === 'broken' ? `**${text}**` : text;
}
