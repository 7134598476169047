import { sizes } from './sizes.mjs';
import { worlds } from './worlds/index.mjs';

/** Every world at each of its sizes. */
export const cells = worlds.flatMap((world) =>
  world.sizes.map((sizeName) => ({ world, sizeName, size: sizes[sizeName] })),
);

/** @param {{ world: { id: string }, sizeName: string }} cell */
export function nameOfCell({ world, sizeName }) {
  return `${world.id}, ${sizeName}`;
}
