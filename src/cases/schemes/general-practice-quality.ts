// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * United Kingdom: family doctors paid by quality indicators (mixed).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { generalPracticeQuality } from 'incentive-audit/cases';
 *
 * generalPracticeQuality.result; // => 'mixed'
 * ```
 */
export const generalPracticeQuality: DocumentedCase = {
  id: 'general-practice-quality',
  name: {
    en: 'United Kingdom: family doctors paid by quality indicators',
    fr: 'Royaume-Uni : des généralistes payés sur des indicateurs de qualité',
  },
  result: 'mixed',
  paid: {
    en: 'From 2004 practices earned points on more than a hundred indicators, clinical, organisational and of patients’ experience; clinical ones are rates of the patients whom the practice declares suitable. About a quarter of doctors’ income.',
    fr: 'À partir de 2004, les cabinets gagnaient des points sur plus de cent indicateurs, cliniques, d’organisation et d’expérience des patients ; les cliniques sont des taux parmi les patients que le cabinet déclare concernés. Environ un quart du revenu des médecins.',
  },
  happened: {
    en: 'Care for what was paid improved faster for a year, then as before; care for what was not paid fell behind. Some practices raised their rates by declaring patients unsuitable.',
    fr: 'Les soins payés se sont améliorés plus vite pendant un an, puis comme avant ; ceux qui ne l’étaient pas ont pris du retard. Certains cabinets ont relevé leurs taux en déclarant des patients non concernés.',
  },
  sources: [
    {
      authors: 'Gravelle, H., Sutton, M., & Ma, A.',
      year: 2007,
      title:
        'Doctor behaviour under a pay for performance contract: evidence from the Quality and Outcomes Framework. University of York, CHE 28',
      url: 'https://ideas.repec.org/p/chy/respap/28cherp.html',
    },
    {
      authors: 'Gillam, S. J., Siriwardena, A. N., & Steel, N.',
      year: 2012,
      title:
        'Pay-for-performance in the United Kingdom: impact of the Quality and Outcomes Framework, a systematic review. Annals of Family Medicine 10(5), 461–468',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3438214',
    },
  ],
  plan: {
    name: 'United Kingdom: family doctors paid by quality indicators',
    period: 'year',
    metrics: [
      {
        id: 'clinical-indicators',
        label: { en: 'Suitable patients treated as they should be' },
        captures: 'activity',
        nature: 'rate',
        producedBy: 'participant',
        automatable: false,
        licence: 'free',
        facts: {
          enteredBy: 'participant',
          checked: 'sample',
          levers: ['base'],
          reversible: false,
          standsFor: { as: 'step' },
        },
      },
      {
        id: 'organisation',
        label: { en: 'The practice’s organisation' },
        captures: 'activity',
        nature: 'state',
        producedBy: 'participant',
        automatable: false,
        licence: 'free',
        facts: { enteredBy: 'participant', checked: 'sample', reversible: false, standsFor: { as: 'step' } },
      },
      {
        id: 'patient-experience',
        label: { en: 'Patients’ experience' },
        captures: 'relationship-quality',
        nature: 'rating',
        producedBy: 'both',
        automatable: false,
        licence: 'free',
        facts: { reversible: false },
      },
      {
        id: 'patients-health',
        label: { en: 'Patients’ health' },
        captures: 'outcome',
        nature: 'state',
        producedBy: 'others',
        automatable: false,
        licence: 'free',
      },
    ],
    goals: ['patients-health', 'patient-experience'],
    measures: [
      { metric: 'clinical-indicators', weight: 0.5, target: null, level: 'team', reference: 'fixed' },
      { metric: 'organisation', weight: 0.25, target: null, level: 'team', reference: 'fixed' },
      { metric: 'patient-experience', weight: 0.25, target: null, level: 'team', reference: 'fixed' },
    ],
  },
};
