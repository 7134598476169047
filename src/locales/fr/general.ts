import type { Dictionary, ValuesOf } from '../sentence';
import { number } from './format';
import { count } from './plural';

/** « 30 personnes sur 12 périodes ». */
function history(v: ValuesOf<'participants' | 'periods'>): string {
  return `${count(v.participants, 'personne')} sur ${count(v.periods, 'période')}`;
}

/** What a quota may be of. */
const spans: Readonly<Record<string, string>> = {
  month: 'd’un mois',
  quarter: 'd’un trimestre',
  year: 'd’une année',
};

/** Own quotas are many figures. */
function targetOf(target: ValuesOf<'target'>['target']): string {
  return target === null ? 'l’objectif propre à chacun' : `son objectif de ${number(target)}`;
}

export const general: Dictionary<'finding' | 'need'> = {
  finding: {
    'not-applicable': 'Rien dans ce plan n’est concerné par la question.',
    'no-data': 'Sans historique de l’équipe, la question reste ouverte.',
    scale: (v) =>
      v.hundredfold
        ? `Dans cet historique, ${v.measure} vaut environ 100 fois ${targetOf(v.target)} : l’un est un pourcentage, l’autre une part.`
        : `Dans cet historique, ${v.measure} vaut environ un centième de ${targetOf(v.target)} : l’un est une part, l’autre un pourcentage.`,
    'quota-span': (v) =>
      `Dans cet historique, le quota de ${v.measure} est ${v.quota === null ? 'le même' : `de ${number(v.quota)}`} à chaque ligne, environ ${number(v.times)} fois ce qu’une ligne atteint : est-ce celui ${spans[v.quotaOf ?? ''] ?? 'd’un temps plus long'} ?`,
    'stand-in': (v) =>
      `Tout dépend de ${v.measures}, qui tient lieu de ce que veut l’entreprise. D’après les réponses données, quelqu’un sans intérêt saisit ou vérifie ce chiffre, et rien d’autre ne peut le faire monter : il peut alors convenir. N’importe qui pourrait répondre ainsi, et rien dans le plan ne le montre.`,
    error: (v) => `Cette vérification a échoué et ne dit rien du plan (${v.reason}). Merci de le signaler.`,
    'own-error': (v) =>
      `Cette vérification a échoué et ne dit rien du plan (${v.reason}). C’est une règle propre à votre entreprise : la personne qui l’a écrite peut la corriger.`,
  },
  need: {
    history: (v) =>
      `Les indicateurs primés et les résultats, période par période, pour ${history(v)} ; ou des cas isolés, au moins 5 hausses et 5 baisses.`,
    observations: (v) => `Les indicateurs primés et les résultats, période par période, pour ${history(v)}.`,
    'daily-history': (v) =>
      `Les chiffres jour par jour, pour ${count(v.participants, 'personne')} sur ${count(v.periods, 'jour')}.`,
    weights:
      'La pondération retenue par l’éditeur. Tant qu’elle reste secrète, la réponse peut tomber d’un côté comme de l’autre.',
    participants: (v) =>
      `Au moins ${count(v.participants, 'participant')} ; les données en comptent ${number(v.have)}.`,
    teams: (v) =>
      `Au moins ${count(v.participants, 'équipe')}, l’équipe figurant dans chaque ligne ; les données en comptent ${number(v.have)}.`,
    team: (v) =>
      `Au moins ${count(v.participants, 'participant')} avec des chiffres pour tout ce qui est primé et tout ce qui est visé.`,
    periods: (v) => `Au moins ${count(v.periods, 'période')} ; les données en comptent ${number(v.have)}.`,
    'whole-cycle': (v) =>
      `Au moins ${count(v.periods, 'période')}, pour que les résultats puissent être cherchés sur tout le cycle de vente ; les données en comptent ${number(v.have)}.${typeof v.told === 'number' ? '' : ' Si ce cycle dure moins de trois mois, indiquez-le dans le plan.'}`,
    variance: (v) =>
      `Du mouvement : au-delà de ce que chaque personne et chaque période expliquent, ces données en contiennent trop peu pour ${v.metric}.`,
    unbroken: (v) => `Des chiffres pour ${v.metric} qui bougent, sur des périodes qui se suivent sans trou.`,
    precision: (v) =>
      `Un historique plus long : environ ${history(v)} permettraient de resserrer la réponse.`,
    column: (v) => `Des chiffres pour ${v.metric}, dans les mêmes lignes.`,
    target: (v) => `Un objectif pour ${v.metric}.`,
    cases: (v) =>
      `Au moins ${number(v.least)} cas de hausse et ${number(v.least)} cas de baisse ; mieux, les indicateurs primés et les résultats de toute l’équipe sur 12 périodes.`,
    order:
      'Un historique plus long, où l’indicateur primé bouge avant les résultats ; ou un essai qui le fait monter exprès.',
    pillars: (v) => `Les piliers de ${v.metric}, dans les mêmes lignes que le total.`,
    'plan-periods': 'Des lignes au moins aussi fines que la période de prime.',
    'each-date': (v) =>
      `Au moins ${count(v.participants, 'participant')} avec un score juste avant et juste après chaque date ; à l’une d’elles, ils sont ${number(v.have)}.`,
    'longer-view':
      'Un historique plus long, au mieux sur les mêmes mois de deux années : il distingue une saison d’un changement durable.',
    steadier: (v) =>
      `Des scores qui bougent moins d’une période à l’autre, par exemple des moyennes sur des périodes plus longues : avec ceux-ci, un changement de ${number(v.points)} points pour tous pourrait passer inaperçu.`,
    daily: 'Des chiffres jour par jour, datés.',
    'own-quotas': (v) => `Pour ${v.metric}, l’objectif propre à chaque ligne, dans les données (targets).`,
    quotas: 'Les quotas fixés à chacun, et les limites de la plateforme.',
    'unbroken-days': (v) =>
      `Au moins ${count(v.participants, 'participant')} avec ${number(v.days)} jours de suite sans zéro, week-ends compris ; les données en comptent ${number(v.have)}.`,
    'near-target': (v) =>
      typeof v.target === 'number'
        ? `Au moins ${number(v.least)} valeurs à moins de ${number(v.reach)} de l’objectif de ${number(v.target)}.`
        : `Au moins ${number(v.least)} valeurs à moins de ${number(v.reach)} de l’objectif propre à chacun.`,
    'finer-figures': (v) =>
      `Des chiffres plus fins pour ${v.metric}, ou des personnes plus différentes entre elles.`,
    unrounded: (v) =>
      `Les chiffres tels que mesurés, sans les arrondir à des multiples de ${number(v.unit)}.`,
    'sales-cycle': 'Combien de mois prend d’ordinaire une vente (salesCycleMonths dans le plan).',
    effort:
      'Les heures que demande une unité de chaque activité, pour deux activités au moins (effort dans le plan), et combien il en a été fait, dans les mêmes lignes.',
    movement: (v) =>
      `Du mouvement : ${v.metric}, chacun montant et baissant chez plus d’une personne, au-delà de ce que tous partagent sur une période.`,
    apart: (v) =>
      `Des périodes où ${v.metric} ne montent pas et ne baissent pas ensemble : en l’état, on ne peut démêler ce que chacun apporte.`,
    delays: (v) =>
      `Un historique plus long, ou des actions suivies jusqu’à leur terme : les chiffres de ${v.metric} sur la même période et sur les suivantes ne vont pas dans le même sens.`,
    'entered-by': (v) =>
      `Qui saisit ${v.metric} : ceux que l’on paie pour cela, leur chef ou des collègues intéressés, ou quelqu’un qui n’y a pas d’intérêt ; et quelqu’un sans intérêt vérifie-t-il, avant le paiement, que les saisies sont vraies : toutes, un échantillon, aucune (enteredBy et checked, dans les facts de la mesure) ?`,
    reversible: (v) =>
      `L’unité même de ${v.metric} que l’on a primée peut-elle ensuite être perdue, rendue, impayée ou se révéler défectueuse (reversible, dans les facts de la mesure) ?`,
    reference: (v) =>
      `À quoi un résultat de ${v.metric} est comparé : un objectif fixe, le passé de chacun, des collègues avec qui l’on travaille, ou des unités sur lesquelles on ne peut rien (reference, sur l’indicateur).`,
    'team-size': (v) =>
      `Combien de personnes partagent un même chiffre de ${v.metric} et en tirent une prime, et si la part de chacune pourrait se mesurer à un coût raisonnable (teamSize et attributable, sur l’indicateur).`,
    'base-pay':
      'La rémunération fixe d’un participant pour une période du plan, et ce que le plan y paie à l’objectif (basePay et targetIncentive, dans le plan).',
    checker: (v) =>
      `Qui saisit ou vérifie ${v.metric}, nommément, et avec quel constat ; mieux, un historique où les résultats suivent.`,
    levers: (v) =>
      `Par quoi pourrait-on faire monter ${v.metric} sans que l’entreprise obtienne davantage de ce qu’elle veut au bout du compte : déplacer des saisies d’une période à l’autre, prendre les cas faciles, en écarter d’autres, céder sur le prix ou les conditions, vendre ce qui est inutile, multiplier ce que l’on compte ? Rien de tout cela est aussi une réponse (levers, dans les facts de la mesure).`,
    notice:
      'Tous les objectifs, le premier jour du plan, le jour où les objectifs ont été annoncés et la langue du document (startDate, targetsSetOn, language).',
    components: (v) => `Les valeurs de chaque critère de ${v.metric}, pour chaque participant.`,
    differences: (v) => `Des participants qui diffèrent par les critères de ${v.metric}.`,
    licences: 'La licence de chaque participant, dans les lignes de l’historique.',
    'licence-groups': (v) =>
      `Au moins ${number(v.least)} participants avec une licence payante et ${number(v.least)} sans ; les groupes plus petits ne sont pas montrés.`,
    headcount:
      'Combien de participants ont chaque licence, dans le plan (headcount) : tiré de l’historique, l’effectif des petits groupes n’est pas montré.',
    'licence-trial': 'Des licences tirées au sort, ou des chiffres d’avant et d’après leur attribution.',
    'shared-scores': (v) =>
      `Des participants avec et sans licence payante qui aient ${v.measure} au même niveau : ici, presque personne d’un groupe n’est au niveau de quelqu’un de l’autre, et un historique plus long n’y changerait rien. Mieux, des licences tirées au sort, ou des chiffres d’avant et d’après leur attribution.`,
    'quota-span': (v) =>
      `Des quotas de ${v.measure} pour la durée de leurs lignes ; si ce quota unique est juste, c’est l’objectif du plan.`,
    scale: (v) => `Les chiffres et l’objectif de ${v.measure} dans la même unité.`,
    'stable-scores':
      'Des chiffres où les participants diffèrent durablement, et pas seulement d’un mois à l’autre.',
    outcomes: (v) => `Des totaux de ${v.metric} supérieurs à zéro.`,
    yardstick:
      'Une mesure de ce que chacun devrait apporter : quand les objectifs sont propres à chacun, ou communs à une équipe, primes et résultats diffèrent à dessein, et la part des résultats n’en juge pas.',
    paid: 'Un historique sur lequel ce plan aurait versé quelque chose à quelqu’un.',
    cap: 'Un plafond, ou une courbe de paiement, là où moins vaut mieux : à 0, une prime proportionnelle n’a pas de fin.',
  },
};
