import { worlds } from '../worlds/index.mjs';

const titles = new Map(worlds.map(({ id, title }) => [id, title]));

/** Where a rate was found: the world, and the size of team where it is of one. */
export function place({ cell: { world, size } }) {
  return size === undefined ? titles.get(world) : `${titles.get(world)}; ${size}`;
}
