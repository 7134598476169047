import { also, below, lessIsBetter, within } from '../../../../locales/fr/association';
import { fixed, percent } from '../../../../locales/fr/format';
import { count } from '../../../../locales/fr/plural';
import type { SentencesOf, ValuesOf } from '../../../../locales/sentence';

function naive(v: ValuesOf<'naive' | 'naiveGap'>): string {
  if (typeof v.naive !== 'number') return '';
  const gap = typeof v.naiveGap === 'number' && Math.abs(v.naiveGap) >= 0.05;
  return ` Corréler toutes les lignes, comme dans un tableur, donne ${fixed(v.naive, 2)}${gap ? ` : ${fixed(Math.abs(Number(v.naiveGap)), 2)} d’écart, car ce calcul mélange ce que les gens sont et ce qu’ils font` : ''}.`;
}

function worth(v: ValuesOf<'worth' | 'measure' | 'goal'>): string {
  if (typeof v.worth !== 'number') return '';
  return ` Un mouvement ordinaire de ${v.measure} va de pair avec ${percent(Math.abs(v.worth))} de ${v.goal} en ${v.worth < 0 ? 'moins' : 'plus'}, rapporté à la moyenne.`;
}

function simpson(v: ValuesOf<'simpson'>): string {
  return v.simpson === 1
    ? ' D’une personne à l’autre et chez une même personne, les signes s’opposent : savoir qui est en haut ne dit pas ce qui se passe quand quelqu’un monte.'
    : '';
}

/** Where results are lumpy less than the usual minimum is worth paying for; the reader is told why. */
function least(v: ValuesOf<'byWorth' | 'limit'>): string {
  const why =
    v.byWorth === 1
      ? ' (à ce niveau, un mouvement ordinaire va de pair avec un cinquième du résultat moyen)'
      : '';
  return `Pour mériter une prime, il en faudrait au moins ${fixed(v.limit, 2)}${why}`;
}

/** The range quoted is that of the same period; the answer also looks at delays. */
function withDelays(v: ValuesOf<'lags'>): string {
  return typeof v.lags === 'number' && v.lags > 0
    ? ` ; en comptant un décalage jusqu’à ${count(v.lags, 'période')},`
    : ' :';
}

export const fr: SentencesOf<'outcome-divergence/validity'> = {
  title: 'Les résultats suivent-ils ce qui est primé ?',
  headline: (v) => `Quand ${v.measure} monte, ${v.goal} ne suit pas.`,
  fail: (v) =>
    `${within(v)}. ${least(v)} ; ${below(v)}.${also(v)}${worth(v)}${naive(v)}${simpson(v)}${lessIsBetter(v)}`,
  pass: (v) =>
    `${within(v)}. ${v.lag === 0 ? 'C’est' : `Avec ${count(v.lag, 'période')} de décalage, c’est`} à coup sûr au-dessus de ${fixed(v.limit, 2)}, le minimum pour mériter une prime.${worth(v)}${naive(v)}${simpson(v)}${lessIsBetter(v)}`,
  'cannot-tell': (v) =>
    typeof v.within === 'number'
      ? `${within(v)}. ${least(v)}${withDelays(v)} ces données permettent les deux réponses.${worth(v)}${naive(v)}${simpson(v)}${lessIsBetter(v)}`
      : `Cet historique ne permet pas de dire si ${v.measure} va de pair avec ${v.goal}.`,
  'results-first': (v) =>
    `${within(v)}, mais ${v.goal} bouge avant ${v.measure} : c’est peut-être le succès qui le fait monter, et non l’inverse.${naive(v)}${simpson(v)}${lessIsBetter(v)}`,
  remedy: 'Primez le résultat. Gardez l’indicateur pour accompagner les équipes, sans y lier d’argent.',
  null: (v) => `Chez un même participant, ${v.measure} et ${v.goal} évoluent indépendamment.`,
};
