import { bands, coverageBand, coverageExceptions } from './bands.mjs';
import { shortName } from './rules.mjs';
import { clopperPearson } from './source.mjs';

/** A band is broken when chance alone would show such a rate in fewer than one study of a thousand. */
const SURE = 0.998;

/** Every band in every cell it is promised for, with what was found there. */
export function judgeBands(results) {
  const promised = bands.flatMap((band) =>
    results
      .filter(({ world, size }) => band.worlds.test(world) && (band.sizes ?? [size]).includes(size))
      .flatMap((cell) => {
        const counted = count(cell, band);
        return counted === null ? [] : [{ ...band, cell, ...compared(counted, cell.runs, band) }];
      }),
  );
  const coverage = results.flatMap((cell) =>
    Object.entries(cell.covered)
      .filter(([figure]) => !isException(figure, cell))
      .map(([figure, { held, of }]) => ({
        what: `95 % intervals of ${figure} hold the truth`,
        figure,
        ...coverageBand,
        cell,
        ...compared(held, of, coverageBand),
      })),
  );
  return { promised, coverage };
}

export function brokenBands(results) {
  const { promised, coverage } = judgeBands(results);
  return [...promised, ...coverage].filter(({ state }) => state === 'broken');
}

function isException(figure, { world, size }) {
  return coverageExceptions.some(
    ({ figures, worlds = /^/, sizes = /^/ }) =>
      figures.test(figure) && worlds.test(world) && sizes.test(size),
  );
}

function count({ answers, convicted }, { rule, answer }) {
  if (rule === 'any') return convicted;
  const [, counts] = Object.entries(answers).find(([id]) => shortName(id) === rule) ?? [];
  return counts?.[answer] ?? null;
}

function compared(counted, of, { least = 0, most = 1 }) {
  const rate = counted / of;
  const { low, high } = clopperPearson(counted, of, SURE);
  const state =
    high < least || low > most ? 'broken' : rate < least || rate > most ? 'within chance' : 'held';
  return { rate, of, state, margin: Math.sqrt((rate * (1 - rate)) / of) };
}
