import { simplified } from '../model/simplified';

/** What a stage says of a deal: `open` may still be either; a flag that says no more than `not-won` leaves open which. */
export type Stage = 'won' | 'lost' | 'open' | 'not-won' | 'unsaid';

const won: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['won', 'closedwon', 'true', 'yes', 'oui', 'vrai', 'gagne', 'gagnee', 'gagnes', 'gagnees'],
  ...['signe', 'signee'],
]);

/** Words that mean a win where every other word of the stage is one of `beside`: a signed NDA is none. */
const wonAlone: ReadonlySet<string> = /* @__PURE__ */ new Set(['win', 'signed']);
const beside: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['closed', 'close', 'deal', 'contract', 'order', 'agreement', 'and', 'stage', 'status'],
]);

const lost: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['lost', 'closedlost', 'perdu', 'perdue', 'perdus', 'perdues', 'abandonne', 'abandonnee'],
]);

/** A win before which one of these stands is none: “not won”, “pas encore gagné”. By themselves they say that a deal was not won. */
const negations: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['not', 'never', 'no', 'non', 'pas', 'jamais', 'isn', 'wasn'],
]);
const denials: ReadonlySet<string> = /* @__PURE__ */ new Set(['no', 'non', 'false', 'faux']);

/** A win that was taken back, or has not come yet. */
const takenBack: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['cancelled', 'canceled', 'cancellation', 'annule', 'annulee', 'annulation', 'terminated', 'resilie'],
  ...['resiliee', 'refunded', 'rembourse', 'remboursee', 'reversed', 'churned'],
]);
const yetToCome: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...[
    'pending',
    'attente',
    'likely',
    'expected',
    'almost',
    'nearly',
    'probable',
    'presque',
    'bientot',
    'soon',
  ],
  ...['be', 'confirmer', 'provisional', 'provisoire', 'nda', 'loi', 'mou'],
]);

/** What a column of ones and zeros says, where its name asks whether the deal was won. */
const flags: Readonly<Record<string, Stage>> = { '1': 'won', '0': 'not-won', y: 'won', n: 'not-won' };

/**
 * What a cell says of a deal, in English or French: “Closed Won”, “Fermée gagnée”, “TRUE”.
 *
 * @param isFlag - Whether the column holds nothing else than whether a deal was won.
 */
export function readStage(text: string, isFlag = false): Stage {
  const plain = simplified(text);
  const flag = isFlag ? flags[plain.replace(/^([01]) 0$/, '$1')] : undefined;
  if (flag !== undefined) return flag;
  const words = plain.split(' ');
  const has = (some: ReadonlySet<string>): boolean => words.some((word) => some.has(word));
  const isAlone =
    has(wonAlone) && words.every((word) => wonAlone.has(word) || beside.has(word) || won.has(word));
  const at = words.findIndex((word) => won.has(word) || wonAlone.has(word));
  const isDenied = words.slice(0, Math.max(at, 0)).some((word) => negations.has(word));
  if (has(lost) || has(takenBack)) return 'lost';
  if (denials.has(words.at(-1) ?? '')) return 'not-won';
  if (isDenied || has(yetToCome)) return 'open';
  if (has(won) || isAlone) return 'won';
  return text === '' ? 'unsaid' : 'open';
}

/** Whether a stage says that a deal was not won, or not yet. */
export function isNotWon(stage: Stage | null): boolean {
  return stage === 'lost' || stage === 'open' || stage === 'not-won';
}
