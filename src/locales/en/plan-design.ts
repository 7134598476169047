import type { Dictionary, Values } from '../sentence';
import { wordFor } from '../word';
import { number, percent, percentBeside } from './format';
import { count } from './plural';
import { ofThePay } from './ranges';

const rhythms: Record<string, string> = {
  month: 'every month',
  quarter: 'every quarter',
  'half-year': 'every half-year',
  year: 'once a year',
};

const cygnal =
  'Cygnal, a consultancy, advises monthly pay below 1 month, quarterly from 1 to 3, and a plan of a year paid every quarter from 3 to 12.';

const notLegalAdvice = 'This is no legal advice.';

function faults(v: Values): string {
  const late = v.inTime === 0 ? 'The targets were set after the first day of the period. ' : '';
  const foreign = v.inFrench === 0 ? 'The plan is not in French. ' : '';
  const secret =
    v.secret === null
      ? ''
      : `Nobody can know in advance what counts how much in ${v.secret}; an evaluation with such proportions was criticised (Cass. soc. 15 October 2025, 22-20.716), and applying that here is this project’s reading: no decision on such a score was found. `;
  return late + foreign + secret;
}

function reached(v: Values): string {
  const cases = isTold(v) ? `in ${percent(v.share)} of cases` : isMostly(v) ? 'nearly always' : 'hardly ever';
  return `Person by person and period by period, ${v.measure} reached the target ${cases}`;
}

/** Not where the share would point at a few people. */
function isTold({ share }: Values): boolean {
  return typeof share === 'number';
}

function isMostly({ share, from, mostly }: Values): boolean {
  return typeof share === 'number' ? share >= Number(from) : mostly === 1;
}

function attained(v: Values): string {
  if (!isTold(v)) return `${reached(v)} (the share is not told: it would point at a few people)`;
  return `${reached(v)} (${percentBeside(v.low, v.to)} to ${percentBeside(v.high, v.from)})`;
}

function band(v: Values): string {
  return `Consultants differ: ${percent(0.6)} to ${percent(0.7)} (Alexander Group), ${percent(0.55)} to ${percent(0.65)} (Cortado), over half (Cygnal); this project’s band is ${percent(v.from)} to ${percent(v.to)}.`;
}

export const planDesign: Dictionary<
  | 'plan-design/measure-count'
  | 'plan-design/measure-weight'
  | 'plan-design/payout-curve'
  | 'plan-design/target-attainment'
  | 'plan-design/single-proxy'
  | 'plan-design/line-of-sight'
  | 'plan-design/payout-period'
  | 'plan-design/notice'
