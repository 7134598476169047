import type { Dictionary, Values } from '../sentence';
import { wordFor } from '../word';
import { number, percent, percentBeside } from './format';
import { count } from './plural';
import { ofThePay } from './ranges';

const rhythms: Record<string, string> = {
  month: 'chaque mois',
  quarter: 'chaque trimestre',
  'half-year': 'chaque semestre',
  year: 'une fois par an',
};

const cygnal =
  'Cygnal, un cabinet de conseil, recommande une prime mensuelle pour un cycle de moins de 1 mois, trimestrielle de 1 à 3 mois, et de 3 à 12 mois un plan annuel payé chaque trimestre.';

const notLegalAdvice = 'Ceci n’est pas un avis juridique.';

function faults(v: Values): string {
  const late = v.inTime === 0 ? 'Les objectifs ont été fixés après le premier jour de la période. ' : '';
  const foreign = v.inFrench === 0 ? 'Le plan n’est pas en français. ' : '';
  const secret =
    v['secret.fr'] === null
      ? ''
      : `Nul ne peut savoir d’avance ce qui compte pour combien dans ${v['secret.fr']} ; une évaluation aux proportions ainsi inconnues a été critiquée (Cass. soc. 15 octobre 2025, 22-20.716), et l’appliquer ici est une lecture de ce projet : aucune décision sur un tel score n’a été trouvée. `;
  return late + foreign + secret;
}

function reached(v: Values): string {
  const cases = isTold(v)
    ? `dans ${percent(v.share)} des cas`
    : isMostly(v)
      ? 'presque toujours'
      : 'presque jamais';
  return isTold(v) || isMostly(v)
    ? `L’objectif de ${v['measure.fr']} a été atteint ${cases}, participant par participant et période par période`
    : `L’objectif de ${v['measure.fr']} n’a ${cases} été atteint, participant par participant et période par période`;
}

/** Pas là où la part désignerait quelques personnes. */
function isTold({ share }: Values): boolean {
  return typeof share === 'number';
}

function isMostly({ share, from, mostly }: Values): boolean {
  return typeof share === 'number' ? share >= Number(from) : mostly === 1;
}

function attained(v: Values): string {
  if (!isTold(v)) return `${reached(v)} (la part n’est pas dite : elle désignerait quelques personnes)`;
  return `${reached(v)} (de ${percentBeside(v.low, v.to)} à ${percentBeside(v.high, v.from)})`;
}

function band(v: Values): string {
  return `Les cabinets de conseil divergent : de ${percent(0.6)} à ${percent(0.7)} (Alexander Group), de ${percent(0.55)} à ${percent(0.65)} (Cortado), plus de la moitié (Cygnal) ; ce projet retient de ${percent(v.from)} à ${percent(v.to)}.`;
}

export const planDesign: Dictionary<
  | 'plan-design/measure-count'
  | 'plan-design/measure-weight'
  | 'plan-design/payout-curve'
  | 'plan-design/target-attainment'
  | 'plan-design/single-proxy'
  | 'plan-design/line-of-sight'
  | 'plan-design/payout-period'
  | 'plan-design/notice'
