import { table } from '../../scripts/generate/kit/page-tables.mjs';
import { worlds } from '../worlds/index.mjs';
import { percent } from './markdown.mjs';

const alarms = ['row correlation', 'repeated measures', 'rows shuffled', 'ours'];

/** How often a 5 % test finds an association where there is none: the worst size of each world. */
export function alarmTable(results) {
  const unrelated = worlds.filter(({ id, naive }) => naive && /^(unrelated-|simpson$)/.test(id));
  return table(
    ['World', 'Correlation over all rows', 'Repeated measures', 'Rows shuffled within people', 'Used here'],
    unrelated.map(({ id, title }) => {
      const own = results.filter(({ world }) => world === id);
      const worst = (name) => Math.max(...own.map(({ naive, runs }) => naive[`alarm: ${name}`] / runs));
      return [title, ...alarms.map((name) => percent(worst(name)))];
    }),
  );
}

const convictions = [
  ['row correlation', 'Row correlation'],
  ['Cleary', 'Cleary'],
  ['four fifths', 'Four fifths'],
  ['counts around the target', 'Counts around the target'],
  ['scores moved together', 'Scores moved together'],
  ['pay against results', 'Pay against results'],
  ['any', 'Any of these'],
];

/** How often naive statistics convict an innocent plan, beside the rules: 30 people, 12 months. */
export function convictionTable(results) {
  const size = '30 × 12';
  return table(
    ['Plan', ...convictions.map(([, title]) => title), '**Rules of this library**'],
    worlds
      .filter(({ id }) => /^(innocent-|bad$)/.test(id))
      .flatMap(({ id, title }) =>
        results
          .filter(({ world, size: own }) => world === id && own === size)
          .map(({ naive, convicted, runs }) => [
            title,
            ...convictions.map(([name]) => percent((naive[`convicts: ${name}`] ?? 0) / runs)),
            `**${percent(convicted / runs)}**`,
          ]),
      ),
  );
}
