import type { Dictionary } from '../sentence';
import { idsIn } from '../word';
import { number } from './format';
import { moreThan } from './ranges';

/** What speaks for what is paid on, and what an audit cannot see. */
export const background: Dictionary<'limits' | 'fairness'> = {
  limits: {
    figures: 'Si les chiffres du plan et des données sont exacts.',
    questions: (v) =>
      `Ce que cet audit n’a pas demandé : il a posé ${number(v.asked)} des ${number(v.all)} questions de ce logiciel.`,
    'third-cause':
      'Une troisième cause qui ferait bouger à la fois ce qui est primé et les résultats : un secteur, une saison, un produit qui se vend tout seul.',
    weights: (v) =>
      `La pondération des critères d’un indice par son éditeur. Les fourchettes supposent qu’au sein d’un pilier aucun critère ne pèse ${moreThan('qu’un autre', v.weightRatio)}.`,
    facets:
      'Si vos propres indicateurs sont bien ce que vous en dites : ce qu’ils captent, qui les produit, ce qu’un robot peut gonfler.',
    'other-facts': (v) =>
      `Si les réponses du plan sur ${v.measure} sont justes : ce ne sont pas celles du catalogue (${idsIn(v.fields).join(', ')}).`,
    'no-data': 'Comment les gens se comportent sous ce plan : aucun historique n’a été fourni.',
    'ssi-formula':
      'Ce que LinkedIn a changé dans son score depuis 2015 : la formule n’est pas publique. Celle de 2015 a été ajustée sur ce que 4 188 commerciaux disaient de leurs propres résultats.',
  },
  fairness: {
    'ssi-linkedin':
      'Selon LinkedIn, ceux dont le score dépasse 70 créent 45 % d’opportunités de plus que ceux qui sont sous 30, et ont 51 % de chances de plus d’atteindre leur quota. Ces résultats, déclarés par les intéressés, datent de 2013, avant la formule actuelle.',
    'ssi-fitted':
      'LinkedIn a construit la formule de 2015 à partir de 4 188 commerciaux qui déclaraient leurs résultats face à leur quota : ce que faisaient les meilleurs fait monter le score. Qu’ils aient un score élevé tient à sa construction ; cela ne prouve pas que le faire monter fait vendre.',
    'ssi-studies':
      'Deux études indépendantes (345 et 196 commerciaux) associent l’usage des réseaux sociaux à de meilleurs résultats, en partie par la qualité des relations. Aucune n’a utilisé ce score.',
    'ssi-no-figure':
      'Aucun chiffre publié n’a été trouvé qui relie le score lui-même aux ventes, ni pour ni contre.',
    activity:
      'Certains praticiens priment l’activité à dessein : plus de 10 % et moins de 20 % de la prime, ou seulement pour des équipes débutantes ou sédentaires.',
    team: 'Une prime d’équipe ou d’entreprise peut marcher : des études de terrain chez Continental Airlines et dans une chaîne de boulangeries l’ont constaté.',
  },
};
