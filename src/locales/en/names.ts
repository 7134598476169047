import { joined, type Names } from '../names';

/** Names in English: “Revenue” and “Win rate”. */
export const names: Names = {
  nameOf: ({ en }) => en,
  quoted: (name) => `“${name}”`,
  listed: (all) => joined(all, 'and'),
};
