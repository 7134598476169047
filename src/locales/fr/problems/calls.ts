import { quoted } from '../../../model/wording';
import type { CodesOf, ProblemTexts } from '../../problem';
import { meant, must } from './found';

/** What is wrong with options and with the parts of an audit. */
export const calls: ProblemTexts<CodesOf<typeof import('../../../model/problems/calls')>> = {
  'unknown-rule': ({ id, nearest }) => meant(`nomme une règle inconnue, ${quoted(id)}`, nearest),
  'no-rule-left': () => 'ne laissent aucune règle',
  'host-rule-id': ({ taken, found }) =>
    must(
      `être fait de mots minuscules reliés par des traits d’union, en segments séparés par des barres, comme "house/pay-cap", et ne pas commencer par ${taken.join(', ')}`,
      found,
    ),
  'rule-languages': ({ found }) =>
    must('être des phrases par langue, au moins en anglais, comme { en: { title, fail, pass } }', found),
  'rule-list': ({ found }) => must('être une liste de règles telle que planRules', found),
  'no-rule': () => 'doit être une règle de allRules, ou faite par defineRule',
  'another-copy': () =>
    'vient d’une autre copie de incentive-audit\u00a0: importez-la par la même entrée (ESM ou CommonJS) que createAudit',
  'sentence-name': () => 'une phrase ne peut avoir un nom qui contient une barre oblique',
  'rule-twice': () => 'une règle ne peut figurer deux fois',
  part: ({ name }) => `doit être ce que le paquet exporte sous le nom ${name}`,
  'signal-unreadable': () => 'est illisible\u00a0: accéder à `aborted` provoque une erreur',
  'issue-list': ({ found }) => must('être une liste de { path, message }', found),
  issue: () => 'doit être { path, message }\u00a0: une liste de clés et de places, et un texte',
};
