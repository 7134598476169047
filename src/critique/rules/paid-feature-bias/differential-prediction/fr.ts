import { also, lessIsBetter } from '../../../../locales/fr/association';
import { fixed, number } from '../../../../locales/fr/format';
import { count } from '../../../../locales/fr/plural';
import type { SentencesOf, ValuesOf } from '../../../../locales/sentence';

function gap(v: ValuesOf<'measure' | 'goal' | 'gap' | 'low' | 'high' | 'participants'>): string {
  return `À ${v.measure} égal, ${v.goal} chez ceux qui ont une licence payante s’écarte de celui des autres de ${fixed(v.gap, 2)} écart-type (de ${fixed(v.low, 2)} à ${fixed(v.high, 2)} ; ${count(v.participants, 'participant')})`;
}

/** Without a full stop; figures of which less is better have been turned round. */
function ahead(v: ValuesOf<'scoreGap' | 'measure'>): string {
  const size = typeof v.scoreGap === 'number' ? Math.abs(v.scoreGap) : null;
  if (number(size, 1) === '0') return `En moyenne, ils font aussi bien sur ${v.measure}`;
  return `En moyenne, ils font ${Number(v.scoreGap) < 0 ? 'moins bien' : 'mieux'} de ${number(size, 1)} sur ${v.measure}`;
}

export const fr: SentencesOf<'paid-feature-bias/differential-prediction'> = {
  title: 'À niveau égal, ceux qui ont une licence payante apportent-ils moins ?',
  headline: (v) => `À ${v.measure} égal, ceux qui ont une licence payante apportent moins de ${v.goal}.`,
  fail: (v) =>
    `${gap(v)}. ${ahead(v)}, et ${Number(v.scoreGap) > 0 ? 'les résultats ne le confirment pas : la licence achète des chiffres' : 'apportent moins encore que cela ne l’explique'}.${also(v)}${lessIsBetter(v)}`,
  pass: (v) =>
    `${gap(v)} : à coup sûr moins de ${fixed(v.limit, 1)} en dessous. ${ahead(v)}.${lessIsBetter(v)}`,
  'cannot-tell': (v) =>
    typeof v.gap === 'number'
      ? `${gap(v)}. À partir de ${fixed(v.limit, 1)} en dessous, cela compterait : ces données permettent les deux réponses. ${ahead(v)}.${lessIsBetter(v)}`
      : `Cet historique ne permet pas de dire si une licence payante fait monter ${v.measure} sans rien apporter à ${v.goal}.`,
  remedy:
    'Donnez la même licence à tous ceux que le plan concerne, ou primez des résultats, qu’aucune licence n’achète.',
};
