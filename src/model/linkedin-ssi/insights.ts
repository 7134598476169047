import type { PillarDefinition } from '../index-definition';
import { article, deck2015, helpInMail, helpPage } from './sources';

/** Engage with insights: 9 components. Facets are this project’s reading of the wording; the reason stands above each. */
export const insights: PillarDefinition = {
  id: 'insights',
  label: { en: 'Engage with insights', fr: 'Interagir de façon constructive' },
  maximum: 25,
  components: [
    {
      // Likes, comments and shares the participant gives; tools give them too.
      id: 'engagements-given',
      label: { en: 'Interactions given', fr: 'Interactions données' },
      captures: 'activity',
      nature: 'count',
      producedBy: 'participant',
      automatable: true,
      licence: 'free',
      listedBy: ['article', 'linkedin-2015'],
      sources: [article, deck2015],
    },
    {
      // Others give them; engagement pods trade them.
      id: 'engagements-received',
      label: { en: 'Interactions received', fr: 'Interactions reçues' },
      captures: 'attention',
      nature: 'count',
      producedBy: 'others',
      automatable: true,
      licence: 'free',
      listedBy: ['article', 'linkedin-2015'],
      sources: [article, deck2015],
    },
    {
      // Others give it; engagement pods trade it.
      id: 'post-engagement',
      label: { en: 'Engagement on posts', fr: 'Engagement sur les publications' },
      captures: 'attention',
      nature: 'count',
      producedBy: 'others',
      automatable: true,
      licence: 'free',
      listedBy: ['article', 'linkedin-2015'],
      sources: [article, deck2015],
    },
    {
      // Sharing is one click, by hand or by a scheduler.
      id: 'shares',
      label: { en: 'Content shared', fr: 'Partages de contenu' },
      captures: 'activity',
      nature: 'count',
      producedBy: 'participant',
      automatable: true,
      licence: 'free',
      listedBy: ['article', 'linkedin-2015'],
      sources: [article, deck2015],
    },
    {
      // The participant, or a sequence, sends; nobody has to answer.
      id: 'messages-sent',
      label: { en: 'Messages sent', fr: 'Messages envoyés' },
      captures: 'activity',
      nature: 'count',
      producedBy: 'participant',
      automatable: true,
      licence: 'free',
      listedBy: ['linkedin-2015'],
      sources: [deck2015],
    },
    {
      // A free account has no InMail credit, so its rate is 0/0; a declined InMail returns its credit like an answered one.
      id: 'inmail-response-rate',
      label: { en: 'InMail response rate', fr: 'Taux de réponse aux InMail' },
      captures: 'attention',
      nature: 'rate',
      producedBy: 'others',
      automatable: false,
      licence: 'premium',
      listedBy: ['article', 'linkedin-2015'],
      sources: [article, deck2015, helpInMail],
    },
    {
      // Joining is the participant’s own click.
      id: 'groups-joined',
      label: { en: 'Groups', fr: 'Groupes' },
      captures: 'activity',
      nature: 'count',
      producedBy: 'participant',
      automatable: true,
      licence: 'free',
      listedBy: ['article', 'linkedin-2015'],
      sources: [article, deck2015],
    },
    {
      // Saving accounts is a function of Sales Navigator.
      id: 'accounts-saved',
      label: { en: 'Accounts saved', fr: 'Comptes enregistrés' },
      captures: 'activity',
      nature: 'count',
      producedBy: 'participant',
      automatable: true,
      licence: 'sales-navigator',
      listedBy: ['article', 'linkedin-2015'],
      sources: [article, deck2015, helpPage],
    },
    {
      // Account pages and the feed of Sales Navigator.
      id: 'research-views',
      label: { en: 'Research views', fr: 'Vues issues des recherches' },
      captures: 'activity',
      nature: 'count',
      producedBy: 'participant',
      automatable: true,
      licence: 'sales-navigator',
      listedBy: ['article', 'linkedin-2015'],
      sources: [article, deck2015],
    },
  ],
};
