import { table } from '../../scripts/page-tables.mjs';
import { coverageExceptions } from '../bands.mjs';
import { judgeBands } from '../judge-bands.mjs';
import { worlds } from '../worlds/index.mjs';
import { percent, plusMinus } from './markdown.mjs';

const titles = new Map(worlds.map(({ id, title }) => [id, title]));

/** What is promised, and the cell that comes nearest to breaking it. */
export function promiseTable(results) {
  const { promised } = judgeBands(results);
  return table(
    ['How often', 'At most', 'At least', 'Worst of', 'Found there', 'Where'],
    worstBy(promised, ({ what, sizes }) => `${what} ${sizes}`).map(({ worst, cells }) => [
      worst.what,
      worst.most === undefined ? '' : percent(worst.most),
      worst.least === undefined ? '' : percent(worst.least),
      `${cells} cells`.replace(/^1 cells/, '1 cell'),
      marked(worst, plusMinus(worst.rate, worst.margin)),
      place(worst),
    ]),
  );
}

/** For each figure, the cells in which its intervals held the truth least and most often. */
export function coverageTable(results) {
  const { coverage } = judgeBands(results);
  const figures = [...new Set(coverage.map(({ figure }) => figure))];
  return table(
    ['Interval of', 'Cells', 'Median', 'Least', 'Where', 'Most', 'Where'],
    figures.map((figure) => {
      const own = coverage.filter((one) => one.figure === figure).sort((a, b) => a.rate - b.rate);
      const [least, middle, most] = [own[0], own[own.length >> 1], own[own.length - 1]];
      return [
        `\`${figure}\``,
        own.length,
        percent(middle.rate),
        marked(least, plusMinus(least.rate, least.margin)),
        place(least),
        marked(most, plusMinus(most.rate, most.margin)),
        place(most),
      ];
    }),
  );
}

/** Where coverage is not promised. */
export function exceptionList() {
  return coverageExceptions.map(({ why }) => `- ${why}`).join('\n');
}

/** Bands of the same question, each with its worst cell. */
export function worstBy(judged, keyOf) {
  const keys = [...new Set(judged.map(keyOf))];
  return keys.map((key) => {
    const own = judged.filter((one) => keyOf(one) === key);
    return {
      cells: own.length,
      worst: own.reduce((worst, one) => (excess(one) > excess(worst) ? one : worst)),
    };
  });
}

function excess({ rate, most = 1, least = 0 }) {
  return Math.max(most < 1 ? rate - most : -1, least > 0 ? least - rate : -1);
}

function marked({ state }, text) {
  return state === 'broken' ? `**${text}**` : text;
}

function place({ cell }) {
  return `${titles.get(cell.world)}; ${cell.size}`;
}
