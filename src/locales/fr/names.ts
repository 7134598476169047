import { joined, type Names } from '../names';

/** Names in French, the English ones where there are none: « Chiffre d’affaires » et « Taux de succès ». */
export const names: Names = {
  nameOf: ({ en, fr }) => fr ?? en,
  quoted: (name) => `«\u00a0${name}\u00a0»`,
  listed: (all) => joined(all, 'et'),
};
