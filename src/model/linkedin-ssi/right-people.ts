import type { PillarDefinition } from '../index-definition';
import { article, deck2015, helpPage, helpProfileViews } from './sources';

/** Find the right people: 7 components. Facets are this project’s reading of the wording; the reason stands above each. */
export const rightPeople: PillarDefinition = {
  id: 'right-people',
  label: { en: 'Find the right people', fr: 'Trouver les bonnes personnes' },
  maximum: 25,
  components: [
    {
      // A free account can search, up to a cap; Sales Navigator adds a second channel.
      id: 'people-searches',
      label: { en: 'People searches', fr: 'Fonctions de recherche de profils' },
      captures: 'activity',
      nature: 'count',
      producedBy: 'participant',
      automatable: true,
      licence: 'free',
      listedBy: ['article', 'linkedin-2015'],
      sources: [article, deck2015, helpPage],
    },
    {
      // Lead Builder is a function of Sales Navigator.
      id: 'advanced-searches',
      label: { en: 'Advanced searches (Lead Builder)', fr: 'Recherches avancées (Lead Builder)' },
      captures: 'activity',
      nature: 'count',
      producedBy: 'participant',
      automatable: true,
      licence: 'sales-navigator',
      listedBy: ['linkedin-2015'],
      sources: [deck2015, helpPage],
    },
    {
      // Opening a profile counts; in Sales Navigator’s own reports a hover does.
      id: 'profiles-viewed',
      label: { en: 'Profiles viewed', fr: 'Profils consultés' },
      captures: 'activity',
      nature: 'count',
      producedBy: 'participant',
      automatable: true,
      licence: 'free',
      listedBy: ['article', 'linkedin-2015'],
      sources: [article, deck2015, helpProfileViews],
    },
    {
      // The same action on profiles the participant is not connected to.
      id: 'prospecting-views',
      label: { en: 'Profiles viewed outside the network', fr: 'Profils consultés hors du réseau' },
      captures: 'activity',
      nature: 'count',
      producedBy: 'participant',
      automatable: true,
      licence: 'free',
      listedBy: ['linkedin-2015'],
      sources: [deck2015],
    },
    {
      // Only others can visit.
      id: 'profile-visitors',
      label: { en: 'People who view the profile', fr: 'Personnes qui consultent le profil' },
      captures: 'attention',
      nature: 'count',
      producedBy: 'others',
      automatable: false,
      licence: 'free',
      listedBy: ['article', 'linkedin-2015'],
      sources: [article, deck2015],
    },
    {
      // Saving leads is a function of Sales Navigator; a saved lead is a bookmark, no sales lead.
      id: 'leads-saved',
      label: { en: 'Leads saved', fr: 'Prospects enregistrés' },
      captures: 'activity',
      nature: 'count',
      producedBy: 'participant',
      automatable: true,
      licence: 'sales-navigator',
      listedBy: ['article', 'linkedin-2015'],
      sources: [article, deck2015, helpPage],
    },
    {
      // A visit makes a day active, whoever or whatever makes it.
      id: 'days-active',
      label: { en: 'Days active', fr: 'Jours d’activité' },
      captures: 'activity',
      nature: 'count',
      producedBy: 'participant',
      automatable: true,
      licence: 'free',
      listedBy: ['linkedin-2015'],
      sources: [deck2015],
    },
  ],
};
