import type { Dictionary, Values } from '../sentence';
import { sentenceCase } from '../sentence-case';
import { fixed, number, percent, range } from './format';
import { count } from './plural';
import { inputs, ofThePay, shareByWeights } from './ranges';

/** Without a full stop. */
function answers(v: Values): string {
  return `When a participant sends more (${v.sent}, this period and the ${v.before === 1 ? 'one' : number(v.before)} before together), ${v.answered} moves with it by a correlation of ${fixed(v.within, 2)} (${fixed(v.low, 2)} to ${fixed(v.high, 2)}, ${count(v.participants, 'participant')}, ${count(v.periods, 'period')})`;
}

/** Without a full stop. */
function steering(v: Values, atMost = ''): string {
  return `Effort steered by ${v.measure} brings ${atMost}${percent(v.share)} (${range(v.low, v.high)}, ${count(v.participants, 'participant')}, ${count(v.periods, 'period')}) of what it would bring steered by ${v.goal}`;
}

/** Which hours the measure and the goal like best, where they differ. */
function bestHours(v: Values): string {
  return typeof v.paid === 'string' && typeof v.valued === 'string'
    ? ` An hour of ${v.paid} does most for ${v.measure}, an hour of ${v.valued} most for ${v.goal}.`
    : '';
}

export const artificialBehaviour: Dictionary<
  | 'artificial-behaviour/self-controlled-share'
  | 'artificial-behaviour/effort-distortion'
  | 'artificial-behaviour/over-solicitation'
  | 'artificial-behaviour/target-bunching'
  | 'artificial-behaviour/automation-signature'
> = {
  'artificial-behaviour/self-controlled-share': {
    title: 'What one can raise alone',
    headline: (v) => `${sentenceCase(ofThePay(v.share))} can be raised by one person alone, or by a script.`,
    fail: (v) =>
      `${inputs(v, 'can', 'can')} be raised without anybody answering, by hand or by a script. That is ${shareByWeights(v)}. It says what the plan invites, not what anybody did.`,
    pass: (v) =>
      v.share === 0
        ? 'None of the pay can be raised by one person alone, or by a script.'
        : `${sentenceCase(ofThePay(v.share))} can be raised by one person alone, or by a script: too little to tempt anybody.`,
    'cannot-tell': (v) => `One person alone, or a script, can raise ${shareByWeights(v)}.`,
    remedy: 'Pay on what somebody else has to do: accept a lead, sign, stay, rate the relationship.',
  },
  'artificial-behaviour/effort-distortion': {
    title: 'Does the pay pull effort where value is made?',
    headline: (v) => `Pay on ${v.measure} pulls hours away from where ${v.goal} is made.`,
    fail: (v) =>
      `${steering(v, 'at most ')}: it pulls hours elsewhere.${bestHours(v)} This is what the plan invites, not what anybody did.`,
    pass: (v) => `${steering(v)}: hours that follow the pay go where results are made.`,
    'cannot-tell': (v) =>
      typeof v.share !== 'number'
        ? `These data cannot tell whether pay on ${v.measure} pulls effort where ${v.goal} is made.`
        : v.delayed === 1
          ? `${steering(v)} when results of the same period are counted; results of later periods say otherwise.`
          : `${steering(v)}: the data allow both a good pull and a bad one.`,
    remedy: 'Pay on what rises most with the hours that bring most, or on the result itself.',
  },
  'artificial-behaviour/over-solicitation': {
    title: 'Do people answer less as more is sent?',
    headline: (v) => `The more is sent (${v.sent}), the fewer answer: ${v.answered} falls.`,
    fail: (v) =>
      `${answers(v)}: people answer less as more is sent. The plan pays for sending all the same. Answers that come late are allowed for.`,
    pass: (v) => `${answers(v)}: no fall worth speaking of.`,
    'cannot-tell': (v) =>
      typeof v.within === 'number'
        ? `${answers(v)}. The data allow both a fall and none.`
        : `This history cannot tell whether people answer less as more is sent.`,
    remedy: 'Pay on answers or on what comes of them, not on what is sent; or cap what counts.',
  },
  'artificial-behaviour/automation-signature': {
    title: 'Too regular for a person?',
    headline: 'Some daily counts are too regular for a person.',
    fail: (v) =>
      `The daily counts of ${typeof v.flagged === 'number' ? `${number(v.flagged)} of` : 'at least one of'} ${number(v.tested)} participants (${v.metrics}) vary less than a third as much as chance would make them, weekends included, and neither a weekly quota nor a limit shows in them. A script looks like this; so does a very even habit.`,
    pass: (v) =>
      `Among ${number(v.tested)} participants whose daily counts can be tested (${v.metrics}), none is more regular than people are.`,
    'cannot-tell': (v) => `These data cannot tell whether a script makes ${v.metrics}.`,
    'look-alike': (v) =>
      `Some daily counts of ${v.metrics} are very regular, and a weekly quota or a limit shows in them. A plan, a platform’s limit and a script look alike.`,
    remedy:
      'Pay on what needs somebody’s answer. Do not look for the culprit: look at what the plan asks for.',
    null: 'Daily counts vary as independent events do.',
  },
  'artificial-behaviour/target-bunching': {
    title: 'Do values pile up at the target?',
    headline: (v) => `Values of ${v.measure} pile up just ${beyond(v)} the target.`,
    fail: (v) =>
      `Just ${beyond(v)} the target of ${number(v.target)}, within ${number(v.width)}, ${v.measure} has about ${number(v.total, 0)} values more than a smooth spread would put there: ${smooth(v)}. Figures that would just miss the target are brought over it, by more work or by better figures.`,
    pass: (v) =>
      `Just ${beyond(v)} the target of ${number(v.target)}, ${v.measure} has no pile that would matter: ${smooth(v)}.`,
    'cannot-tell': (v) =>
      typeof v.excess === 'number'
        ? `Whether values of ${v.measure} pile up just ${beyond(v)} the target of ${number(v.target)} is open: ${smooth(v)}.`
        : `These data cannot tell whether values of ${v.measure} pile up at the target.`,
    heaped: (v) =>
      `${sentenceCase(String(v.measure))} favours multiples of ${number(v.unit)} everywhere, as figures do that are estimated or rounded. A pile at the target would prove nothing.`,
    remedy:
      'Let the pay rise steadily around the target, so that the last step over it is worth no more than any other.',
    null: (v) => `Values of ${v.measure} run smoothly across the target.`,
  },
};

function beyond(v: Values): string {
  return v.below === 1 ? 'below' : 'above';
}

function smooth(v: Values): string {
  return `${fixed(v.excess, 2)} a participant (${fixed(v.low, 2)} to ${fixed(v.high, 2)}, ${number(v.participants)} participants)`;
}
