import { number } from '../../../../locales/en/format';
import type { SentencesOf } from '../../../../locales/sentence';

export const en: SentencesOf<'artificial-behaviour/automation-signature'> = {
  title: 'Too regular for a person?',
  headline: 'Some daily counts are too regular for a person.',
  fail: (v) =>
    `The daily counts of ${typeof v.flagged === 'number' ? `${number(v.flagged)} of` : 'at least one of'} ${number(v.tested)} participants (${v.metrics}) vary less than a third as much as chance would make them, weekends included, and neither a weekly quota nor a limit shows in them. A script looks like this; so does a very even habit.`,
  pass: (v) =>
    `Among ${number(v.tested)} participants whose daily counts can be tested (${v.metrics}), none is more regular than people are.`,
  'cannot-tell': (v) => `These data cannot tell whether a script makes ${v.metrics}.`,
  'look-alike': (v) =>
    `Some daily counts of ${v.metrics} are very regular, and a weekly quota or a limit shows in them. A plan, a platform’s limit and a script look alike.`,
  remedy: 'Pay on what needs somebody’s answer. Do not look for the culprit: look at what the plan asks for.',
  null: 'Daily counts vary as independent events do.',
};
