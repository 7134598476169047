import { number, percent } from '../../../../locales/fr/format';
import type { SentencesOf, ValuesOf } from '../../../../locales/sentence';
import type { Step } from '../variants';

/** What happened at the most telling date, without a full stop. */
function moved(v: ValuesOf<Step>): string {
  return `À la date ${v.date}, ${typeof v.together === 'number' ? percent(v.together) : 'presque tous les'}${typeof v.together === 'number' ? ' des' : ''} ${number(v.participants)} participants ont ${v.down === 1 ? 'baissé' : 'monté'} ensemble, d’une médiane de ${number(v.points, 1)} points de ${v.measure}`;
}

export const fr: SentencesOf<'instrument/definition-drift'> = {
  title: 'Le calcul du score a-t-il changé ?',
  headline: (v) => `${moved(v)} : les scores d’avant et d’après ne se comparent pas.`,
  fail: (v) =>
    `${moved(v)}, et sont restés à ce niveau. L’éditeur a-t-il changé son calcul, ou tout le monde sa façon de travailler ? Le score seul ne peut le dire. Dans les deux cas, les scores d’avant et d’après ne se comparent pas.`,
  pass: (v) =>
    `${v.dates === 1 ? 'À la seule date qui s’y prête' : `À aucune des ${number(v.dates)} dates`}, ${v.measure} n’a bougé dans le même sens, et pour de bon, chez presque tout le monde.`,
  'cannot-tell': (v) => `Ces données ne permettent pas de dire si le calcul de ${v.measure} a changé.`,
  season: (v) => `${moved(v)}, mais pas pour de bon. Une saison donne cela.`,
  remedy:
    'Ne comparez les scores que d’un même côté de cette date, et refixez les objectifs. Si les activités, elles, n’ont pas bougé à cette date, c’est le calcul qui a changé.',
  null: (v) => `À chaque date, ${v.measure} monte chez autant de personnes qu’il baisse.`,
};
