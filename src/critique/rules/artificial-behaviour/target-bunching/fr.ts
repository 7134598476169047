import { fixed, number } from '../../../../locales/fr/format';
import type { SentencesOf, ValuesOf } from '../../../../locales/sentence';

function beyond(v: ValuesOf<'below'>): string {
  return v.below === 1 ? 'au-dessous' : 'au-dessus';
}

/** Celui de tous, ou de chacun. */
function target(v: ValuesOf<'target'>): string {
  return typeof v.target === 'number'
    ? `de l’objectif de ${number(v.target)}`
    : 'de l’objectif propre à chacun';
}

function smooth(v: ValuesOf<'excess' | 'low' | 'high' | 'participants'>): string {
  return `${fixed(v.excess, 2)} par participant (de ${fixed(v.low, 2)} à ${fixed(v.high, 2)} ; ${number(v.participants)} participants)`;
}

export const fr: SentencesOf<'artificial-behaviour/target-bunching'> = {
  title: 'Les chiffres s’accumulent-ils juste à l’objectif ?',
  headline: (v) => `Les valeurs de ${v.measure} s’accumulent juste ${beyond(v)} de l’objectif.`,
  fail: (v) =>
    `Juste ${beyond(v)} ${target(v)}, à ${number(v.width)} près, ${v.measure} compte environ ${number(v.total, 0)} valeurs de plus que n’en mettrait une répartition régulière : ${smooth(v)}. Des chiffres qui manqueraient l’objectif de peu sont amenés à le passer, par plus de travail ou par de meilleurs chiffres.`,
  pass: (v) =>
    `Juste ${beyond(v)} ${target(v)}, ${v.measure} ne montre pas d’accumulation notable : ${smooth(v)}.`,
  'cannot-tell': (v) =>
    typeof v.excess === 'number'
      ? `Les valeurs de ${v.measure} s’accumulent-elles juste ${beyond(v)} ${target(v)} ? La question reste ouverte : ${smooth(v)}.`
      : `Ces données ne permettent pas de dire si les valeurs de ${v.measure} s’accumulent à l’objectif.`,
  heaped: (v) =>
    `Partout, ${v.measure} tombe de préférence sur des multiples de ${number(v.unit)}, comme des chiffres estimés ou arrondis. Une accumulation à l’objectif ne prouverait rien.`,
  remedy:
    'Faites monter la prime régulièrement autour de l’objectif : le dernier pas qui le franchit ne doit pas valoir plus qu’un autre.',
  null: (v) => `Les valeurs de ${v.measure} se répartissent sans saut de part et d’autre de l’objectif.`,
};