> = {
  'plan-design/measure-count': {
    title: 'Too many measures?',
    fail: (v) =>
      `The plan pays on ${number(v.count)} measures; those beyond the ${number(v.limit)} heaviest carry ${percent(v.stake)} of the pay. The Alexander Group, a consultancy, advises ${number(v.limit)} at most and calls that a guideline, not a hard rule.`,
    pass: (v) =>
      `The plan pays on ${count(v.count, 'measure')}; the Alexander Group, a consultancy, advises ${number(v.limit)} at most.`,
    remedy: 'Pay on the three measures that matter most, and manage the others without pay.',
  },
  'plan-design/measure-weight': {
    title: 'A measure too light to be felt?',
    fail: (v) =>
      `Lighter than ${percent(v.limit)}: ${v.measures}, with ${percent(v.stake)} of the pay together. Performio, a software vendor, thinks such weights are not felt. Advice conflicts: ConnectWise, another, wants activity to weigh between 10% and 20%.`,
    pass: (v) =>
      `The lightest measure carries ${percent(v.least)} of the pay; Performio, a software vendor, advises ${percent(v.limit)} or more.`,
    remedy: (v) => `Give each measure at least ${percent(v.limit)} of the pay, or drop it.`,
  },
  'plan-design/payout-curve': {
    title: 'A cliff, or work that pays nothing?',
    fail: (v) =>
      `${v.cliff === 1 ? `At ${percent(v.at)} of target ${v.measure} makes the pay jump by ${percentBeside(v.step, v.limit)} of the target incentive; this project’s limit is ${percent(v.limit)}. ` : ''}${v.from === null ? '' : `Between ${percent(v.from)} and ${percent(v.to)} of target more of ${v.measure} pays nothing more. `}Better Sales Comp, a consultancy, and QuotaPath, a software vendor, advise against cliffs: deals get held back. Advice conflicts: for set objectives Rose (Cygnal) prefers a few steps.`,
    pass: (v) =>
      v.step === 0
        ? 'The pay rises without a jump, and does not stop rising between threshold and cap.'
        : `The largest jump is ${percentBeside(v.step, v.limit)} of the target incentive (limit ${percent(v.limit)}), and the pay does not stop rising between threshold and cap.`,
    'cannot-tell': (v) => `${v.measure} has a threshold and no target yet, so its payout has no shape.`,
    remedy: 'Let the pay start near zero at the threshold and rise steadily from there.',
  },
  'plan-design/target-attainment': {
    title: 'Is the target set where it should be?',
    fail: (v) => `${attained(v)}: ${isMostly(v) ? 'too easy' : 'too hard'}. ${band(v)}`,
    pass: (v) => `${attained(v)}. ${band(v)}`,
    'cannot-tell': (v) =>
      typeof v.spell === 'number'
        ? `${reached(v)}. Those ${number(v.spell)} periods may be one ${isMostly(v) ? 'good' : 'bad'} spell for everybody, so that is a sign and no proof. ${band(v)}`
        : isTold(v) || typeof v.mostly === 'number'
          ? `${attained(v)}: these data allow both answers. ${band(v)}`
          : `This history cannot tell whether the target of ${v.measure} is set where it should be.`,
    remedy: () =>
      `Set the target where ${percent(0.6)} to ${percent(0.7)} of the team would have reached it in the past.`,
  },
  'plan-design/single-proxy': {
    title: 'One stand-in for a whole goal?',
    fail: (v) =>
      `${v.measure} alone stands in for ${v.goals ?? 'results, which the plan does not pay on'}. In experiments people paid on a single measure came to take it for the goal itself, less so with several (Choi, Hecht & Tayler 2012). That pulls against the advice to pay on few measures.`,
    pass: (v) =>
      v.proxies === 1
        ? 'The goals are paid on as such, beside the one stand-in.'
        : 'No goal hangs on a single stand-in.',
    remedy: 'Pay on the goal itself, or on a second measure that sees another side of it.',
  },
  'plan-design/line-of-sight': {
    title: 'Can a participant move it?',
    fail: (v) =>
      `Measured for the whole company: ${v.measures}, with ${ofThePay(v.stake)}. One participant hardly moves that, and the Alexander Group, a consultancy, advises against it. Research is kinder: bonuses for a whole firm or a team have worked (Knez & Simester 2001; Friebel and others 2017).`,
    pass: 'Everything paid is measured for a participant or a team, not for the whole company.',
    remedy: 'Measure what each participant or their team brings.',
  },
  'plan-design/payout-period': {
    title: 'Does the rhythm of pay fit the sales cycle?',
    fail: (v) =>
      `The plan pays ${wordFor(rhythms, v.period)}; a sale takes ${count(v.months, 'month')}. ${cygnal} No law asks for it, and in a field study shorter periods helped weak performers, longer ones strong ones (Chung and others).`,
    pass: (v) =>
      `The plan pays ${wordFor(rhythms, v.period)}; a sale takes ${count(v.months, 'month')}. ${cygnal}`,
    'cannot-tell': 'How long a sale takes is not in the plan.',
    beyond: (v) =>
      `A sale takes ${count(v.months, 'month')}. For cycles beyond a year Cygnal, a consultancy, advises another kind of plan.`,
    remedy: 'Pay in the rhythm in which sales close.',
  },
  'plan-design/notice': {
    title: 'Known in time, in French?',
    headline: 'French courts may hold this plan against the employer: a point for a lawyer.',
    fail: (v) =>
      `${faults(v)}Where targets came late or not in French, French courts have set them aside, up to awarding the whole variable pay (Cass. soc. 2 March 2011, 08-44.977; 10 July 2013, 12-17.921). ${notLegalAdvice}`,
    pass: () =>
      `The targets were set by the first day of the period, the plan is in French, and the proportions are known, as French courts ask (Cass. soc. 2 March 2011, 08-44.977; 10 July 2013, 12-17.921; 15 October 2025, 22-20.716). ${notLegalAdvice}`,
    'cannot-tell': () =>
      `The plan does not say all that French courts ask about: when the targets were set, and in which language the plan is written (Cass. soc. 2 March 2011, 08-44.977; 10 July 2013, 12-17.921; 15 October 2025, 22-20.716). ${notLegalAdvice}`,
    remedy:
      'Have a lawyer look at it; hand out the targets in French by the first day, with the exact share of everything that counts.',
  },
};
