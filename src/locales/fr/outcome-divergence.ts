import type { Dictionary, Values } from '../sentence';
import { sentenceCase } from '../sentence-case';
import { also, below, lessIsBetter, within } from './association';
import { fixed, number, percent, percentBeside } from './format';
import { count } from './plural';
import { ofThePay, shareByWeights } from './ranges';

function naive(v: Values): string {
  if (typeof v.naive !== 'number') return '';
  const gap = typeof v.naiveGap === 'number' && Math.abs(v.naiveGap) >= 0.05;
  return ` Corréler toutes les lignes, comme dans un tableur, donne ${fixed(v.naive, 2)}${gap ? ` : ${fixed(Math.abs(Number(v.naiveGap)), 2)} d’écart, car ce calcul mélange ce que les gens sont et ce qu’ils font` : ''}.`;
}

function worth(v: Values): string {
  if (typeof v.worth !== 'number') return '';
  return ` Un mouvement ordinaire de ${v['measure.fr']} va de pair avec ${percent(Math.abs(v.worth))} de ${v['goal.fr']} en ${v.worth < 0 ? 'moins' : 'plus'}, rapporté à la moyenne.`;
}

function simpson(v: Values): string {
  return v.simpson === 1
    ? ' D’une personne à l’autre et chez une même personne, les signes s’opposent : savoir qui est en haut ne dit pas ce qui se passe quand quelqu’un monte.'
    : '';
}

function goals(v: Values): string {
  return typeof v['goals.fr'] === 'string'
    ? `Les buts du plan : ${v['goals.fr']}.`
    : 'Le plan ne déclare aucun but : tout indicateur de résultat ou de qualité des relations en est donc un.';
}

function offGoal(v: Values): string {
  if (typeof v['unwanted.fr'] === 'string')
    return `Seule la qualité des relations sort des buts que déclare le plan : ${v['unwanted.fr']}. Elle porte ${shareByWeights(v)}. ${goals(v)} Si l’entreprise y tient, elle a sa place parmi eux.`;
  return `Hors des buts de l’entreprise : ${v['off.fr']}, soit ${shareByWeights(v)}. ${goals(v)}`;
}

/** Where results are lumpy less than the usual minimum is worth paying for; the reader is told why. */
function least(v: Values): string {
  const why =
    v.byWorth === 1
      ? ' (à ce niveau, un mouvement ordinaire va de pair avec un cinquième du résultat moyen)'
      : '';
  return `Pour mériter une prime, il en faudrait au moins ${fixed(v.limit, 2)}${why}`;
}

/** The range quoted is that of the same period; the answer also looks at delays. */
function withDelays(v: Values): string {
  return typeof v.lags === 'number' && v.lags > 0
    ? ` ; en comptant un décalage jusqu’à ${count(v.lags, 'période')},`
    : ' :';
}

/** « 61 % des cas (de 55 % à 67 %) » ; without a range where all agree, whoever is left out. */
function ofPairs(v: Values): string {
  const range = v.low === v.high ? '' : ` (de ${percent(v.low)} à ${percent(v.high)})`;
  return `${percent(v.concordance)} des cas${range}`;
}

function narrowed(v: Values): string {
  return typeof v.factor === 'number' && v.factor < 1
    ? ` Les écarts de prime dépassent les écarts de résultats ; ramenés à ceux-ci, ce serait ${percent(v.narrowed)}.`
    : '';
}

function replayed(v: Values): string {
  return `Rejoué sur ${count(v.periods, 'période')} de prime, le plan envoie ${percentBeside(v.misallocated, v.equal)} de l’argent à d’autres que ne le ferait un partage au prorata de ${v['goals.fr']} ; avec une prime égale pour tous, ce serait ${percentBeside(v.equal, v.misallocated)}.${narrowed(v)}`;
}

export const outcomeDivergence: Dictionary<
  | 'outcome-divergence/outcome-share'
  | 'outcome-divergence/validity'
  | 'outcome-divergence/before-after'
  | 'outcome-divergence/payout-misallocation'
