// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * An industrial laundry: an award for perfect attendance (failed).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { laundryAttendanceAward } from 'incentive-audit/cases';
 *
 * laundryAttendanceAward.result; // => 'failed'
 * ```
 */
export const laundryAttendanceAward: DocumentedCase = {
  id: 'laundry-attendance-award',
  name: {
    en: 'An industrial laundry: an award for perfect attendance',
    fr: 'Une blanchisserie industrielle : une récompense pour présence parfaite',
  },
  result: 'failed',
  paid: {
    en: 'One of five plants gave an award to employees without an absence or a late arrival.',
    fr: 'Un site sur cinq récompensait les salariés sans absence ni retard.',
  },
  happened: {
    en: 'Those who used to be late came on time while they could still win. Those with above average attendance before were less punctual once they could not, and lost 8 percent of their efficiency in daily work.',
    fr: 'Ceux qui arrivaient souvent en retard sont venus à l’heure tant qu’ils pouvaient encore gagner. Les plus assidus d’avant sont devenus moins ponctuels dès qu’ils ne le pouvaient plus, et ont perdu 8 % d’efficacité.',
  },
  sources: [
    {
      authors: 'Gubler, T., Larkin, I., & Pierce, L.',
      year: 2016,
      title:
        'Motivational spillovers from awards: crowding out in a multitasking environment. Organization Science 27(2), 286–303',
      url: 'https://econpapers.repec.org/article/inmororsc/v_3a27_3ay_3a2016_3ai_3a2_3ap_3a286-303.htm',
    },
  ],
  plan: {
    name: 'An industrial laundry: an award for perfect attendance',
    period: 'month',
    metrics: [
      {
        id: 'spotless-attendance',
        label: { en: 'Perfect attendance' },
        captures: 'activity',
        nature: 'state',
        producedBy: 'participant',
        automatable: false,
        licence: 'free',
        facts: { enteredBy: 'independent', levers: [], reversible: false, standsFor: { as: 'step' } },
      },
      {
        id: 'laundry-done',
        label: { en: 'Laundry done' },
        captures: 'outcome',
        nature: 'count',
        producedBy: 'both',
        automatable: false,
        licence: 'free',
      },
    ],
    goals: ['laundry-done'],
    measures: [
      { metric: 'spotless-attendance', weight: 1, target: 1, payout: 'all-or-nothing', reference: 'fixed' },
    ],
  },
};
