import type { PillarDefinition } from '../index-definition';
import { article, deck2015 } from './sources';

/** Establish your professional brand: 7 components. Facets are this project’s reading of the wording; the reason stands above each. */
export const professionalBrand: PillarDefinition = {
  id: 'professional-brand',
  label: { en: 'Establish your professional brand', fr: 'Créer sa marque professionnelle' },
  maximum: 25,
  components: [
    {
      // A profile is filled in once, by hand: a state, and the participant’s own work.
      id: 'profile-completeness',
      label: { en: 'Complete profile', fr: 'Profil complet (photo de couverture comprise)' },
      captures: 'activity',
      nature: 'state',
      producedBy: 'participant',
      automatable: false,
      licence: 'free',
      listedBy: ['article', 'linkedin-2015'],
      sources: [article, deck2015],
    },
    {
      // Media are on the profile or they are not; adding them is the participant’s own work.
      id: 'rich-media',
      label: { en: 'Rich media on the profile', fr: 'Supports multimédias sur le profil' },
      captures: 'activity',
      nature: 'state',
      producedBy: 'participant',
      automatable: false,
      licence: 'free',
      listedBy: ['article', 'linkedin-2015'],
      sources: [article, deck2015],
    },
    {
      // Somebody else has to write each one; the score counts them and does not read them.
      id: 'recommendations-received',
      label: { en: 'Recommendations received', fr: 'Recommandations reçues' },
      captures: 'attention',
      nature: 'count',
      producedBy: 'others',
      automatable: false,
      licence: 'free',
      listedBy: ['article'],
      sources: [article],
    },
    {
      // One click by others, and exchanged in bulk by tools.
      id: 'endorsements-received',
      label: { en: 'Skill endorsements received', fr: 'Compétences recommandées' },
      captures: 'attention',
      nature: 'count',
      producedBy: 'others',
      automatable: true,
      licence: 'free',
      listedBy: ['linkedin-2015'],
      sources: [deck2015],
    },
    {
      // The participant publishes; generators and schedulers do it too.
      id: 'long-form-posts',
      label: { en: 'Articles published', fr: 'Articles publiés' },
      captures: 'activity',
      nature: 'count',
      producedBy: 'participant',
      automatable: true,
      licence: 'free',
      listedBy: ['linkedin-2015'],
      sources: [deck2015],
    },
    {
      // Others follow; follow-back tools raise the number.
      id: 'followers',
      label: { en: 'Followers', fr: 'Followers' },
      captures: 'attention',
      nature: 'count',
      producedBy: 'others',
      automatable: true,
      licence: 'free',
      listedBy: ['article', 'linkedin-2015'],
      sources: [article, deck2015],
    },
    {
      // Sessions are the participant’s own; a script can log in as well.
      id: 'usage-frequency',
      label: { en: 'How often LinkedIn is used', fr: 'Fréquence d’utilisation de LinkedIn' },
      captures: 'activity',
      nature: 'count',
      producedBy: 'participant',
      automatable: true,
      licence: 'free',
      listedBy: ['article'],
      sources: [article],
    },
  ],
};
