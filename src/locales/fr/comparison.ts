import type { Dictionary, Values, ValuesOf } from '../sentence';
import type { Answers, Counts } from '../variants';
import { idsIn, wordFor } from '../word';
import { account } from './account';
import { decision } from './decisions';
import { frenchFormat, number, percentBeside } from './format';
import { count } from './plural';

type Value = Values[string] | undefined;

const impacts: Record<string, string> = {
  critical: 'critique',
  serious: 'grave',
  moderate: 'modéré',
  minor: 'mineur',
};

const outcomes: Record<string, string> = {
  pass: 'en ordre',
  'cannot-tell': 'on ne peut pas trancher',
  'not-applicable': 'sans objet',
  error: 'vérification en échec',
};

const periods: Record<string, string> = {
  month: 'chaque mois',
  quarter: 'chaque trimestre',
  'half-year': 'chaque semestre',
  year: 'chaque année',
};

function answer(outcome: Value, impact: Value, stake: Value, other: Value): string {
  return outcome === 'fail'
    ? `${percentBeside(stake, other)} de la prime en jeu (${wordFor(impacts, impact)})`
    : wordFor(outcomes, outcome);
}

/** « Avant : … Après : en ordre. », or once what is the same. */
function answers(v: ValuesOf<Answers>): string {
  const before = answer(v.outcomeBefore, v.impactBefore, v.stakeBefore, v.stakeAfter);
  const after = answer(v.outcomeAfter, v.impactAfter, v.stakeAfter, v.stakeBefore);
  return before === after ? `Avant comme après : ${before}.` : `Avant : ${before}. Après : ${after}.`;
}

function isOpen(outcome: Value): boolean {
  return outcome === 'cannot-tell' || outcome === 'error';
}

function counts(v: ValuesOf<Counts>): string {
  const open = v.open === 0 ? '' : `, ${number(v.open)} en suspens pour un seul des deux plans`;
  return `${count(v.fixed, 'constat levé', 'constats levés')}, ${count(v.improved, 'allégé')}, ${count(v.worse, 'aggravé ou nouveau', 'aggravés ou nouveaux')}${open}`;
}

/** Money, or target incentives where a plan states none. */
function amount(value: Value, incentive: Value, currency: Value): string {
  if (incentive === null) return `${number(value)} × la prime cible`;
  return frenchFormat.money(value, typeof currency === 'string' ? currency : null);
}

function before(v: ValuesOf<'incentiveBefore' | 'currencyBefore'>, value: Value): string {
  return amount(value, v.incentiveBefore, v.currencyBefore);
}

function after(v: ValuesOf<'incentiveAfter' | 'currencyAfter'>, value: Value): string {
  return amount(value, v.incentiveAfter, v.currencyAfter);
}

function gain(v: ValuesOf<'gain' | 'incentiveBefore' | 'currencyBefore'>): string {
  if (typeof v.gain !== 'number' || v.gain === 0) return 'leur part ne change pas';
  const more = v.gain > 0 ? 'de plus' : 'de moins';
  return `à budget égal, ${before(v, Math.abs(v.gain))} ${more}`;
}

