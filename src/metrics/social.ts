import type { CatalogueMetric } from './catalogue-metric';
import { counted, held, withoutLicence } from './shared-reasons';

// What is done and seen on LinkedIn.

/** Posts published: a count of activity, a step towards what is wanted. */
export const postsPublished: CatalogueMetric = {
  id: 'posts-published',
  label: { en: 'Posts published', fr: 'Publications' },
  unit: { en: 'posts', fr: 'publications' },
  aliases: [
    'Posts',
    'Number of posts',
    'Posts shared',
    'Social posts',
    'Posts publiés',
    'Nombre de publications',
  ],
  captures: 'activity',
  nature: 'count',
  producedBy: 'participant',
  automatable: true,
  licence: 'free',
  facts: { enteredBy: 'independent', levers: ['supply'], reversible: false, standsFor: { as: 'step' } },
  reasons: {
    captures: { en: 'A post may go unread.', fr: 'Une publication peut rester non lue.' },
    nature: counted,
    producedBy: { en: 'The seller writes alone.', fr: 'Le vendeur publie seul.' },
    automatable: { en: 'A tool can write and post.', fr: 'Un outil peut écrire et publier.' },
    licence: withoutLicence,
    enteredBy: { en: 'The platform counts.', fr: 'La plateforme compte.' },
    levers: { en: 'Posts nobody wants count as well.', fr: 'Ce que nul ne veut lire compte aussi.' },
    reversible: { en: 'Published is published.', fr: 'Ce qui est publié l’est.' },
    standsFor: { en: 'Customers are wanted, not posts.', fr: 'On veut des clients, pas des posts.' },
  },
  ask: { en: 'Who would miss the posts?', fr: 'À qui ces publications manqueraient-elles\u202f?' },
};

/** Post reach: a count of attention, a step towards what is wanted. */
export const postReach: CatalogueMetric = {
  id: 'post-reach',
  label: { en: 'Post reach', fr: 'Portée des publications' },
  unit: { en: 'views', fr: 'vues' },
  aliases: ['Reach', 'Impressions', 'Post impressions', 'Post views', 'Portée', 'Vues des publications'],
  captures: 'attention',
  nature: 'count',
  producedBy: 'both',
  automatable: true,
  licence: 'free',
  facts: { enteredBy: 'independent', levers: ['supply'], reversible: false, standsFor: { as: 'step' } },
  reasons: {
    captures: { en: 'It was on a screen, no more.', fr: 'C’était à l’écran, sans plus.' },
    nature: counted,
    producedBy: { en: 'Others have to scroll past.', fr: 'D’autres doivent la voir.' },
    automatable: { en: 'Bots view posts, too.', fr: 'Des robots voient aussi.' },
    licence: withoutLicence,
    enteredBy: { en: 'The platform counts.', fr: 'La plateforme compte.' },
    levers: { en: 'Shock or paid views raise it.', fr: 'Le choc ou l’achat de vues la gonflent.' },
    reversible: { en: 'A view stays a view.', fr: 'Une vue le reste.' },
    standsFor: { en: 'Buyers among them are wanted.', fr: 'On y cherche des acheteurs.' },
  },
  ask: { en: 'How many of the viewers could buy?', fr: 'Combien de ces lecteurs pourraient acheter\u202f?' },
};

/** Reactions and comments: a count of attention, a step towards what is wanted. */
export const postEngagement: CatalogueMetric = {
  id: 'post-engagement',
  label: { en: 'Reactions and comments', fr: 'Réactions et commentaires' },
  unit: { en: 'reactions', fr: 'réactions' },
  aliases: [
    'Engagement',
    'Engagements',
    'Reactions',
    'Likes',
    'Comments received',
    'Mentions J’aime',
    'Interactions',
  ],
  captures: 'attention',
  nature: 'count',
  producedBy: 'both',
  automatable: true,
  licence: 'free',
  facts: { enteredBy: 'independent', levers: ['supply'], reversible: false, standsFor: { as: 'step' } },
  reasons: {
    captures: { en: 'A like costs nothing.', fr: 'Un j’aime ne coûte rien.' },
    nature: counted,
    producedBy: { en: 'Others have to react.', fr: 'D’autres doivent réagir.' },
    automatable: { en: 'Groups and bots react.', fr: 'Des groupes et robots réagissent.' },
    licence: withoutLicence,
    enteredBy: { en: 'The platform counts.', fr: 'La plateforme compte.' },
    levers: { en: 'Colleagues like each other’s posts.', fr: 'On réagit entre collègues.' },
    reversible: { en: 'It has been given.', fr: 'Elle a été donnée.' },
    standsFor: { en: 'Talks with buyers are wanted.', fr: 'On veut parler à des acheteurs.' },
  },
  ask: {
    en: 'Are reactions of colleagues left out?',
    fr: 'Les réactions de collègues sont-elles exclues\u202f?',
  },
};

