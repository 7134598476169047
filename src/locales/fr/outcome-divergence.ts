import type { Dictionary, Values } from '../sentence';
import { fixed, number, percent } from './format';
import { count } from './plural';
import { byWeights, capitalOfThePay, ofThePay } from './ranges';

function goals(v: Values): string {
  return typeof v['goals.fr'] === 'string'
    ? `Les buts du plan : ${v['goals.fr']}.`
    : 'Le plan ne déclare aucun but : tout indicateur de résultat ou de qualité des relations compte donc comme tel.';
}

function naive(v: Values): string {
  if (typeof v.naive !== 'number') return '';
  const gap = typeof v.naiveGap === 'number' && Math.abs(v.naiveGap) >= 0.05;
  return ` Corréler toutes les lignes, comme le fait un tableur, donne ${fixed(v.naive, 2)}${gap ? ` : ${fixed(Math.abs(Number(v.naiveGap)), 2)} d’écart, car ce calcul mélange ce que les gens sont et ce qu’ils font` : ''}.`;
}

function worth(v: Values): string {
  if (typeof v.worth !== 'number') return '';
  return ` Un mouvement ordinaire du score s’accompagne de ${percent(Math.abs(v.worth))} de ${v['goal.fr']} en ${v.worth < 0 ? 'moins' : 'plus'} par rapport à la moyenne.`;
}

function simpson(v: Values): string {
  return v.simpson === 1
    ? ' Entre les personnes et chez une même personne, les signes s’opposent : savoir qui a un score élevé ne dit pas ce qui se passe quand un score monte.'
    : '';
}

function within(v: Values): string {
  return `Quand ${v['measure.fr']} monte chez un participant, ${v['goal.fr']} suit avec une corrélation de ${fixed(v.within, 2)} (de ${fixed(v.low, 2)} à ${fixed(v.high, 2)} ; ${count(v.participants, 'participant')}, ${count(v.periods, 'période')})`;
}

export const outcomeDivergence: Dictionary<
  | 'outcome-divergence/outcome-share'
  | 'outcome-divergence/validity'
  | 'outcome-divergence/before-after'
  | 'outcome-divergence/payout-misallocation'
