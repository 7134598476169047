import type { MetricDefinition } from './metric';

/** Plain metrics known without being told, beside the components of the built-in index. */
export const builtInMetrics: readonly MetricDefinition[] = /* @__PURE__ */ ((): MetricDefinition[] => [
  outcome('leads', 'Leads', 'Prospects', 'count', 'both'),
  outcome('meetings', 'Meetings', 'Rendez-vous', 'count', 'both'),
  outcome('opportunities', 'Opportunities', 'Opportunités', 'count', 'both'),
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