export const comparison: Dictionary<'comparison'> = {
  comparison: {
    same: 'Les deux plans sont identiques : rien ne change.',
    turns: (v) => `Le verdict passe de ${decision(v.before)} à ${decision(v.after)} : ${counts(v)}.`,
    stays: (v) =>
      v.fixed === 0 && v.improved === 0 && v.worse === 0 && v.open === 0
        ? `Le verdict reste ${decision(v.after)}, et chaque constat aussi.`
        : `Le verdict reste ${decision(v.after)} : ${counts(v)}.`,
    fixed: (v) => `Levé. ${answers(v)}`,
    improved: (v) => `Allégé. ${answers(v)}`,
    unchanged: (v) => `Inchangé. ${answers(v)}`,
    worse: (v) => `${v.outcomeBefore === 'fail' ? 'Aggravé' : 'Nouveau'}. ${answers(v)}`,
    open: (v) => `En suspens ${isOpen(v.outcomeBefore) ? 'avant' : 'après'}. ${answers(v)}`,
    money: (v) =>
      `Sur cet historique, le premier plan aurait versé ${before(v, v.before)} et le second ${after(v, v.after)}. ${
        v.moved === 0
          ? 'Chacun aurait gardé la même part.'
          : `À budget égal, ${before(v, v.moved)} de ce que verse le premier seraient allés à d’autres personnes.`
      }`,
    licence: (v) =>
      `${count(v.participants, 'participant')} avec ${account(v)} : ${before(v, v.before)} avant, ${after(v, v.after)} après ; ${gain(v)}.`,
    'licence-hidden': (v) =>
      `Participants avec ${account(v)} : masqué, le groupe est si petit qu’on y reconnaîtrait les personnes.`,
    goals: 'Les plans ne visent pas les mêmes buts : chacun est jugé sur les siens, pas sur ceux de l’autre.',
    definitions: (v) =>
      `${v.measures} n’est pas décrit de la même façon dans les deux plans : ce qui change peut être l’étiquette, et non ce que l’on prime.`,
    circumstances: (v) =>
      `Les plans ne décrivent pas le même cadre (${idsIn(v.fields).join(', ')}) : une partie des différences peut en venir.`,
    periods: (v) =>
      `Le premier plan verse la prime ${wordFor(periods, v.before)}, le second ${wordFor(periods, v.after)}. Les primes sont comparées sur le temps où l’un et l’autre peuvent être rejoués ; l’objectif d’une période ne dit rien de l’objectif de l’autre.`,
    incentives: (v) => {
      const currency = typeof v.currency === 'string' ? v.currency : null;
      return `La prime cible est de ${frenchFormat.money(v.after, currency)} au lieu de ${frenchFormat.money(v.before, currency)} : les totaux en diffèrent d’autant.`;
    },
    'one-incentive':
      'Un seul des plans indique sa prime cible : on ne peut pas comparer ce qu’ils coûtent, mais qui ils paient.',
    currencies: (v) =>
      `Les plans paient dans des monnaies différentes (${v.before ?? 'non indiquée'}, ${v.after ?? 'non indiquée'}) : on ne peut pas comparer ce qu’ils coûtent, mais qui ils paient.`,
    missing: (v) =>
      `Une valeur manquante ne rapporte rien : il en manque ${number(v.before)} pour le premier plan, ${number(v.after)} pour le second.`,
    'no-history': 'À qui irait l’argent : aucun historique n’a été fourni.',
    'few-paid':
      'À qui irait l’argent : sur cet historique, l’un des plans n’aurait primé que quelques personnes, ou toutes sauf quelques-unes, ou peu de personnes auraient gagné ou perdu au change.',
    'nothing-paid': 'À qui irait l’argent : sur cet historique, l’un des plans n’aurait rien versé.',
    target: (v) => `À qui irait l’argent : l’objectif n’est pas fixé pour ${v.measures}.`,
    column: (v) => `À qui irait l’argent : l’historique n’a pas de chiffres pour ${v.measures}.`,
    scale: (v) =>
      `À qui irait l’argent : les chiffres et l’objectif de ${v.measures} ne semblent pas à la même échelle, ou pas pour la même durée.`,
    quotas: (v) =>
      `À qui irait l’argent : l’historique n’a pas d’objectifs propres à chacun pour ${v.measures}.`,
    'no-period':
      'À qui irait l’argent : sur cet historique, l’un des plans n’aurait rien versé ; aucune période de ce qu’il prime n’y est entière.',
    numbered:
      'À qui irait l’argent : les plans paient sur des périodes différentes, et les périodes seulement numérotées d’un historique n’ont pas de durée.',
    coarse:
      'À qui irait l’argent : les lignes de l’historique couvrent plus que la période de prime de l’un des plans.',
    participants: (v) =>
      `À qui irait l’argent : moins de ${count(v.participants, 'participant')} ont une période complète dans l’historique.`,
    cap: 'À qui irait l’argent : là où moins vaut mieux, une prime proportionnelle n’a pas de fin à 0. Fixez un plafond.',
  },
};
