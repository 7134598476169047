import type { Dictionary } from '../sentence';
import { number, percent } from './format';
import { count } from './plural';

export const instrument: Dictionary<'instrument/score-consistency' | 'instrument/weight-influence'> = {
  'instrument/score-consistency': {
    title: 'Les chiffres tombent-ils juste ?',
    headline: (v) => `${percent(v.share)} des scores ne sont pas la somme de leurs parties.`,
    fail: (v) =>
      `Dans ${count(v.wrong, 'ligne')} sur ${number(v.rows)}, ${v['measure.fr']} n’est pas la somme de ses piliers. La page arrondit : un demi-point est toléré. Une capture d’écran retouchée donne cela ; une faute de frappe aussi.`,
    pass: (v) =>
      `Dans ${v.rows === 1 ? 'la seule ligne vérifiable' : `les ${number(v.rows)} lignes vérifiables`}, ${v['measure.fr']} est bien la somme de ses piliers.`,
    'cannot-tell': (v) =>
      `Aucune ligne des données ne contient à la fois ${v['metric.fr']} et tous ses piliers.`,
    remedy: 'Relevez de nouveau ces scores à la source, et ne payez sur aucun qui ne tombe pas juste.',
  },
  'instrument/weight-influence': {
    title: 'Les piliers pèsent-ils ce qu’on en dit ?',
    headline: (v) =>
      `${v['pillar.fr']} est censé peser ${percent(v.nominal)} de ${v['measure.fr']} et décide à ${percent(v.effective)} du classement de chacun.`,
    fail: (v) =>
      `${v['pillar.fr']} est censé peser ${percent(v.nominal)} de ${v['measure.fr']}. Parmi ${number(v.participants)} participants, ce pilier décide à ${percent(v.effective)} du classement : un écart de ${percent(v.low)} à ${percent(v.high)}, pour ${percent(v.limit)} admis. Qui travaille les autres piliers travaille ce qui ne compte guère.`,
    pass: (v) =>
      `Aucun pilier de ${v['measure.fr']} ne s’écarte de sa part annoncée de plus de ${percent(v.limit)} du tout : le plus éloigné, ${v['pillar.fr']}, est censé en peser ${percent(v.nominal)} et décide à ${percent(v.effective)}.`,
    'cannot-tell': (v) =>
      typeof v.effective === 'number'
        ? `${v['pillar.fr']} est censé peser ${percent(v.nominal)} de ${v['measure.fr']} et décide à ${percent(v.effective)} du classement ; l’écart peut être de ${percent(v.low)} comme de ${percent(v.high)}, pour ${percent(v.limit)} admis.`
        : `Ces données ne permettent pas de dire si les piliers de ${v['measure.fr']} pèsent ce qu’on en dit.`,
    remedy:
      'Dites à chacun quel pilier décide vraiment, ou primez ce que les piliers représentent, chacun avec sa propre pondération.',
  },
};
