import type { SentencesOf } from '../../../../locales/sentence';

export const fr: SentencesOf<'plan-design/single-proxy'> = {
  title: 'Un seul indicateur à la place d’un but ?',
  fail: (v) =>
    `${v.measure} tient lieu, à lui seul, de ${v.goals ?? 'résultats, que le plan ne prime pas'}. Dans des expériences, ceux que l’on primait sur un seul indicateur ont fini par le prendre pour le but, moins quand il y en avait plusieurs (Choi, Hecht & Tayler 2012). Cela contredit le conseil de primer peu d’indicateurs.`,
  pass: (v) =>
    v.proxies === 1
      ? 'Les buts sont primés pour eux-mêmes, à côté du seul indicateur de substitution.'
      : 'Aucun but ne tient à un seul indicateur de substitution.',
  remedy: 'Primez le but lui-même, ou un second indicateur qui en montre une autre face.',
};
