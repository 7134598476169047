import type { MetricDefinition } from './metric';

/** Plain metrics known without being told, beside the components of the built-in index. */
export const builtInMetrics: readonly MetricDefinition[] = /* @__PURE__ */ ((): MetricDefinition[] => [
  step('leads', 'Leads', 'Prospects'),
  step('meetings', 'Meetings', 'Rendez-vous'),
  step('opportunities', 'Opportunities', 'Opportunités'),
  outcome('conversions', 'Conversions', 'Conversions', 'count', 'others'),
  outcome('revenue', 'Revenue', 'Chiffre d’affaires', 'amount', 'others'),
  outcome('retention', 'Customer retention', 'Fidélisation des clients', 'rate', 'others'),
  {
    // A rating by the customer: the only party who can judge the relationship from the other side.
    id: 'relationship-quality',
    label: {
      en: 'Relationship quality, rated by the customer',
      fr: 'Qualité de la relation, notée par le client',
    },
    captures: 'relationship-quality',
    nature: 'rating',
    producedBy: 'others',
    automatable: false,
    licence: 'free',
  },
  {
    id: 'positive-reply-rate',
    label: { en: 'Rate of positive replies', fr: 'Taux de réponses positives' },
    captures: 'relationship-quality',
    nature: 'rate',
    producedBy: 'others',
    automatable: false,
    licence: 'free',
  },
  {
    id: 'invitations-sent',
    label: { en: 'Invitations sent', fr: 'Invitations envoyées' },
    captures: 'activity',
    nature: 'count',
    producedBy: 'participant',
    automatable: true,
    licence: 'free',
  },
])();

/** On the way to a sale, and none: the business would not be content if it rose and nothing else did. */
function step(id: MetricDefinition['id'], en: string, fr: string): MetricDefinition {
  return { ...outcome(id, en, fr, 'count', 'both'), facts: { standsFor: { as: 'step' } } };
}

function outcome(
  id: MetricDefinition['id'],
  en: string,
  fr: string,
  nature: MetricDefinition['nature'],
  producedBy: MetricDefinition['producedBy'],
): MetricDefinition {
  return {
    id,
    label: { en, fr },
    captures: 'outcome',
    nature,
    producedBy,
    automatable: false,
    licence: 'free',
  };
}
