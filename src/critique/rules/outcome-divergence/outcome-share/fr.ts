import { ofThePay, shareByWeights } from '../../../../locales/fr/ranges';
import type { Weighted } from '../../../../locales/keys';
import type { SentencesOf, ValuesOf } from '../../../../locales/sentence';
import { sentenceCase } from '../../../../locales/sentence-case';

function goals(v: ValuesOf<'goals'>): string {
  return typeof v.goals === 'string'
    ? `Les buts du plan : ${v.goals}.`
    : 'Le plan ne déclare aucun but : tout indicateur de résultat ou de qualité des relations en est donc un ; une étape qui y mène n’en est pas un.';
}

function offGoal(v: ValuesOf<Weighted | 'unwanted' | 'goals' | 'off'>): string {
  if (typeof v.unwanted === 'string')
    return `Seule la qualité des relations sort des buts que déclare le plan : ${v.unwanted}. Elle porte ${shareByWeights(v)}. ${goals(v)} Si l’entreprise y tient, elle a sa place parmi eux.`;
  return `Hors des buts de l’entreprise : ${v.off}, soit ${shareByWeights(v)}. ${goals(v)}`;
}

export const fr: SentencesOf<'outcome-divergence/outcome-share'> = {
  title: 'Payé pour autre chose',
  headline: (v) =>
    typeof v.unwanted === 'string'
      ? `${sentenceCase(ofThePay(v.share))} repose sur ${v.unwanted}, que le plan ne déclare pas comme but.`
      : `${sentenceCase(ofThePay(v.share))} repose sur ce qui n’est pas un but de l’entreprise.`,
  fail: offGoal,
  pass: (v) =>
    v.share === 0
      ? `Toute la prime repose sur les buts eux-mêmes. ${goals(v)}`
      : `${sentenceCase(ofThePay(v.share))} repose sur autre chose que les buts. ${goals(v)}`,
  'cannot-tell': offGoal,
  remedy: (v) =>
    typeof v.unwanted === 'string'
      ? `Si l’entreprise tient à ${v.unwanted}, ajoutez-le aux buts du plan ; sinon, reportez cette part de la prime sur les buts.`
      : 'Primez le but lui-même, ou ce qui s’en approche le plus et se compte.',
};