> = {
  'outcome-divergence/outcome-share': {
    title: 'Payé pour autre chose',
    headline: (v) =>
      typeof v['unwanted.fr'] === 'string'
        ? `${sentenceCase(ofThePay(v.share))} repose sur ${v['unwanted.fr']}, que le plan ne déclare pas comme but.`
        : `${sentenceCase(ofThePay(v.share))} repose sur ce qui n’est pas un but de l’entreprise.`,
    fail: offGoal,
    pass: (v) =>
      v.share === 0
        ? `Toute la prime repose sur les buts eux-mêmes. ${goals(v)}`
        : `${sentenceCase(ofThePay(v.share))} repose sur autre chose que les buts. ${goals(v)}`,
    'cannot-tell': offGoal,
    remedy: (v) =>
      typeof v['unwanted.fr'] === 'string'
        ? `Si l’entreprise tient à ${v['unwanted.fr']}, ajoutez-le aux buts du plan ; sinon, reportez cette part de la prime sur les buts.`
        : 'Primez le but lui-même, ou ce qui s’en approche le plus et se compte.',
  },
  'outcome-divergence/validity': {
    title: 'Les résultats suivent-ils ce qui est primé ?',
    headline: (v) => `Quand ${v['measure.fr']} monte, ${v['goal.fr']} ne suit pas.`,
    fail: (v) =>
      `${within(v)}. ${least(v)} ; ${below(v)}.${also(v)}${worth(v)}${naive(v)}${simpson(v)}${lessIsBetter(v)}`,
    pass: (v) =>
      `${within(v)}. ${v.lag === 0 ? 'C’est' : `Avec ${count(v.lag, 'période')} de décalage, c’est`} à coup sûr au-dessus de ${fixed(v.limit, 2)}, le minimum pour mériter une prime.${worth(v)}${naive(v)}${simpson(v)}${lessIsBetter(v)}`,
    'cannot-tell': (v) =>
      typeof v.within === 'number'
        ? `${within(v)}. ${least(v)}${withDelays(v)} ces données permettent les deux réponses.${worth(v)}${naive(v)}${simpson(v)}${lessIsBetter(v)}`
        : `Cet historique ne permet pas de dire si ${v['measure.fr']} va de pair avec ${v['goal.fr']}.`,
    'results-first': (v) =>
      `${within(v)}, mais ${v['goal.fr']} bouge avant ${v['measure.fr']} : c’est peut-être le succès qui le fait monter, et non l’inverse.${naive(v)}${simpson(v)}${lessIsBetter(v)}`,
    remedy: 'Primez le résultat. Gardez l’indicateur pour accompagner les équipes, sans y lier d’argent.',
    null: (v) => `Chez un même participant, ${v['measure.fr']} et ${v['goal.fr']} évoluent indépendamment.`,
  },
  'outcome-divergence/before-after': {
    title: 'L’indicateur a bougé ; et les affaires ?',
    headline: (v) =>
      typeof v['goal.fr'] === 'string'
        ? `Ceux dont ${v['measure.fr']} a le plus monté n’ont pas vu ${v['goal.fr']} monter davantage.`
        : `Dans les cas rapportés, les affaires n’ont pas suivi ${v['measure.fr']}.`,
    fail: (v) =>
      `Prenez deux participants au hasard : dans ${ofPairs(v)}, celui dont ${v['measure.fr']} a le plus monté est aussi celui dont ${v['goal.fr']} a le plus progressé. Le hasard donne 50 % ; il en faudrait au moins ${percent(v.limit)} pour mériter une prime : ${below(v)}.${also(v)}${lessIsBetter(v)}`,
    pass: (v) =>
      `Prenez deux participants au hasard : dans ${ofPairs(v)}, celui dont ${v['measure.fr']} a le plus monté est aussi celui dont ${v['goal.fr']} a le plus progressé ; le hasard donne 50 %.${lessIsBetter(v)}`,
    'cannot-tell': (v) =>
      typeof v.concordance === 'number'
        ? `Prenez deux participants au hasard : dans ${ofPairs(v)}, celui dont ${v['measure.fr']} a le plus monté est aussi celui dont ${v['goal.fr']} a le plus progressé. Il en faudrait ${percent(v.limit)} pour mériter une prime : ces données permettent les deux réponses.${lessIsBetter(v)}`
        : `Cet historique ne permet pas de dire si le mouvement de ${v['measure.fr']} s’est accompagné d’un mouvement de ${v['goal.fr']}.`,
    'cases-fail': (v) =>
      `On rapporte ${count(v.risers, 'hausse')} et ${count(v.fallers, 'baisse')} de ${v['measure.fr']}. Les affaires ont suivi dans ${percent(v.concordance)} des cas, hausses et baisses à poids égal ; dans ${percent(v.high)} tout au plus. Il en faudrait ${percent(v.limit)} pour mériter une prime.${lessIsBetter(v)}`,
    'cases-cannot-tell': (v) =>
      `${count(v.cases, 'cas rapporté', 'cas rapportés')} pour ${v['measure.fr']} : ${count(v.risers, 'hausse')}, ${count(v.fallers, 'baisse')}. Les affaires ont suivi dans ${number(v.followed)}. Qui raconte des cas les choisit : ils peuvent plaider contre un indicateur, jamais pour lui ; à moins de ${number(v.least)} de chaque, ils ne disent rien de certain.${lessIsBetter(v)}`,
    'one-case': (v) =>
      v.followed === 1
        ? `Chez une personne, ${v['measure.fr']} passe de ${number(v.before)} à ${number(v.after)}, et ses affaires suivent. Un seul cas ne dit pas si c’est fréquent.${lessIsBetter(v)}`
        : `Chez une personne, ${v['measure.fr']} passe de ${number(v.before)} à ${number(v.after)} (${percent(v.change)}) ; ses affaires ne suivent pas. C’est un contre-exemple à « les ventes suivent », rien de plus : un seul cas ne dit pas si c’est fréquent.${lessIsBetter(v)}`,
    remedy: 'Avant de primer un indicateur, montrez sur vos propres chiffres que les affaires le suivent.',
  },
  'outcome-divergence/payout-misallocation': {
    title: 'L’argent va-t-il à ceux qui apportent les résultats ?',
    headline: (v) =>
      `${percent(v.misallocated)} de l’argent irait à d’autres que ceux qui apportent les résultats : plus que si chacun touchait autant.`,
    fail: (v) => `${replayed(v)} Le plan vise moins juste qu’une prime égale pour tous.`,
    pass: replayed,
    'cannot-tell': (v) => `${replayed(v)} Un tel écart peut être dû au hasard.`,
    'no-replay': 'Les primes de ce plan ne peuvent pas être rejouées sur l’historique fourni.',
    remedy: 'Déplacez le poids de ce qui se mesure vers ce qui est voulu : les buts eux-mêmes.',
  },
};
