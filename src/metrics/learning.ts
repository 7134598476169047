import type { CatalogueMetric } from './catalogue-metric';
import { counted, withoutLicence } from './shared-reasons';

// What was learnt, or at least attended.

/** Courses completed: a count of activity, a step towards what is wanted. */
export const coursesCompleted: CatalogueMetric = {
  id: 'courses-completed',
  label: { en: 'Courses completed', fr: 'Formations suivies' },
  unit: { en: 'courses', fr: 'formations' },
  aliases: [
    'Courses',
    'Training completed',
    'Trainings',
    'E-learning completed',
    'Formations',
    'Modules terminés',
  ],
  captures: 'activity',
  nature: 'count',
  producedBy: 'participant',
  automatable: true,
  licence: 'free',
  facts: {
    enteredBy: 'independent',
    levers: ['cases', 'supply'],
    reversible: false,
    standsFor: { as: 'step' },
  },
  reasons: {
    captures: { en: 'Finished need not be learnt.', fr: 'Suivre n’est pas apprendre.' },
    nature: counted,
    producedBy: { en: 'The learner clicks alone.', fr: 'L’apprenant clique seul.' },
    automatable: { en: 'Slides can be clicked through.', fr: 'On peut cliquer jusqu’au bout.' },
    licence: withoutLicence,
    enteredBy: { en: 'The platform counts.', fr: 'La plateforme compte.' },
    levers: { en: 'Take short and useless courses.', fr: 'Prendre des cours courts et inutiles.' },
    reversible: { en: 'Completed is completed.', fr: 'Ce qui est suivi l’est.' },
    standsFor: { en: 'Skill at work is wanted.', fr: 'On veut du savoir-faire.' },
  },
  ask: {
    en: 'Who chooses the courses, and is anything tested?',
    fr: 'Qui choisit les cours, et teste-t-on quelque chose\u202f?',
  },
};

/** Certificates earned: a count of outcomes, a sample of what is wanted. */
export const certificatesEarned: CatalogueMetric = {
  id: 'certificates-earned',
  label: { en: 'Certificates earned', fr: 'Certifications obtenues' },
  unit: { en: 'certificates', fr: 'certifications' },
  aliases: ['Certificates', 'Certifications', 'Exams passed', 'Certificats', 'Examens réussis'],
  captures: 'outcome',
  nature: 'count',
  producedBy: 'both',
  automatable: false,
  licence: 'free',
  facts: { enteredBy: 'independent', levers: ['cases'], reversible: false, standsFor: { as: 'sample' } },
  reasons: {
    captures: { en: 'A stranger tested what is known.', fr: 'Un tiers a testé le savoir.' },
    nature: counted,
    producedBy: { en: 'The examiner decides.', fr: 'L’examinateur décide.' },
    automatable: { en: 'It takes an examination.', fr: 'Il faut un examen.' },
    licence: withoutLicence,
    enteredBy: { en: 'The examiner enters it.', fr: 'L’examinateur le saisit.' },
    levers: { en: 'Choose the easy certificate.', fr: 'Choisir le certificat facile.' },
    reversible: { en: 'It is not taken away.', fr: 'Il n’est pas retiré.' },
    standsFor: { en: 'An exam samples what is known.', fr: 'Un examen sonde le savoir.' },
  },
  ask: {
    en: 'Who examines, and is cheating possible at home?',
    fr: 'Qui examine, et peut-on tricher chez soi\u202f?',
  },
};
