import { sizes } from './sizes.mjs';
import { worlds } from './worlds/index.mjs';

const RUNS = 1000;
const RUNS_OF_LARGE_TEAMS = 500;
const LARGE = 500;

/** Every world at each of its sizes, with the number of teams that are drawn. */
export const cells = worlds.flatMap((world) =>
  world.sizes.map((sizeName) => {
    const size = sizes[sizeName];
    const runs = size.participants * size.periods > LARGE ? RUNS_OF_LARGE_TEAMS : RUNS;
    return { world, sizeName, size, runs };
  }),
);

/** @param {{ world: { id: string }, sizeName: string }} cell */
export function nameOfCell({ world, sizeName }) {
  return `${world.id}, ${sizeName}`;
}
