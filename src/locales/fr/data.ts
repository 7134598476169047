import type { Dictionary } from '../sentence';
import { number } from './format';

const periods: Readonly<Record<string, string>> = {
  week: 'la semaine',
  month: 'le mois',
  quarter: 'le trimestre',
  'half-year': 'le semestre',
  year: 'l’année',
};

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** How the data of an audit were read. */
export const data: Dictionary<'data'> = {
  data: {
    'dates-read-as': (v) => {
      const period = periods[v.period ?? ''] ?? v.period;
      return `Chaque date est lue comme ${period} où elle tombe : toutes sont datées de la même façon, et personne n’y a deux lignes.`;
    },
    'year-starts': (v) =>
      `L’année du plan commence en ${months[Number(v.month) - 1] ?? number(v.month)} : trimestres, semestres et années se comptent à partir de là.`,
    'quotas-beside-target': (v) =>
      `Les lignes ont des quotas pour ${v.measures}, et le plan un objectif : celui du plan vaut. Si chacun a son quota, l’objectif du plan s’écrit « own ».`,
  },
};