> = {
  'outcome-divergence/outcome-share': {
    title: 'Payé pour autre chose',
    headline: (v) => `${capitalOfThePay(v.share)} repose sur ce qui n’est pas un but de l’entreprise.`,
    fail: (v) =>
      `Ce qui n’est pas un but de l’entreprise porte ${ofThePay(v.share)}${byWeights(v)}. ${goals(v)}`,
    pass: (v) =>
      v.share === 0
        ? `Toute la prime repose sur les buts eux-mêmes. ${goals(v)}`
        : `${capitalOfThePay(v.share)} repose sur autre chose que les buts. ${goals(v)}`,
    'cannot-tell': (v) =>
      `Ce qui n’est pas un but de l’entreprise porte ${ofThePay(v.share)}${byWeights(v)}. ${goals(v)}`,
    remedy: 'Primez le but lui-même, ou ce qui s’en approche le plus et se compte.',
  },
  'outcome-divergence/validity': {
    title: 'Les résultats suivent-ils le score ?',
    headline: (v) => `Quand ${v['measure.fr']} monte, ${v['goal.fr']} ne suit pas.`,
    fail: (v) =>
      `${within(v)}. Il faut ${fixed(v.limit, 2)} ou plus pour que cela vaille une prime ; ${v.lags === 0 ? 'tout l’intervalle reste en dessous' : `même avec un décalage allant jusqu’à ${count(v.lags, 'période')}, on reste en dessous`}.${worth(v)}${naive(v)}${simpson(v)}`,
    pass: (v) =>
      `${within(v)}. ${v.lag === 0 ? 'C’est' : `Avec ${count(v.lag, 'période')} de décalage, c’est`} nettement au-dessus de ${fixed(v.limit, 2)}, le minimum qui vaille une prime.${worth(v)}${naive(v)}${simpson(v)}`,
    'cannot-tell': (v) =>
      typeof v.within === 'number'
        ? `${within(v)}. Il faut ${fixed(v.limit, 2)} ou plus pour que cela vaille une prime : ces données permettent les deux réponses.${worth(v)}${naive(v)}${simpson(v)}`
        : `Si ${v['goal.fr']} suit quand ${v['measure.fr']} monte, cet historique ne permet pas de le dire.`,
    'results-first': (v) =>
      `${within(v)}, mais ${v['goal.fr']} bouge avant ${v['measure.fr']} : c’est peut-être le succès qui fait monter le score, et non l’inverse.${naive(v)}${simpson(v)}`,
    remedy: 'Primez le résultat. Gardez le score comme repère pour l’accompagnement, sans rien y accrocher.',
    null: (v) => `${v['measure.fr']} et ${v['goal.fr']} évoluent indépendamment chez un même participant.`,
  },
  'outcome-divergence/before-after': {
    title: 'Le score a bougé ; et les affaires ?',
    headline: (v) =>
      `Ceux dont ${v['measure.fr']} a le plus monté n’ont pas vu ${v['goal.fr']} monter davantage.`,
    fail: (v) =>
      `Prenez deux participants : dans ${percent(v.concordance)} des paires (de ${percent(v.low)} à ${percent(v.high)}), celui dont ${v['measure.fr']} a le plus monté est aussi celui dont ${v['goal.fr']} a le plus progressé. Le hasard donne ${percent(0.5)} ; il faut ${percent(v.limit)} pour que cela vaille une prime.`,
    pass: (v) =>
      `Prenez deux participants : dans ${percent(v.concordance)} des paires (de ${percent(v.low)} à ${percent(v.high)}), celui dont ${v['measure.fr']} a le plus monté est aussi celui dont ${v['goal.fr']} a le plus progressé ; le hasard donne ${percent(0.5)}.`,
    'cannot-tell': (v) =>
      typeof v.concordance === 'number'
        ? `Dans ${percent(v.concordance)} des paires de participants (de ${percent(v.low)} à ${percent(v.high)}), celui dont ${v['measure.fr']} a le plus monté est aussi celui dont ${v['goal.fr']} a le plus progressé. Il faut ${percent(v.limit)} pour que cela vaille une prime : ces données permettent les deux réponses.`
        : `Si ${v['goal.fr']} a changé là où ${v['measure.fr']} a changé, cet historique ne permet pas de le dire.`,
    'cases-fail': (v) =>
      `Sur ${count(v.risers, 'personne')} dont le score a monté et ${count(v.fallers, 'personne')} dont il a baissé, les affaires ont suivi dans ${percent(v.concordance)} des cas, ${percent(v.high)} tout au plus. Il faut ${percent(v.limit)} pour que cela vaille une prime.`,
    'cases-cannot-tell': (v) =>
      `${count(v.cases, 'cas', 'cas')} rapportés : ${number(v.risers)} où le score a monté, ${number(v.fallers)} où il a baissé. Les affaires ont suivi dans ${number(v.followed)} d’entre eux. Celui qui raconte choisit ses cas : ils peuvent plaider contre un score, jamais pour lui ; à moins de ${number(v.least)} de chaque, ils ne disent rien de certain.`,
    'one-case': (v) =>
      v.followed === 1
        ? `Le score d’une personne est passé de ${number(v.before)} à ${number(v.after)}, et ses affaires ont suivi. Un seul cas ne dit rien de la fréquence.`
        : `Le score d’une personne est passé de ${number(v.before)} à ${number(v.after)} (${percent(v.change)}) ; ses affaires n’ont pas suivi. C’est un contre-exemple à « le score fait les ventes », rien de plus : un seul cas ne dit pas si c’est fréquent.`,
    remedy: 'Avant de primer le score, montrez sur vos propres chiffres que les affaires le suivent.',
  },
  'outcome-divergence/payout-misallocation': {
    title: 'L’argent va-t-il à ceux qui apportent les résultats ?',
    headline: (v) =>
      `${percent(v.misallocated)} de l’argent irait à d’autres que ceux qui apportent les résultats : plus que si chacun touchait autant.`,
    fail: (v) =>
      `Le plan rejoué sur ${count(v.periods, 'période')} verse ${percent(v.misallocated)} de l’argent à d’autres que ne le voudrait ${v['goals.fr']}. Payer chacun pareil en détournerait ${percent(v.equal)} : le plan répartit moins bien que l’absence de plan.`,
    pass: (v) =>
      `Le plan rejoué sur ${count(v.periods, 'période')} verse ${percent(v.misallocated)} de l’argent à d’autres que ne le voudrait ${v['goals.fr']} ; payer chacun pareil en détournerait ${percent(v.equal)}.`,
    'cannot-tell': (v) =>
      `Le plan rejoué sur ${count(v.periods, 'période')} verse ${percent(v.misallocated)} de l’argent à d’autres que ne le voudrait ${v['goals.fr']}, contre ${percent(v.equal)} si chacun touchait autant. L’écart est de ceux que le hasard produit.`,
    'no-replay': 'Les primes de ce plan ne peuvent pas être rejouées sur l’historique fourni.',
    remedy: 'Déplacez le poids de ce qui se mesure vers ce qui est voulu : les buts eux-mêmes.',
  },
};
