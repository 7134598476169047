import { bands, coverageBand, coverageExceptions } from './bands.mjs';
import { shortName } from './rules.mjs';
import { clopperPearson } from './source.mjs';

/** A band is broken when chance alone would show such a rate in fewer than one study of a thousand. */
const SURE = 0.998;

/** It is clearly held when a rate outside of it would be found so far inside in fewer than one study of forty. */
const LIKELY = 0.95;

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
        held,
        ...compared(held, of, coverageBand),
      })),
  );
  return { promised, coverage };
}

/** Coverage of each figure in each world, all sizes together: a size that was drawn more often counts for no more than others. */
export function coverageByWorld(coverage) {
  const keys = [...new Set(coverage.map(({ figure, cell }) => `${figure}, ${cell.world}`))];
  return keys.map((key) => {
    const own = coverage.filter(({ figure, cell }) => `${figure}, ${cell.world}` === key);
    const rate = own.reduce((sum, cell) => sum + cell.rate, 0) / own.length;
    const margin = Math.sqrt(own.reduce((sum, cell) => sum + cell.margin ** 2, 0)) / own.length;
    return { figure: own[0].figure, cell: { world: own[0].cell.world }, rate, margin };
  });
}

export function isUndecided(cell) {
  const { promised, coverage } = judgeBands([cell]);
  return promised.some(({ state }) => state !== 'held') || coverage.some(({ isInside }) => !isInside);
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
  const sure = clopperPearson(counted, of, SURE);
  const likely = clopperPearson(counted, of, LIKELY);
  const isBroken = sure.high < least || sure.low > most;
  const isHeld = likely.low >= least && likely.high <= most;
  return {
    rate,
    of,
    state: isBroken ? 'broken' : isHeld ? 'held' : 'open',
    isInside: rate >= least && rate <= most,
    margin: Math.sqrt((rate * (1 - rate)) / of),
  };
}
