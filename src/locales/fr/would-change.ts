import { titleOf } from '../headline';
import type { Dictionary, ValuesOf } from '../sentence';
import { decision } from './decisions';
import { number, percent, percentBeside } from './format';
import { count } from './plural';
import { labelled } from './relabelled';

function wouldBe(v: ValuesOf<'decision'>): string {
  return `le verdict deviendrait ${decision(v.decision)}`;
}

const settings: Record<string, (v: ValuesOf<'from' | 'to'>) => string> = {
  weightRatio: (v) =>
    v.to === 1
      ? `Si, au sein d’un pilier, tous les critères pesaient autant, et non jusqu’à ${number(v.from)} fois autant qu’un autre`
      : `Si, au sein d’un pilier, aucun critère ne pesait plus de ${number(v.to)} fois autant qu’un autre, au lieu de ${number(v.from)}`,
  minimumValidity: (v) =>
    `Si la plus petite corrélation digne d’une prime était de ${number(v.to)}, au lieu de ${number(v.from)}`,
  confidence: (v) =>
    `Si les réponses tirées des données devaient être sûres à ${percent(v.to)}, au lieu de ${percent(v.from)}`,
};

function changed(v: ValuesOf<'option' | 'to' | 'from'>): string {
  const option = String(v.option);
  const said = Object.hasOwn(settings, option) ? settings[option]?.(v) : undefined;
  return said ?? `Avec ${v.option} à ${v.to} au lieu de ${v.from}`;
}

/** How much of a history: nothing where more of the same would not help. */
function size(v: ValuesOf<'participants' | 'periods'>): string {
  return typeof v.participants === 'number' && typeof v.periods === 'number'
    ? ` d’environ ${count(v.participants, 'personne')} sur ${count(v.periods, 'période')}`
    : '';
}

/** An answer that is easily given too kindly, and what if it is wrong. */
function answered({ fact, from, measures }: ValuesOf<'fact' | 'from' | 'measures'>): string {
  switch (fact) {
    case 'levers':
      return `personne ne pourrait faire monter ${measures} sans faire monter ce que veut l’entreprise. Si l’on pouvait en produire davantage sans que personne n’en veuille`;
    case 'checked':
      return `quelqu’un sans intérêt vérifie ${measures} avant que la prime soit versée. Si personne ne le fait`;
    default:
      return `${measures} est ${stands[String(from)] ?? from}. Si ce n’est qu’une étape parmi d’autres`;
  }
}

const stands: Record<string, string> = {
  itself: 'ce que veut l’entreprise',
  sample: 'une part de ce que veut l’entreprise, mesurée sur un échantillon',
  bottleneck: 'une étape sans laquelle rien ne se fait',
};

/** What would have to be otherwise for another decision. */
export const wouldChange: Dictionary<'would-change'> = {
  'would-change': {
    evidence: (v) =>
      `Si un historique${size(v)} montrait que les résultats montent avec ${v.measures}, ${wouldBe(v)}.`,
    acquitted: (v) =>
      `Les données montrent que les résultats montent avec ${v.measures} : les autres constats à son sujet en pèsent un cran de moins. Sans cette preuve, ${wouldBe(v)}.`,
    share: (v) =>
      `Avec moins de ${percent(v.share)} de la prime sur ce que visent les constats les plus lourds (${percentBeside(v.now, v.share)} aujourd’hui), ${wouldBe(v)}.`,
    goal: (v) => `Si ${v.measures} était déclaré comme but de l’entreprise, ${wouldBe(v)}.`,
    label: (v) =>
      `${typeof v.many === 'number' && v.many > 1 ? `Si l’un des indicateurs ${v.measures}` : `Si ${v.measures}`} ${labelled(v)}, ${wouldBe(v)}.`,
    fact: (v) => `Ce verdict repose sur votre réponse : ${answered(v)}, ${wouldBe(v)}.`,
    option: (v) => `${changed(v)}, ${wouldBe(v)}.`,
    rule: (v, rules) =>
      `« ${titleOf(rules, v.rule)} » suffit à ce verdict : sans cette question, ${wouldBe(v)}.`,
    tell: (v) => `Si un historique montrait que les résultats ne suivent pas ${v.measures}, ${wouldBe(v)}.`,
  },
};
