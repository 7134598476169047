import { percent, percentBeside } from '../../../../locales/fr/format';
import { count } from '../../../../locales/fr/plural';
import type { SentencesOf, ValuesOf } from '../../../../locales/sentence';
import type { Replayed } from '../variants';

function narrowed(v: ValuesOf<'factor' | 'narrowed'>): string {
  return typeof v.factor === 'number' && v.factor < 1
    ? ` Les écarts de prime dépassent les écarts de résultats ; ramenés à ceux-ci, ce serait ${percent(v.narrowed)}.`
    : '';
}

function replayed(v: ValuesOf<Replayed>): string {
  if (v.misallocated === null) {
    return `Rejoué sur ${count(v.periods, 'période')} de prime, l’argent a été comparé à ${v.goals} ; les chiffres parleraient d’une ou deux personnes et ne sont pas donnés.`;
  }
  return `Rejoué sur ${count(v.periods, 'période')} de prime, le plan envoie ${percentBeside(v.misallocated, v.equal)} de l’argent à d’autres que ne le ferait un partage au prorata de ${v.goals} ; avec une prime égale pour tous, ce serait ${percentBeside(v.equal, v.misallocated)}.${narrowed(v)}`;
}

export const fr: SentencesOf<'outcome-divergence/payout-misallocation'> = {
  title: 'L’argent va-t-il à ceux qui apportent les résultats ?',
  headline: (v) =>
    v.misallocated === null
      ? 'L’argent irait à d’autres que ceux qui apportent les résultats, plus que si chacun touchait autant.'
      : `${percent(v.misallocated)} de l’argent irait à d’autres que ceux qui apportent les résultats : plus que si chacun touchait autant.`,
  fail: (v) => `${replayed(v)} Le plan vise moins juste qu’une prime égale pour tous.`,
  pass: replayed,
  'cannot-tell': (v) => `${replayed(v)} Un tel écart peut être dû au hasard.`,
  'other-yardstick':
    'Chacun a son propre objectif, ou l’objectif est commun : la prime suit alors à dessein d’autres parts que celles des résultats.',
  'no-replay': 'Les primes de ce plan ne peuvent pas être rejouées sur l’historique fourni.',
  remedy: 'Déplacez le poids de ce qui se mesure vers ce qui est voulu : les buts eux-mêmes.',
};
