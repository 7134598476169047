import { number, percent } from '../../../../locales/fr/format';
import type { SentencesOf } from '../../../../locales/sentence';

export const fr: SentencesOf<'instrument/weight-influence'> = {
  title: 'Les piliers pèsent-ils ce qu’on en dit ?',
  headline: (v) =>
    `${v.pillar} est censé peser ${percent(v.nominal)} de ${v.measure} et décide à ${percent(v.effective)} du classement de chacun.`,
  fail: (v) =>
    `${v.pillar} est censé peser ${percent(v.nominal)} de ${v.measure}. Parmi ${number(v.participants)} participants, ce pilier décide à ${percent(v.effective)} du classement : un écart de ${percent(v.low)} à ${percent(v.high)}, pour ${percent(v.limit)} admis. Qui travaille les autres piliers travaille ce qui ne compte guère.`,
  pass: (v) =>
    `Aucun pilier de ${v.measure} ne s’écarte de sa part annoncée de plus de ${percent(v.limit)} du tout : le plus éloigné, ${v.pillar}, est censé en peser ${percent(v.nominal)} et décide à ${percent(v.effective)}.`,
  'cannot-tell': (v) =>
    typeof v.effective === 'number'
      ? `${v.pillar} est censé peser ${percent(v.nominal)} de ${v.measure} et décide à ${percent(v.effective)} du classement ; l’écart peut être de ${percent(v.low)} comme de ${percent(v.high)}, pour ${percent(v.limit)} admis.`
      : `Ces données ne permettent pas de dire si les piliers de ${v.measure} pèsent ce qu’on en dit.`,
  remedy:
    'Dites à chacun quel pilier décide vraiment, ou primez ce que les piliers représentent, chacun avec sa propre pondération.',
};
