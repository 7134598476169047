import type { Dictionary } from '../sentence';
import { number, percent } from './format';
import { count } from './plural';

export const general: Dictionary<'finding' | 'need' | 'limits' | 'fairness'> = {
  finding: {
    'not-applicable': 'Rien dans ce plan n’est concerné par la question.',
    'no-data': 'Sans historique de l’équipe, la question reste ouverte.',
    error: (v) => `Cette vérification a échoué et ne dit rien du plan (${v.reason}). Merci de le signaler.`,
  },
  need: {
    history: (v) =>
      `Le score et les résultats, période par période, pour ${count(v.participants, 'personne')} sur ${count(v.periods, 'période')} ; ou des cas isolés, au moins 5 hausses et 5 baisses.`,
    observations: (v) =>
      `Les indicateurs primés et les résultats, période par période, pour ${count(v.participants, 'personne')} sur ${count(v.periods, 'période')}.`,
    weights:
      'La pondération des indicateurs par l’éditeur. Tant qu’elle est secrète, la réponse se trouve des deux côtés de la limite.',
    participants: (v) =>
      `Au moins ${count(v.participants, 'participant')} ; les données en comptent ${number(v.have)}.`,
    team: (v) =>
      `Au moins ${count(v.participants, 'participant')} avec des chiffres pour tout ce qui est primé et voulu.`,
    periods: (v) => `Au moins ${count(v.periods, 'période')} ; les données en comptent ${number(v.have)}.`,
    variance: (v) => `${v['metric.fr']} ne varie pas dans ces données : rien à quoi comparer.`,
    precision: (v) =>
      `Un historique plus long : environ ${count(v.participants, 'personne')} sur ${count(v.periods, 'période')} resserreraient la réponse.`,
    column: (v) => `Des chiffres pour ${v['metric.fr']}, dans les mêmes lignes.`,
    target: (v) => `Un objectif pour ${v['metric.fr']}.`,
    cases: (v) =>
      `Au moins ${number(v.least)} cas de hausse du score et ${number(v.least)} cas de baisse ; mieux, le score et les résultats de toute l’équipe sur 12 périodes.`,
    order:
      'Un historique plus long, où le score bouge avant les résultats ; ou un essai qui fait monter le score exprès.',
    pillars: (v) => `Les piliers de ${v['metric.fr']}, dans les mêmes lignes que le total.`,
    licences: 'La licence de chaque participant, dans les lignes de l’historique.',
    'licence-groups': (v) =>
      `Au moins ${number(v.least)} participants avec une licence payante et ${number(v.least)} sans ; les groupes plus petits ne sont pas montrés.`,
    'licence-trial': 'Des licences tirées au sort, ou des chiffres d’avant et d’après leur attribution.',
    'stable-scores':
      'Des scores et des résultats où les participants diffèrent durablement, et pas seulement d’un mois à l’autre.',
    'plan-periods': 'Des lignes au moins aussi fines que la période que le plan rémunère.',
    outcomes: (v) => `Des totaux de ${v['metric.fr']} supérieurs à zéro.`,
  },
  limits: {
    figures: 'Si les chiffres du plan et des données sont exacts.',
    'third-cause':
      'Une troisième cause qui pousse à la fois le score et les résultats : un secteur, une saison, un produit qui se vend tout seul.',
    weights: (v) =>
      `La façon dont l’éditeur d’un indice pondère ses indicateurs. Les fourchettes supposent qu’au sein d’un pilier aucun ne pèse plus de ${number(v.weightRatio)} fois un autre.`,
    facets:
      'Si vos propres indicateurs sont ce que vous en dites : ce qu’ils captent, qui les produit, ce qu’un robot peut gonfler.',
    'no-data': 'Comment les gens se comportent sous ce plan : aucun historique n’a été fourni.',
    'ssi-formula': 'Ce que LinkedIn a changé dans son score depuis 2015 : la formule n’est pas publique.',
  },
  fairness: {
    'ssi-linkedin': () =>
      `LinkedIn annonce qu’au-dessus de 70 on crée ${percent(0.45)} d’opportunités de plus qu’au-dessous de 30, et qu’on a ${percent(0.51)} de chances de plus d’atteindre son quota. Ces résultats sont déclarés par les intéressés et datent de 2013, avant la formule actuelle.`,
    'ssi-studies':
      'Deux études indépendantes (345 et 196 commerciaux) associent l’usage des réseaux sociaux à de meilleurs résultats, en partie par la qualité des relations. Aucune n’a utilisé ce score.',
    'ssi-no-figure':
      'Aucun chiffre publié n’a été trouvé qui relie le score lui-même aux ventes, ni pour ni contre.',
    activity: () =>
      `Certains praticiens priment l’activité à dessein : plus de ${percent(0.1)} et moins de ${percent(0.2)} de la prime, ou seulement pour des équipes débutantes ou sédentaires.`,
    team: 'Une prime d’équipe ou d’entreprise peut marcher : des études de terrain chez Continental Airlines et dans une chaîne de boulangeries l’ont constaté.',
  },
};
