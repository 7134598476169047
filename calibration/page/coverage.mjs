import { table } from '../../scripts/generate/kit/page-tables.mjs';
import { coverageExceptions } from '../bands.mjs';
import { coverageByWorld, judgeBands } from '../judge-bands.mjs';
import { plusMinus } from './markdown.mjs';
import { place } from './place.mjs';

/** For each figure, the worlds and the cells in which its intervals held the truth least and most often. */
export function coverageTable(results) {
  const { coverage } = judgeBands(results);
  const worlds = coverageByWorld(coverage);
  const figures = [...new Set(coverage.map(({ figure }) => figure))];
  const of = (judged, figure) =>
    judged.filter((one) => one.figure === figure).sort((a, b) => a.rate - b.rate);
  const found = (one) =>
    one.state === 'broken'
      ? `**${found({ ...one, state: null })}**`
      : `${plusMinus(one.rate, one.margin)}: ${place(one)}`;
  return table(
    ['Interval of', 'Least in a world', 'Most in a world', 'Cells', 'Least in a cell', 'Most in a cell'],
    figures.map((figure) => {
      const [ofWorlds, ofCells] = [of(worlds, figure), of(coverage, figure)];
      return [
        `\`${figure}\``,
        found(ofWorlds[0]),
        found(ofWorlds.at(-1)),
        ofCells.length,
        found(ofCells[0]),
        found(ofCells.at(-1)),
      ];
    }),
  );
}

/** Where coverage is not promised. */
export function exceptionList() {
  return coverageExceptions.map(({ why }) => `- ${why}`).join('\n');
}