> = {
  'plan-design/measure-count': {
    title: 'Trop d’indicateurs ?',
    fail: (v) =>
      `Le plan prime ${number(v.count)} indicateurs ; ceux qui viennent après les ${number(v.limit)} plus lourds portent ${ofThePay(v.stake)}. Alexander Group, un cabinet de conseil, en recommande ${number(v.limit)} au plus et parle d’un repère, non d’une règle stricte.`,
    pass: (v) =>
      `Le plan prime ${count(v.count, 'indicateur')} ; Alexander Group, un cabinet de conseil, en recommande ${number(v.limit)} au plus.`,
    remedy: 'Primez les trois indicateurs qui comptent le plus, et pilotez les autres sans prime.',
  },
  'plan-design/measure-weight': {
    title: 'Un indicateur trop léger pour compter ?',
    fail: (v) =>
      `Moins de ${percent(v.limit)} : ${v['measures.fr']}, soit ensemble ${ofThePay(v.stake)}. Performio, un éditeur de logiciels, estime que de tels poids ne motivent personne. Les avis divergent : ConnectWise, un autre éditeur, veut que l’activité pèse entre ${percent(0.1)} et ${percent(0.2)}.`,
    pass: (v) =>
      `L’indicateur le plus léger porte ${ofThePay(v.least)} ; Performio, un éditeur de logiciels, recommande ${percent(v.limit)} ou plus.`,
    remedy: (v) => `Donnez à chaque indicateur au moins ${percent(v.limit)} de la prime, ou retirez-le.`,
  },
  'plan-design/payout-curve': {
    title: 'Un effet de seuil, ou du travail qui ne rapporte rien ?',
    fail: (v) =>
      `${v.cliff === 1 ? `À ${percent(v.at)} de l’objectif, ${v['measure.fr']} fait bondir la prime de ${percentBeside(v.step, v.limit)} de la prime cible ; la limite de ce projet est de ${percent(v.limit)}. ` : ''}${v.from === null ? '' : `Entre ${percent(v.from)} et ${percent(v.to)} de l’objectif, progresser sur ${v['measure.fr']} ne paie rien de plus. `}Better Sales Comp, un cabinet de conseil, et QuotaPath, un éditeur de logiciels, déconseillent les effets de seuil : on garde des affaires sous le coude. Les avis divergent : pour des objectifs convenus, Rose (Cygnal) préfère quelques paliers.`,
    pass: (v) =>
      v.step === 0
        ? 'La prime monte sans à-coup, et ne cesse pas de monter entre le seuil et le plafond.'
        : `Le plus grand saut est de ${percentBeside(v.step, v.limit)} de la prime cible (limite ${percent(v.limit)}), et la prime ne cesse pas de monter entre le seuil et le plafond.`,
    'cannot-tell': (v) =>
      `${v['measure.fr']} a un seuil et pas encore d’objectif : sa prime n’a pas de courbe.`,
    remedy: 'Faites partir la prime de presque zéro au seuil, puis montez régulièrement.',
  },
  'plan-design/target-attainment': {
    title: 'L’objectif est-il au bon niveau ?',
    fail: (v) => `${attained(v)} : ${isMostly(v) ? 'trop facile' : 'trop difficile'}. ${band(v)}`,
    pass: (v) => `${attained(v)}. ${band(v)}`,
    'cannot-tell': (v) =>
      typeof v.spell === 'number'
        ? `${reached(v)}. Ces ${number(v.spell)} périodes ne sont peut-être qu’une ${isMostly(v) ? 'bonne' : 'mauvaise'} passe, la même pour tous : c’est un indice, non une preuve. ${band(v)}`
        : isTold(v) || typeof v.mostly === 'number'
          ? `${attained(v)} : ces données permettent les deux réponses. ${band(v)}`
          : `Cet historique ne permet pas de dire si l’objectif de ${v['measure.fr']} est au bon niveau.`,
    remedy: () =>
      `Fixez l’objectif là où ${percent(0.6)} à ${percent(0.7)} de l’équipe l’auraient atteint par le passé.`,
  },
  'plan-design/single-proxy': {
    title: 'Un seul indicateur à la place d’un but ?',
    fail: (v) =>
      `${v['measure.fr']} tient lieu, à lui seul, de ${v['goals.fr'] ?? 'résultats, que le plan ne prime pas'}. Dans des expériences, ceux que l’on primait sur un seul indicateur ont fini par le prendre pour le but, moins quand il y en avait plusieurs (Choi, Hecht & Tayler 2012). Cela contredit le conseil de primer peu d’indicateurs.`,
    pass: (v) =>
      v.proxies === 1
        ? 'Les buts sont primés pour eux-mêmes, à côté du seul indicateur de substitution.'
        : 'Aucun but ne tient à un seul indicateur de substitution.',
    remedy: 'Primez le but lui-même, ou un second indicateur qui en montre une autre face.',
  },
  'plan-design/line-of-sight': {
    title: 'Un participant peut-il y changer quelque chose ?',
    fail: (v) =>
      `Mesuré pour toute l’entreprise : ${v['measures.fr']}, soit ${ofThePay(v.stake)}. Un participant n’y change presque rien, et Alexander Group, un cabinet de conseil, le déconseille. La recherche est plus indulgente : des primes pour toute une entreprise ou une équipe ont marché (Knez & Simester 2001 ; Friebel et al. 2017).`,
    pass: 'Tout ce qui est primé se mesure pour un participant ou une équipe, non pour toute l’entreprise.',
    remedy: 'Mesurez ce qu’apporte chaque participant, ou son équipe.',
  },
  'plan-design/payout-period': {
    title: 'Le rythme de la prime suit-il celui des ventes ?',
    fail: (v) =>
      `Le plan paie ${wordFor(rhythms, v.period)} ; une vente prend ${number(v.months)} mois. ${cygnal} Aucune loi ne l’exige, et dans une étude de terrain des périodes courtes ont aidé les moins bons, des périodes longues les meilleurs (Chung et al.).`,
    pass: (v) =>
      `Le plan paie ${wordFor(rhythms, v.period)} ; une vente prend ${number(v.months)} mois. ${cygnal}`,
    'cannot-tell': 'Le plan ne dit pas combien de temps prend une vente.',
    beyond: (v) =>
      `Une vente prend ${number(v.months)} mois. Au-delà d’un an, Cygnal, un cabinet de conseil, recommande un autre genre de plan.`,
    remedy: 'Payez au rythme auquel les ventes se concluent.',
  },
  'plan-design/notice': {
    title: 'Connu à temps, et en français ?',
    headline:
      'Devant un juge français, ce plan pourrait se retourner contre l’employeur : un point à soumettre à un avocat.',
    fail: (v) =>
      `${faults(v)}Quand les objectifs étaient tardifs ou rédigés dans une autre langue, les juges les ont écartés, jusqu’à accorder toute la part variable (Cass. soc. 2 mars 2011, 08-44.977 ; 10 juillet 2013, 12-17.921). ${notLegalAdvice}`,
    pass: () =>
      `Les objectifs étaient fixés au premier jour de la période, le plan est en français et les proportions sont connues, comme le demandent les juges (Cass. soc. 2 mars 2011, 08-44.977 ; 10 juillet 2013, 12-17.921 ; 15 octobre 2025, 22-20.716). ${notLegalAdvice}`,
    'cannot-tell': () =>
      `Le plan ne dit pas tout ce que demandent les juges : quand les objectifs ont été fixés, et en quelle langue le plan est rédigé (Cass. soc. 2 mars 2011, 08-44.977 ; 10 juillet 2013, 12-17.921 ; 15 octobre 2025, 22-20.716). ${notLegalAdvice}`,
    remedy:
      'Soumettez-le à un avocat ; remettez les objectifs en français au plus tard le premier jour, avec la part exacte de tout ce qui compte.',
  },
};
