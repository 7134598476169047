import { simplified } from './names/simplified';

/** What a stage says of a deal: `open` may still be either. */
export type Stage = 'won' | 'lost' | 'open' | 'unsaid';

const won: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['won', 'true', 'yes', 'oui', 'vrai', 'gagne', 'gagnee', 'gagnes', 'gagnees', 'signe', 'signee'],
]);
const lost: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...[
    'lost',
    'false',
    'no',
    'non',
    'faux',
    'perdu',
    'perdue',
    'perdus',
    'perdues',
    'abandonne',
    'abandonnee',
  ],
]);

/** What a cell says of a deal, in English or French: “Closed Won”, “Fermée gagnée”, “TRUE”. */
export function readStage(text: string): Stage {
  const words = simplified(text).split(' ');
  if (words.some((word) => lost.has(word))) return 'lost';
  if (words.some((word) => won.has(word))) return 'won';
  return text === '' ? 'unsaid' : 'open';
}
