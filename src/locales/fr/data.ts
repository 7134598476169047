import type { Dictionary } from '../sentence';
import { number, percent } from './format';

const periods: Readonly<Record<string, string>> = {
  week: 'la semaine',
  month: 'le mois',
  quarter: 'le trimestre',
  'half-year': 'le semestre',
  year: 'l’année',
};

const spans: Readonly<Record<string, string>> = {
  month: 'd’un mois',
  quarter: 'd’un trimestre',
  year: 'd’une année',
};

const noWhole: Readonly<Record<string, string>> = {
  month: 'aucun mois entier',
  quarter: 'aucun trimestre entier',
  'half-year': 'aucun semestre entier',
  year: 'aucune année entière',
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

/** Months written as `2026-03`, the year once where it is the same. */
function monthsBetween(from: unknown, to: unknown): string {
  const [[first, year], [last, lastYear]] = [monthAndYear(from), monthAndYear(to)];
  return `${/^[ao]/.test(first) ? 'd’' : 'de '}${first}${year === lastYear ? '' : year} à ${last}${lastYear}`;
}

function monthAndYear(date: unknown): [month: string, year: string] {
  const [, year, month] = /^(\d+)-(\d+)$/.exec(String(date)) ?? [];
  return year === undefined ? [String(date), ''] : [nameOf(month), ` ${year}`];
}

function nameOf(month: unknown): string {
  return months[Number(month) - 1] ?? String(month);
}

/** How the data of an audit were read. */
export const data: Dictionary<'data'> = {
  data: {
    'dates-read-as': (v) => {
      const period = periods[v.period ?? ''] ?? v.period;
      return `Chaque date est lue comme ${period} où elle tombe : toutes sont datées de la même façon, et personne n’y a deux lignes.`;
    },
    'fiscal-read-as': (v) =>
      `${v.period} va ${monthsBetween(v.from, v.to)} : l’année du plan commence en ${nameOf(v.month)}. ${v.month === 1 ? 'Si elle commence un autre mois, le plan doit le dire.' : 'Une année porte le nom de celle où elle finit.'}`,
    'year-starts': (v) =>
      `L’année du plan commence en ${nameOf(v.month)} : trimestres, semestres et années se comptent à partir de là.`,
    'no-quota-above-0': (v) =>
      `Aucune ligne n’a de quota supérieur à 0 pour ${v.measures} : face à de tels quotas, rien n’est atteint.`,
    'no-condition-figures': (v) =>
      `Les données n’ont aucun chiffre pour ${v.measures}, condition ou coefficient : l’un ou l’autre est tenu pour atteint d’un bout à l’autre, et ce qui aurait été versé est dit comme s’il l’était.`,
    'one-team': (v) =>
      `Aucune ligne ne dit de quelle équipe elle relève : pour ${v.measures}, tous comptent comme une seule équipe.`,
    'team-quota-once': (v) =>
      `Les membres d’une équipe ont le même quota pour ${v.measures}, et chacun ses propres chiffres, qui l’approchent ensemble : il est lu comme celui de l’équipe.`,
    'team-quotas-added': (v) =>
      `Les membres d’une équipe ont le même quota pour ${v.measures}, et chacun ses propres chiffres : les quotas s’additionnent comme les chiffres. Si c’est le quota de l’équipe, donnez à chaque ligne sa part.`,
    'quotas-repeated': (v) =>
      `Les quotas de ${v.measures} restent les mêmes sur la durée ${spans[v.period ?? ''] ?? v.period}, et valent environ ${number(v.times)} fois ce qui est atteint dans une ligne. S’ils valent pour toute cette durée, chaque ligne doit en avoir sa part.`,
    'far-from-promised': (v) =>
      `Sur cet historique, le plan aurait versé ${percent(v.ratio)} de ce qu’il promet à l’objectif. Un objectif ou les chiffres peuvent être dans une autre unité, ou pour une autre durée.`,
    'commission-beyond-values': (v) =>
      `La commission sur ${v.measure} verse ${number(v.rate)} pour chaque unité. S’il s’agit de ${number(v.rate)} %, le taux s’écrit ${number(v.fraction)}.`,
    'mostly-missing': (v) =>
      v.count === v.rows
        ? `Aucune ligne n’a de chiffre pour ${v.measure} : on ne peut rien en dire.`
        : `${number(v.count)} lignes sur ${number(v.rows)} n’ont pas de chiffre pour ${v.measure}, et ne paient rien à ce titre. S’il n’y a rien eu, écrivez 0.`,
    'no-period-complete': (v) =>
      `Cet historique ne contient ${noWhole[v.period ?? ''] ?? v.period} : ce que le plan aurait versé n’est pas dit.`,
    'payouts-of-few-people': (v) =>
      `Ce que le plan aurait versé est dit à partir de ${number(v.least)} personnes : pour moins, cela en dirait trop sur chacune.`,
    'payouts-tell-of-few': () =>
      'Ce que le plan aurait versé n’est pas donné : le total dirait ce qu’ont fait des personnes en particulier.',
    'quotas-beside-target': (v) =>
      `Les lignes ont des quotas pour ${v.measures}, et le plan un objectif : celui du plan vaut. Si chacun a son quota, l’objectif du plan s’écrit « own ».`,
  },
};
