import type { Translated } from './catalogue-metric';

// Reasons that many metrics share, so that whoever takes several loads each once.

export const counted: Translated = { en: 'Each one adds one.', fr: 'Chacun compte.' };

export const summed: Translated = { en: 'It is money.', fr: 'C’est de l’argent.' };

export const divided: Translated = { en: 'One figure by another.', fr: 'Un chiffre sur un autre.' };

export const judged: Translated = { en: 'Somebody gives a grade.', fr: 'Quelqu’un note.' };

export const held: Translated = { en: 'It holds at a moment.', fr: 'Il vaut à un moment donné.' };

export const withoutLicence: Translated = { en: 'It takes none.', fr: 'Aucune requise.' };
