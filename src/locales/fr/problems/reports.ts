import type { CodesOf, ProblemTexts } from '../../problem';
import { clauses, meant, must } from './found';

/** What is wrong with a report, or with what is asked of its renderers. */
export const reports: ProblemTexts<CodesOf<typeof import('../../../model/problems/reports')>> = {
  report: ({ found }) => must('être un rapport tel que le rend evaluateIncentivePlan()', found),
  'report-version': ({ version }) =>
    `doit être ${version}\u00a0: ce n’est pas un rapport, ou il vient d’une autre version de ce paquet`,
  'comparison-version': ({ version }) =>
    `doit être ${version}\u00a0: cette comparaison vient d’une autre version de ce paquet`,
  edges: ({ counts, edges }) =>
    clauses(`doit avoir une borne de plus que les ${counts} effectifs`, `en a ${edges}`),
  setting: ({ found }) => must('être un nombre, un texte, true ou false, null, ou des listes de noms', found),
  'render-options': ({ found }) => must('être un objet tel que { locale: fr }', found),
  language: ({ found }) => must('être une langue telle que fr de "incentive-audit/locales/fr"', found),
  languages: () => 'doit être une liste de langues telle que [en, fr]',
  'language-failed': () => 'a une fonction qui a échoué sur ce rapport',
  wording: ({ found }) =>
    must(
      'être un rapport, une comparaison, un constat, une règle, une phrase ou un problème, ou une liste de ceux-ci',
      found,
    ),
  charts: ({ found }) => must('être du SVG par nom de graphique', found),
  'unknown-chart': ({ nearest, known }) =>
    meant('est un graphique inconnu', nearest, `graphiques possibles\u00a0: ${known.join(', ')}`),
  'chart-without-figures': () => 'est un graphique pour lequel ce rapport n’a pas de chiffres',
  picture: ({ found }) => must('être du SVG', found),
  'picture-unreadable': ({ character }) => `est illisible comme image à partir du caractère ${character}`,
  'picture-root': () => 'doit être un seul <svg>',
  'picture-unfinished': () => 'doit être un <svg> entier',
  'picture-element': ({ element }) => `ne doit pas contenir <${element}>`,
  'picture-closing': ({ element }) => `a </${element}> au mauvais endroit`,
  'picture-attribute': ({ attribute }) => `ne doit pas contenir l’attribut ${attribute}`,
  'picture-reaching-out': ({ attribute }) =>
    `ne doit pas renvoyer hors de l’image, comme le fait un attribut ${attribute}`,
};
