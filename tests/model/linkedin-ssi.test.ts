import { describe, expect, test } from 'vitest';
import { linkedInSsi } from '../../src/model/linkedin-ssi';

// Pillar, component, French label, listed by (A: the article, L: LinkedIn's deck of 2015), nature, produced by, automatable,
// licence, captures.
const table = [
  [
    'professional-brand',
    'profile-completeness',
    'Profil complet (photo de couverture comprise)',
    'A L',
    'state',
    'participant',
    false,
    'free',
    'activity',
  ],
  [
    'professional-brand',
    'rich-media',
    'Supports multimédias sur le profil',
    'A L',
    'state',
    'participant',
    false,
    'free',
    'activity',
  ],
  [
    'professional-brand',
    'recommendations-received',
    'Recommandations reçues',
    'A',
    'count',
    'others',
    false,
    'free',
    'attention',
  ],
  [
    'professional-brand',
    'endorsements-received',
    'Compétences recommandées',
    'L',
    'count',
    'others',
    true,
    'free',
    'attention',
  ],
  [
    'professional-brand',
    'long-form-posts',
    'Articles publiés',
    'L',
    'count',
    'participant',
    true,
    'free',
    'activity',
  ],
  ['professional-brand', 'followers', 'Followers', 'A L', 'count', 'others', true, 'free', 'attention'],
  [
    'professional-brand',
    'usage-frequency',
    'Fréquence d’utilisation de LinkedIn',
    'A',
    'count',
    'participant',
    true,
    'free',
    'activity',
  ],
  [
    'right-people',
    'people-searches',
    'Fonctions de recherche de profils',
    'A L',
    'count',
    'participant',
    true,
    'free',
    'activity',
  ],
  [
    'right-people',
    'advanced-searches',
    'Recherches avancées (Lead Builder)',
    'L',
    'count',
    'participant',
    true,
    'sales-navigator',
    'activity',
  ],
  [
    'right-people',
    'profiles-viewed',
    'Profils consultés',
    'A L',
    'count',
    'participant',
    true,
    'free',
    'activity',
  ],
  [
    'right-people',
    'prospecting-views',
    'Profils consultés hors du réseau',
    'L',
    'count',
    'participant',
    true,
    'free',
    'activity',
  ],
  [
    'right-people',
    'profile-visitors',
    'Personnes qui consultent le profil',
    'A L',
    'count',
    'others',
    false,
    'free',
    'attention',
  ],
  [
    'right-people',
    'leads-saved',
    'Prospects enregistrés',
    'A L',
    'count',
    'participant',
    true,
    'sales-navigator',
    'activity',
  ],
  ['right-people', 'days-active', 'Jours d’activité', 'L', 'count', 'participant', true, 'free', 'activity'],
  [
    'insights',
    'engagements-given',
    'Interactions données',
    'A L',
    'count',
    'participant',
    true,
    'free',
    'activity',
  ],
  [
    'insights',
    'engagements-received',
    'Interactions reçues',
    'A L',
    'count',
    'others',
    true,
    'free',
    'attention',
  ],
  [
    'insights',
    'post-engagement',
    'Engagement sur les publications',
    'A L',
    'count',
    'others',
    true,
    'free',
    'attention',
  ],
  ['insights', 'shares', 'Partages de contenu', 'A L', 'count', 'participant', true, 'free', 'activity'],
  ['insights', 'messages-sent', 'Messages envoyés', 'L', 'count', 'participant', true, 'free', 'activity'],
  [
    'insights',
    'inmail-response-rate',
    'Taux de réponse aux InMail',
    'A L',
    'rate',
    'others',
    false,
    'premium',
    'attention',
  ],
  ['insights', 'groups-joined', 'Groupes', 'A L', 'count', 'participant', true, 'free', 'activity'],
  [
    'insights',
    'accounts-saved',
    'Comptes enregistrés',
    'A L',
    'count',
    'participant',
    true,
    'sales-navigator',
    'activity',
  ],
  [
    'insights',
    'research-views',
    'Vues issues des recherches',
    'A L',
    'count',
    'participant',
    true,
    'sales-navigator',
    'activity',
  ],
  ['relationships', 'connections', 'Nombre de connexions', 'A L', 'count', 'both', true, 'free', 'activity'],
  [
    'relationships',
    'senior-connections',
    'Connexions VP et plus',
    'L',
    'count',
    'both',
    true,
    'free',
    'activity',
  ],
  [
    'relationships',
    'internal-connections',
    'Connexions avec des collègues',
    'L',
    'count',
    'both',
    true,
    'free',
    'activity',
  ],
  [
    'relationships',
    'acceptance-rate',
    'Taux d’acceptation des connexions',
    'A L',
    'rate',
    'others',
    false,
    'free',
    'attention',
  ],
] as const;

const letters: Record<string, string> = { article: 'A', 'linkedin-2015': 'L' };
const components = linkedInSsi.pillars.flatMap((pillar) =>
  pillar.components.map((component) => ({ pillar: pillar.id, ...component })),
);
const listed = (list: string) => components.filter(({ listedBy }) => listedBy?.includes(list));

describe('the components of the Social Selling Index', () => {
  test('are the 27 of the table, in its order', () => {
    const rows = components.map((component) => [
      component.pillar,
      component.id,
      component.label.fr,
      component.listedBy?.map((list) => letters[list]).join(' '),
      component.nature,
      component.producedBy,
      component.automatable,
      component.licence,
      component.captures,
    ]);
    expect(rows).toEqual(table);
  });

  test('are 19 by the article and 25 by LinkedIn', () => {
    expect(listed('article')).toHaveLength(19);
    expect(listed('linkedin-2015')).toHaveLength(25);
  });

  test('are 21 counts, 2 states and 2 rates by LinkedIn’s wording; none captures an outcome or a relationship', () => {
    const natures = listed('linkedin-2015').map(({ nature }) => nature);
    const count = (nature: string) => natures.filter((one) => one === nature).length;
    expect({ count: count('count'), state: count('state'), rate: count('rate') }).toEqual({
      count: 21,
      state: 2,
      rate: 2,
    });
    expect(new Set(components.map(({ captures }) => captures))).toEqual(new Set(['activity', 'attention']));
  });

  test('have unique ids', () => {
    expect(new Set(components.map(({ id }) => id)).size).toBe(27);
  });

  test.each(components)('$id has labels in English and French, and a source for each list', (component) => {
    expect(component.label.en).toMatch(/\S/);
    expect(component.label.fr).toMatch(/\S/);
    const kinds = (component.sources ?? []).map(({ kind }) => kind);
    expect(kinds.includes('article')).toBe(component.listedBy?.includes('article'));
    expect(kinds.includes('publisher')).toBe(component.listedBy?.includes('linkedin-2015'));
  });
});

describe('the pillars of the Social Selling Index', () => {
  test('are four of 25 points and add up to 100', () => {
    expect(linkedInSsi.pillars.map(({ id, label, maximum }) => [id, label.en, label.fr, maximum])).toEqual([
      ['professional-brand', 'Establish your professional brand', 'Créer sa marque professionnelle', 25],
      ['right-people', 'Find the right people', 'Trouver les bonnes personnes', 25],
      ['insights', 'Engage with insights', 'Interagir de façon constructive', 25],
      ['relationships', 'Build relationships', 'Établir des relations', 25],
    ]);
    expect(linkedInSsi.maximum).toBe(100);
  });
});
