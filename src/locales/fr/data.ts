import type { Dictionary } from '../sentence';

const periods: Readonly<Record<string, string>> = {
  week: 'la semaine',
  month: 'le mois',
  quarter: 'le trimestre',
  'half-year': 'le semestre',
  year: 'l’année',
};

/** How the data of an audit were read. */
export const data: Dictionary<'data'> = {
  data: {
    'dates-read-as': (v) => {
      const period = periods[v.period ?? ''] ?? v.period;
      return `Chaque date est lue comme ${period} où elle tombe : toutes sont datées de la même façon, et personne n’y a deux lignes.`;
    },
  },
};
