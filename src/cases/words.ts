import type { Checked, EnteredBy, Lever, Reference } from '../model/facts';
import type { Label } from '../model/label';
import type { Captures, Nature, ProducedBy } from '../model/metric';

/** What a question asks, and what each answer to it says. */
export type Words<Name extends string = string> = { asks: Label; answers: Readonly<Record<Name, Label>> };

const yesOrNo: Words<'true' | 'false'>['answers'] = {
  true: { en: 'yes', fr: 'oui' },
  false: { en: 'no', fr: 'non' },
};

export const enteredBy: Words<EnteredBy> = {
  asks: { en: 'Who enters the figure', fr: 'Qui saisit le chiffre' },
  answers: {
    participant: { en: 'those who are paid on it', fr: 'ceux qu’il paie' },
    line: { en: 'their manager or colleagues', fr: 'leur hiérarchie ou leurs collègues' },
    independent: { en: 'somebody without a stake', fr: 'quelqu’un sans intérêt dans le résultat' },
  },
};

export const checked: Words<Checked> = {
  asks: { en: 'Entries checked before they are paid', fr: 'Saisies vérifiées avant d’être payées' },
  answers: {
    all: { en: 'all', fr: 'toutes' },
    sample: { en: 'a sample', fr: 'un échantillon' },
    none: { en: 'none', fr: 'aucune' },
  },
};

export const levers: Words<Lever | 'none'> = {
  asks: { en: 'How it can rise and nothing else', fr: 'Comment il peut monter sans le résultat' },
  answers: {
    date: { en: 'moving dates', fr: 'déplacer des dates' },
    cases: { en: 'taking easy cases', fr: 'prendre les cas faciles' },
    base: { en: 'leaving cases out', fr: 'écarter des cas' },
    price: { en: 'giving discounts', fr: 'accorder des remises' },
    need: { en: 'selling what is not needed', fr: 'vendre ce dont on n’a pas besoin' },
    supply: { en: 'making more of what nobody wants', fr: 'multiplier ce que personne ne demande' },
    none: { en: 'in none of the usual ways', fr: 'par aucun des moyens habituels' },
  },
};

export const reversible: Words<'true' | 'false'> = {
  asks: { en: 'Can what was paid for turn out bad', fr: 'Ce qui a été payé peut mal tourner' },
  answers: yesOrNo,
};

export const standsFor: Words<'itself' | 'sample' | 'bottleneck' | 'step'> = {
  asks: { en: 'What the figure is', fr: 'Ce qu’est le chiffre' },
  answers: {
    itself: { en: 'what is wanted itself', fr: 'le but même' },
    sample: { en: 'a sample of what is wanted', fr: 'un échantillon du but' },
    bottleneck: { en: 'a step that is often missing', fr: 'une étape qui manque souvent' },
    step: { en: 'a step on the way', fr: 'une étape vers le but' },
  },
};

export const reference: Words<Reference> = {
  asks: { en: 'What a result is compared with', fr: 'À quoi le résultat est comparé' },
  answers: {
    fixed: { en: 'a fixed target or rate', fr: 'un objectif ou un tarif fixe' },
    'own-past': { en: 'one’s own past', fr: 'son propre passé' },
    colleagues: { en: 'colleagues one works beside', fr: 'les collègues d’à côté' },
    others: { en: 'others whom one cannot affect', fr: 'd’autres, sur qui l’on ne peut rien' },
  },
};

export const clawback: Words<'true' | 'false'> = {
  asks: { en: 'Pay taken back for what turns out bad', fr: 'Reprise de la paie si cela tourne mal' },
  answers: yesOrNo,
};

export const condition: Words<'true' | 'false'> = {
  asks: { en: 'A gate or multiplier acts on it', fr: 'Une condition ou un multiplicateur s’y applique' },
  answers: yesOrNo,
};

export const captures: Words<Captures> = {
  asks: { en: 'What is paid', fr: 'Ce qui est payé' },
  answers: {
    activity: { en: 'an activity', fr: 'une activité' },
    attention: { en: 'attention received', fr: 'de l’attention reçue' },
    'relationship-quality': { en: 'what customers think', fr: 'l’avis des clients' },
    outcome: { en: 'a result', fr: 'un résultat' },
  },
};

export const nature: Words<Nature> = {
  asks: { en: 'What kind of figure it is', fr: 'Quel genre de chiffre c’est' },
  answers: {
    count: { en: 'a count', fr: 'un nombre' },
    rate: { en: 'a rate', fr: 'un taux' },
    state: { en: 'a state', fr: 'un état' },
    rating: { en: 'a rating', fr: 'une note' },
    amount: { en: 'an amount', fr: 'un montant' },
  },
};

export const producedBy: Words<ProducedBy> = {
  asks: { en: 'Who makes it move', fr: 'Qui le fait bouger' },
  answers: {
    participant: { en: 'those who are paid, alone', fr: 'ceux qui sont payés, seuls' },
    others: { en: 'others', fr: 'd’autres' },
    both: { en: 'both sides together', fr: 'les deux côtés ensemble' },
  },
};

export const automatable: Words<'true' | 'false'> = {
  asks: { en: 'Can a script raise it', fr: 'Un script peut le faire monter' },
  answers: yesOrNo,
};

export const level: Words<'individual' | 'team' | 'company'> = {
  asks: { en: 'Whose figure it is', fr: 'De qui est le chiffre' },
  answers: {
    individual: { en: 'each one’s own', fr: 'de chacun' },
    team: { en: 'a team’s', fr: 'd’une équipe' },
    company: { en: 'the company’s', fr: 'de l’entreprise' },
  },
};

export const curve: Words<'straight' | 'bends' | 'jumps'> = {
  asks: { en: 'How it is paid', fr: 'Comment il est payé' },
  answers: {
    straight: { en: 'in one straight line', fr: 'en ligne droite' },
    bends: {
      en: 'with a threshold, a ceiling or another rate',
      fr: 'avec un seuil, un plafond ou un autre taux',
    },
    jumps: { en: 'with a jump', fr: 'avec un saut' },
  },
};
