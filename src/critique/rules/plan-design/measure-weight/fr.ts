import { percent } from '../../../../locales/fr/format';
import { ofThePay } from '../../../../locales/fr/ranges';
import type { SentencesOf } from '../../../../locales/sentence';

export const fr: SentencesOf<'plan-design/measure-weight'> = {
  title: 'Un indicateur trop léger pour compter ?',
  fail: (v) =>
    `Moins de ${percent(v.limit)} : ${v.measures}, soit ensemble ${ofThePay(v.stake)}. Performio, un éditeur de logiciels, estime que de tels poids ne motivent personne. Les avis divergent : ConnectWise, un autre éditeur, veut que l’activité pèse entre ${percent(0.1)} et ${percent(0.2)}.`,
  pass: (v) =>
    v.least === 1
      ? 'Un seul indicateur porte toute la prime.'
      : `L’indicateur le plus léger porte ${ofThePay(v.least)} ; Performio, un éditeur de logiciels, recommande ${percent(v.limit)} ou plus.`,
  remedy: (v) => `Donnez à chaque indicateur au moins ${percent(v.limit)} de la prime, ou retirez-le.`,
};
