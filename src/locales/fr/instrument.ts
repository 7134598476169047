import type { Dictionary, Values } from '../sentence';
import { number, percent } from './format';
import { count } from './plural';
import { moreThan } from './ranges';

function certain(v: Values): string {
  return `D’après ${inputs(v)}, ${percent(v.certain)} des paires de participants (ils sont ${number(v.participants)}) gardent leur ordre`;
}

function inputs(v: Values): string {
  return v.observed === v.components
    ? String(v['measure.fr'])
    : `${count(v.observed, 'critère')} de ${v['measure.fr']} sur ${number(v.components)}, ${v.observed === 1 ? 'le seul' : 'les seuls'} dans ces données`;
}

function whatever(v: Values): string {
  return `tant qu’aucun critère d’un pilier ne pèse ${moreThan('qu’un autre', v.weightRatio)}`;
}

export const instrument: Dictionary<
  | 'instrument/score-consistency'
  | 'instrument/definition-drift'
  | 'instrument/rank-certainty'
  | 'instrument/weight-influence'
> = {
  'instrument/score-consistency': {
    title: 'Les chiffres tombent-ils juste ?',
    headline: (v) => `${percent(v.share)} des scores ne sont pas la somme de leurs parties.`,
    fail: (v) =>
      `Dans ${v.rows === 1 ? 'la seule ligne vérifiable' : `${count(v.wrong, 'ligne')} sur ${number(v.rows)}`}, ${v['measure.fr']} n’est pas la somme de ses piliers. La page arrondit : un demi-point est toléré. Une capture d’écran retouchée donne cela ; une faute de frappe aussi.`,
    pass: (v) =>
      `Dans ${v.rows === 1 ? 'la seule ligne vérifiable' : `les ${number(v.rows)} lignes vérifiables`}, ${v['measure.fr']} est bien la somme de ses piliers.`,
    'cannot-tell': (v) =>
      `Aucune ligne des données ne contient à la fois ${v['metric.fr']} et tous ses piliers.`,
    remedy: 'Relevez de nouveau ces scores à la source, et ne payez sur aucun qui ne tombe pas juste.',
  },
  'instrument/definition-drift': {
    title: 'Le calcul du score a-t-il changé ?',
    headline: (v) => `${moved(v)} : les scores d’avant et d’après ne se comparent pas.`,
    fail: (v) =>
      `${moved(v)}, et sont restés à ce niveau. L’éditeur a-t-il changé son calcul, ou tout le monde sa façon de travailler ? Le score seul ne peut le dire. Dans les deux cas, les scores d’avant et d’après ne se comparent pas.`,
    pass: (v) =>
      `${v.dates === 1 ? 'À la seule date qui s’y prête' : `À aucune des ${number(v.dates)} dates`}, ${v['measure.fr']} n’a bougé dans le même sens, et pour de bon, chez presque tout le monde.`,
    'cannot-tell': (v) =>
      `Ces données ne permettent pas de dire si le calcul de ${v['measure.fr']} a changé.`,
    season: (v) => `${moved(v)}, mais pas pour de bon. Une saison donne cela.`,
    remedy:
      'Ne comparez les scores que d’un même côté de cette date, et refixez les objectifs. Si les activités, elles, n’ont pas bougé à cette date, c’est le calcul qui a changé.',
    null: (v) => `À chaque date, ${v['measure.fr']} monte chez autant de personnes qu’il baisse.`,
  },
  'instrument/rank-certainty': {
    title: 'Le classement vient-il des données ou des pondérations ?',
    headline: (v) =>
      `Seules ${percent(v.certain)} des paires de participants gardent leur ordre quelles que soient les pondérations de ${v['measure.fr']}.`,
    fail: (v) =>
      `${certain(v)}, ${whatever(v)} : l’ordre des autres tient à des pondérations que personne ne connaît hors de l’éditeur. Pour au moins la moitié des participants, ${count(v.span, 'rang')} sont possibles.`,
    pass: (v) =>
      `${certain(v)}, ${whatever(v)}. Le classement est, pour l’essentiel, celui des participants.`,
    'cannot-tell': (v) =>
      typeof v.certain === 'number'
        ? `${certain(v)}, ${whatever(v)}. En dessous de 50 %, le classement vient plus des pondérations que des données ; à partir de 80 %, tous les critères étant connus, il vient des données.`
        : `Ces données ne permettent pas de dire ce qui, dans un classement d’après ${v['measure.fr']}, tient quelles que soient les pondérations.`,
    remedy:
      'Ne classez personne d’après ce score et n’attribuez aucun prix selon le rang. Primez des résultats qui se passent de pondérations.',
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

/** What happened at the most telling date, without a full stop. */
function moved(v: Values): string {
  return `À la date ${v.date}, ${typeof v.together === 'number' ? percent(v.together) : 'presque tous les'}${typeof v.together === 'number' ? ' des' : ''} ${number(v.participants)} participants ont ${v.down === 1 ? 'baissé' : 'monté'} ensemble, d’une médiane de ${number(v.points, 1)} points de ${v['measure.fr']}`;
}
