import type { SentencesOf } from '../../../../locales/sentence';

export const en: SentencesOf<'plan-design/single-proxy'> = {
  title: 'One stand-in for a whole goal?',
  fail: (v) =>
    `${v.measure} alone stands in for ${v.goals ?? 'results, which the plan does not pay on'}. In experiments people paid on a single measure came to take it for the goal itself, less so with several (Choi, Hecht & Tayler 2012). That pulls against the advice to pay on few measures.`,
  pass: (v) =>
    v.proxies === 1
      ? 'The goals are paid on as such, beside the one stand-in.'
      : 'No goal hangs on a single stand-in.',
  remedy: 'Pay on the goal itself, or on a second measure that sees another side of it.',
};
