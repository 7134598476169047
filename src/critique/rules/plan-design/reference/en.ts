import { ofThePay } from '../../../../locales/en/ranges';
import type { SentencesOf } from '../../../../locales/sentence';
import { sentenceCase } from '../../../../locales/sentence-case';

export const en: SentencesOf<'plan-design/reference'> = {
  title: 'Paid against whom?',
  headline: (v) => `${sentenceCase(ofThePay(v.stake))} rides on doing better than colleagues one works with.`,
  fail: (v) =>
    `Held against colleagues who work side by side: ${v.measures}, with ${ofThePay(v.stake)}. Whoever helps one of them loses pay, and holding them back earns it (Lazear 1989). Paid each for their own work, workers got half as much done again (Bandiera, Barankay & Rasul 2005).`,
  'mild-fail': (v) =>
    `Held against one’s own past, or against colleagues: ${v.measures}, with ${ofThePay(v.stake)}. Where a good result today raises the target of tomorrow, it pays to hold back (Weitzman 1980).`,
  pass: 'What is paid is held against a fixed target, or against others whom nobody here can affect.',
  'cannot-tell': (v) => `What a result is compared with is not said of ${v.measures}.`,
  remedy:
    'Set targets that neither colleagues nor a good year can move: fixed for some years, or by what comparable units elsewhere bring.',
};
