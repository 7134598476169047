import { also, below, lessIsBetter } from '../../../../locales/fr/association';
import { number, percent } from '../../../../locales/fr/format';
import { count } from '../../../../locales/fr/plural';
import type { SentencesOf, ValuesOf } from '../../../../locales/sentence';

/** « 61 % des cas (de 55 % à 67 %) » ; without a range where all agree, whoever is left out. */
function ofPairs(v: ValuesOf<'low' | 'high' | 'concordance'>): string {
  const range = v.low === v.high ? '' : ` (de ${percent(v.low)} à ${percent(v.high)})`;
  return `${percent(v.concordance)} des cas${range}`;
}

export const fr: SentencesOf<'outcome-divergence/before-after'> = {
  title: 'L’indicateur a bougé ; et les affaires ?',
  headline: (v) =>
    typeof v.goal === 'string'
      ? `Ceux dont ${v.measure} a le plus monté n’ont pas vu ${v.goal} monter davantage.`
      : `Dans les cas rapportés, les affaires n’ont pas suivi ${v.measure}.`,
  fail: (v) =>
    `Prenez deux participants au hasard : dans ${ofPairs(v)}, celui dont ${v.measure} a le plus monté est aussi celui dont ${v.goal} a le plus progressé. Le hasard donne 50 % ; il en faudrait au moins ${percent(v.limit)} pour mériter une prime : ${below(v)}.${also(v)}${lessIsBetter(v)}`,
  pass: (v) =>
    `Prenez deux participants au hasard : dans ${ofPairs(v)}, celui dont ${v.measure} a le plus monté est aussi celui dont ${v.goal} a le plus progressé${v.lag === 0 ? '' : ` ${count(v.lag, 'période')} plus tard`} ; le hasard donne 50 %.${lessIsBetter(v)}`,
  'cannot-tell': (v) =>
    typeof v.concordance === 'number'
      ? `Prenez deux participants au hasard : dans ${ofPairs(v)}, celui dont ${v.measure} a le plus monté est aussi celui dont ${v.goal} a le plus progressé. Il en faudrait ${percent(v.limit)} pour mériter une prime : ces données permettent les deux réponses.${lessIsBetter(v)}`
      : `Cet historique ne permet pas de dire si le mouvement de ${v.measure} s’est accompagné d’un mouvement de ${v.goal}.`,
  'cases-fail': (v) =>
    `On rapporte ${count(v.risers, 'hausse')} et ${count(v.fallers, 'baisse')} de ${v.measure}. Les affaires ont suivi dans ${percent(v.concordance)} des cas, hausses et baisses à poids égal ; dans ${percent(v.high)} tout au plus. Il en faudrait ${percent(v.limit)} pour mériter une prime.${lessIsBetter(v)}`,
  'cases-cannot-tell': (v) =>
    `${count(v.cases, 'cas rapporté', 'cas rapportés')} pour ${v.measure} : ${count(v.risers, 'hausse')}, ${count(v.fallers, 'baisse')}. Les affaires ont suivi dans ${number(v.followed)}. Qui raconte des cas les choisit : ils peuvent plaider contre un indicateur, jamais pour lui ; à moins de ${number(v.least)} de chaque, ils ne disent rien de certain.${lessIsBetter(v)}`,
  'one-case': (v) =>
    v.followed === 1
      ? `Chez une personne, ${v.measure} passe de ${number(v.before)} à ${number(v.after)}, et ses affaires suivent. Un seul cas ne dit pas si c’est fréquent.${lessIsBetter(v)}`
      : `Chez une personne, ${v.measure} passe de ${number(v.before)} à ${number(v.after)} (${percent(v.change)}) ; ses affaires ne suivent pas. C’est un contre-exemple à « les ventes suivent », rien de plus : un seul cas ne dit pas si c’est fréquent.${lessIsBetter(v)}`,
  remedy: 'Avant de primer un indicateur, montrez sur vos propres chiffres que les affaires le suivent.',
};
