import type { PeriodForm } from '../../../model/panel/panel';
import type { NumberMeant } from '../../../model/problems/kinds';
import type { CodesOf, ProblemTexts } from '../../problem';
import { clauses, meant, must } from './found';

const forms: Readonly<Record<PeriodForm, string>> = {
  integer: 'nombre entier',
  year: 'année',
  'half-year': 'semestre',
  quarter: 'trimestre',
  month: 'mois',
  week: 'semaine',
  day: 'jour',
};

const asDate = 'écrivez "2026-03-01", ou "2026-03" pour le mois';

const meantNumbers: Readonly<Record<NumberMeant, [string, string]>> = {
  'spreadsheet-date': ['ressemble à une date de tableur', asDate],
  month: ['ressemble à un mois', 'écrivez "2026-03"'],
  day: ['ressemble à une date', asDate],
  'unix-seconds': ['ressemble à des secondes depuis 1970', asDate],
  'unix-milliseconds': ['ressemble à des millisecondes depuis 1970', asDate],
};

/** What is wrong with data. */
export const data: ProblemTexts<CodesOf<typeof import('../../../model/problems/data')>> = {
  data: ({ found }) => must('être un objet avec `observations`, `cases` ou les deux', found),
  observations: ({ found }) => must('être une liste de lignes ou un objet de colonnes', found),
  participant: ({ found }) => must('être un texte ou un nombre', found),
  period: ({ found }) =>
    must(
      'être une période telle que "2026", "2026-H1", "2026-Q1", "FY2026-Q1", "2026-03", "2026-W07" ou "2026-03-01", ou un nombre entier',
      found,
    ),
  'number-too-large': () => clauses('est trop grand pour un nombre exact', 'écrivez-le comme un texte'),
  'participant-kind': ({ expected }) =>
    clauses(
      `doit être un ${expected === 'number' ? 'nombre' : 'texte'} comme les précédents`,
      'tous sont des nombres, ou tous des textes',
    ),
  'period-off-calendar': () => 'ne figure dans aucun calendrier',
  'period-number': ({ from, to }) => `doit être un nombre entier de −${-from} à ${to}`,
  'period-mistaken': ({ meant }) => clauses(...meantNumbers[meant]),
  'period-form': ({ form, first }) =>
    clauses(
      `est de la forme ${forms[form]}, celles qui précèdent de la forme ${forms[first]}`,
      'un historique n’en a qu’une',
    ),
  'period-naming': () =>
    clauses(
      'est nommée autrement que celles qui précèdent',
      'de "2026-Q1", "FY2026-Q1" et "FY2025/26-Q1", un historique n’en a qu’une',
    ),
  'period-one-year': () =>
    clauses(
      'nomme deux années, mais l’année du plan commence en janvier',
      'indiquez dans le plan le mois où elle commence, par `yearStarts`',
    ),
  'no-rows': () => 'ne contient aucune ligne',
  'too-many-rows': ({ most, count }) => clauses(`doit avoir ${most} lignes au plus`, `en a ${count}`),
  'too-many-pairs': ({ most, count }) =>
    clauses(
      `doit contenir ${most} couples d’un indicateur et d’un but au plus`,
      `en a ${count}`,
      'nommez moins de buts dans le plan',
    ),
  'periods-cut': ({ form, month }) =>
    clauses(
      'doit être en mois',
      `l’année du plan commence au mois ${month} et coupe ${form === 'year' ? 'l’année civile' : `le ${forms[form]} civil`}`,
    ),
  'rows-left-out': ({ count, rows, form, planPeriod }) => {
    const asked = `pour un${planPeriod === 'year' ? 'e' : ''} ${forms[planPeriod]}, nombres et montants demandent une ligne par ${forms[form]}`;
    const remedy =
      form === 'day'
        ? [
            `écrivez la période (${forms[planPeriod]}) à la place de la date`,
            'des affaires isolées s’additionnent d’abord, ce que fait le lecteur de tableaux (`deals`)',
          ]
        : [];
    return clauses(`${count} lignes sur ${rows} écartées`, asked, ...remedy);
  },
  'too-many-attributes': ({ most, count }) =>
    clauses(`doit contenir ${most} attributs au plus`, `en a ${count}`),
  'column-length': ({ rows, count }) =>
    clauses(`doit avoir une valeur par ligne, soit ${rows}`, `en a ${count}`),
  'columns-length': ({ rows, count }) =>
    clauses(`doit être aussi longue que les colonnes qui précèdent, soit ${rows}`, `en a ${count}`),
  'row-twice': () => 'une ligne plus haut a le même participant et la même période',
  'unknown-data-metric': ({ nearest }) => meant('est une mesure inconnue', nearest),
  'more-problems': () => 'a plus de problèmes qu’il n’en est affiché',
  'changed-while-read': () => 'ont changé pendant leur lecture',
  'data-not-read': () => 'doit être omis\u00a0: aucune règle de cet audit ne lit de données',
  payload: () => 'doit être ce que charge la page, en JSON',
  'key-twice': () => 'figure deux fois',
  'group-twice': () => 'donne deux fois le même groupe',
  'key-lacking': ({ key }) => `n’a pas ${key}`,
};