/** Connections made: a count of attention, a step towards what is wanted. */
export const connectionsMade: CatalogueMetric = {
  id: 'connections-made',
  label: { en: 'Connections made', fr: 'Relations ajoutées' },
  unit: { en: 'connections', fr: 'relations' },
  aliases: [
    'Connections',
    'New connections',
    'Invitations accepted',
    'Relations',
    'Nouvelles relations',
    'Invitations acceptées',
  ],
  captures: 'attention',
  nature: 'count',
  producedBy: 'both',
  automatable: true,
  licence: 'free',
  facts: { enteredBy: 'independent', levers: ['supply'], reversible: false, standsFor: { as: 'step' } },
  reasons: {
    captures: { en: 'Somebody clicked accept.', fr: 'Quelqu’un a cliqué pour accepter.' },
    nature: counted,
    producedBy: { en: 'The other has to accept.', fr: 'L’autre doit accepter.' },
    automatable: { en: 'Tools invite by the hundred.', fr: 'Des outils invitent par centaines.' },
    licence: withoutLicence,
    enteredBy: { en: 'The platform counts.', fr: 'La plateforme compte.' },
    levers: { en: 'Anybody who accepts counts.', fr: 'Quiconque accepte compte.' },
    reversible: { en: 'It is seldom undone.', fr: 'Elle se défait rarement.' },
    standsFor: { en: 'A buyer’s talk is wanted.', fr: 'On veut parler à un acheteur.' },
  },
  ask: {
    en: 'How many of them work for possible customers?',
    fr: 'Combien travaillent chez un client possible\u202f?',
  },
};

/** Employee advocacy score: a count of activity, a step towards what is wanted. */
export const advocacyScore: CatalogueMetric = {
  id: 'advocacy-score',
  label: { en: 'Employee advocacy score', fr: 'Score d’ambassadeur' },
  unit: { en: 'points', fr: 'points' },
  aliases: [
    'Advocacy points',
    'Advocacy',
    'Employee advocacy',
    'Ambassador score',
    'Points d’ambassadeur',
    'Score ambassadeur',
  ],
  captures: 'activity',
  nature: 'count',
  producedBy: 'participant',
  automatable: true,
  licence: 'free',
  facts: { enteredBy: 'independent', levers: ['supply'], reversible: false, standsFor: { as: 'step' } },
  reasons: {
    captures: { en: 'Sharing is one click.', fr: 'Partager est un clic.' },
    nature: counted,
    producedBy: { en: 'The employee shares alone.', fr: 'Le salarié partage seul.' },
    automatable: { en: 'The tool shares by itself.', fr: 'L’outil partage tout seul.' },
    licence: withoutLicence,
    enteredBy: { en: 'The tool counts.', fr: 'L’outil compte.' },
    levers: { en: 'Sharing everything scores most.', fr: 'Tout partager rapporte le plus.' },
    reversible: { en: 'Points stay.', fr: 'Les points restent.' },
    standsFor: { en: 'It counts shares, not customers.', fr: 'Il compte des partages, pas des clients.' },
  },
  ask: { en: 'What does the tool give points for?', fr: 'Pour quoi l’outil donne-t-il des points\u202f?' },
};

/** LinkedIn coach level: a state of activity, a step towards what is wanted. */
export const linkedinCoachLevel: CatalogueMetric = {
  id: 'linkedin-coach-level',
  label: { en: 'LinkedIn coach level', fr: 'Niveau coach de LinkedIn' },
  unit: { en: 'level', fr: 'niveau' },
  aliases: ['Coach level', 'Sales Navigator coach', 'Navigator coach level', 'Niveau coach'],
  captures: 'activity',
  nature: 'state',
  producedBy: 'participant',
  automatable: true,
  licence: 'sales-navigator',
  facts: { enteredBy: 'independent', levers: ['supply'], reversible: false, standsFor: { as: 'step' } },
  reasons: {
    captures: { en: 'It adds up uses of a tool.', fr: 'Il additionne l’usage d’un outil.' },
    nature: held,
    producedBy: { en: 'The seller clicks alone.', fr: 'Le vendeur clique seul.' },
    automatable: { en: 'Each use is a few clicks.', fr: 'Chaque usage tient en clics.' },
    licence: { en: 'Only Sales Navigator shows it.', fr: 'Seul Sales Navigator l’affiche.' },
    enteredBy: { en: 'LinkedIn computes it.', fr: 'LinkedIn le calcule.' },
    levers: { en: 'Features used for the level count.', fr: 'Un usage pour le niveau compte.' },
    reversible: { en: 'The level was reached.', fr: 'Le niveau est atteint.' },
    standsFor: { en: 'Using a tool is no sale.', fr: 'User d’un outil n’est pas vendre.' },
  },
  ask: { en: 'Does anybody without the licence lose by it?', fr: 'Qui n’a pas la licence y perd-il\u202f?' },
};

/** Invitations sent: a count of activity, a step towards what is wanted. */
export const invitationsSent: CatalogueMetric = {
  id: 'invitations-sent',
  label: { en: 'Invitations sent', fr: 'Invitations envoyées' },
  unit: { en: 'invitations', fr: 'invitations' },
  aliases: [
    'Invitations',
    'Connection requests',
    'Connection requests sent',
    'Invites sent',
    'Demandes de connexion',
  ],
  captures: 'activity',
  nature: 'count',
  producedBy: 'participant',
  automatable: true,
  licence: 'free',
  facts: { enteredBy: 'independent', levers: ['supply'], reversible: false, standsFor: { as: 'step' } },
  reasons: {
    captures: { en: 'It may be ignored.', fr: 'Elle peut rester sans réponse.' },
    nature: counted,
    producedBy: { en: 'The seller sends alone.', fr: 'Le vendeur envoie seul.' },
    automatable: { en: 'Tools send by the hundred.', fr: 'Des outils en envoient des centaines.' },
    licence: withoutLicence,
    enteredBy: { en: 'The platform counts.', fr: 'La plateforme compte.' },
    levers: { en: 'Anybody can be invited.', fr: 'On peut inviter n’importe qui.' },
    reversible: { en: 'Sent is sent.', fr: 'Ce qui est envoyé l’est.' },
    standsFor: { en: 'A talk is wanted.', fr: 'On veut un échange.' },
  },
  ask: { en: 'Who chooses whom to invite?', fr: 'Qui choisit les invités\u202f?' },
};
