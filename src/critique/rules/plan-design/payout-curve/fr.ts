import { percent, percentBeside } from '../../../../locales/fr/format';
import type { SentencesOf } from '../../../../locales/sentence';

export const fr: SentencesOf<'plan-design/payout-curve'> = {
  title: 'Un effet de seuil, ou du travail qui ne rapporte rien ?',
  fail: (v) =>
    `${v.cliff === 1 ? `À ${percent(v.at)} de l’objectif, ${v.measure} fait bondir la prime de ${percentBeside(v.step, v.limit)} de la prime cible ; la limite de ce projet est de ${percent(v.limit)}. ` : ''}${v.from === null ? '' : `Entre ${percent(v.from)} et ${percent(v.to)} de l’objectif, progresser sur ${v.measure} ne paie rien de plus. `}Better Sales Comp, un cabinet de conseil, et QuotaPath, un éditeur de logiciels, déconseillent les effets de seuil : on garde des affaires sous le coude. Les avis divergent : pour des objectifs convenus, Rose (Cygnal) préfère quelques paliers.`,
  pass: (v) =>
    v.step === 0
      ? 'La prime monte sans à-coup, et ne cesse pas de monter entre le seuil et le plafond.'
      : `Le plus grand saut est de ${percentBeside(v.step, v.limit)} de la prime cible (limite ${percent(v.limit)}), et la prime ne cesse pas de monter entre le seuil et le plafond.`,
  'cannot-tell': (v) => `${v.measure} a un seuil et pas encore d’objectif : sa prime n’a pas de courbe.`,
  remedy: 'Faites partir la prime de presque zéro au seuil, puis montez régulièrement.',
};
