import type { PillarDefinition } from '../index-definition';
import { article, deck2015 } from './sources';

/** Build relationships: 4 components. Facets are this project’s reading of the wording; the reason stands above each. */
export const relationships: PillarDefinition = {
  id: 'relationships',
  label: { en: 'Build relationships', fr: 'Établir des relations' },
  maximum: 25,
  components: [
    {
      // One side invites, the other accepts; tools send the invitations.
      id: 'connections',
      label: { en: 'Connections', fr: 'Nombre de connexions' },
      captures: 'activity',
      nature: 'count',
      producedBy: 'both',
      automatable: true,
      licence: 'free',
      listedBy: ['article', 'linkedin-2015'],
      sources: [article, deck2015],
    },
    {
      // As connections; the title is read, the relationship is not.
      id: 'senior-connections',
      label: { en: 'Connections at VP level and above', fr: 'Connexions VP et plus' },
      captures: 'activity',
      nature: 'count',
      producedBy: 'both',
      automatable: true,
      licence: 'free',
      listedBy: ['linkedin-2015'],
      sources: [deck2015],
    },
    {
      // As connections, inside one’s own company.
      id: 'internal-connections',
      label: { en: 'Connections with colleagues', fr: 'Connexions avec des collègues' },
      captures: 'activity',
      nature: 'count',
      producedBy: 'both',
      automatable: true,
      licence: 'free',
      listedBy: ['linkedin-2015'],
      sources: [deck2015],
    },
    {
      // Only others accept; acceptance says that they noticed, not that they value the contact.
      id: 'acceptance-rate',
      label: { en: 'Invitation acceptance rate', fr: 'Taux d’acceptation des connexions' },
      captures: 'attention',
      nature: 'rate',
      producedBy: 'others',
      automatable: false,
      licence: 'free',
      listedBy: ['article', 'linkedin-2015'],
      sources: [article, deck2015],
    },
  ],
};
