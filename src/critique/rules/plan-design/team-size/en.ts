import { number } from '../../../../locales/en/format';
import { ofThePay } from '../../../../locales/en/ranges';
import type { SentencesOf } from '../../../../locales/sentence';
import { sentenceCase } from '../../../../locales/sentence-case';

export const en: SentencesOf<'plan-design/team-size'> = {
  title: 'Too many to share one figure?',
  headline: (v) => `${sentenceCase(ofThePay(v.stake))} rides on figures that too many share.`,
  fail: (v) =>
    `${number(v.people)} people share one figure of ${v.measure}, though each one’s part could be measured; this project’s limit is ${number(v.limit)}.${v.others ? ` The same holds for ${v.others}.` : ''} That is ${ofThePay(v.stake)}. Of what one does, a small part comes back to them (Holmström 1982); in New York a bonus shared by whole schools raised results a little only where few shared it (Goodman & Turner 2013).`,
  pass: (v) =>
    `No figure that could be measured person by person is shared by more than ${number(v.limit)} people.`,
  'cannot-tell': (v) =>
    `How many share one figure is not said of ${v.measures}, or not whether each one’s part could be measured.`,
  remedy: 'Measure each one’s part, or let fewer people share one figure.',
};
