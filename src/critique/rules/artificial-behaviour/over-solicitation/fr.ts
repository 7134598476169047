import { fixed, number } from '../../../../locales/fr/format';
import { count } from '../../../../locales/fr/plural';
import type { Ranged } from '../../../../locales/keys';
import type { SentencesOf, ValuesOf } from '../../../../locales/sentence';

/** Without a full stop. */
function answers(v: ValuesOf<Ranged | 'sent' | 'before' | 'answered' | 'within'>): string {
  return `Chez un même participant, la corrélation entre ce qu’il envoie (${v.sent}, période en cours et ${v.before === 1 ? 'précédente' : `${number(v.before)} précédentes`} réunies) et ${v.answered} est de ${fixed(v.within, 2)} (de ${fixed(v.low, 2)} à ${fixed(v.high, 2)} ; ${count(v.participants, 'participant')}, ${count(v.periods, 'période')})`;
}

export const fr: SentencesOf<'artificial-behaviour/over-solicitation'> = {
  title: 'Répond-on moins quand on envoie plus ?',
  headline: (v) => `Plus on envoie (${v.sent}), moins on répond : ${v.answered} recule.`,
  fail: (v) =>
    `${answers(v)} : plus on envoie, moins on répond. Le plan n’en rémunère pas moins les envois. Les réponses tardives sont prises en compte.`,
  pass: (v) => `${answers(v)} : aucun recul digne d’être relevé.`,
  'cannot-tell': (v) =>
    typeof v.within === 'number'
      ? `${answers(v)}. Ces données permettent un recul comme l’absence de recul.`
      : 'Cet historique ne permet pas de dire si l’on répond moins quand on envoie plus.',
  remedy: 'Primez les réponses ou ce qui en sort, pas les envois ; ou plafonnez ce qui compte.',
};
