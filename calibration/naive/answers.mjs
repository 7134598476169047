import { chanceOf } from '../chance.mjs';
import { SCORE_TARGET } from '../plans.mjs';
import { belowFourFifths, clearyPValue } from './groups.mjs';
import { pillarsApart, usual } from './other-worlds.mjs';
import { paysPastResults } from './pay.mjs';
import { correlation, correlationPValue, repeatedMeasures, shuffledPValue } from './rows.mjs';
import { countsDiffer, movedTogether } from './scores.mjs';

const ALPHA = 0.05;
const NORMAL_QUANTILE = 1.96;
const WORTH_PAYING_FOR = 0.3;
const BIN = 2;

/** What the usual statistics would have said of the same rows: `alarm` of an association, `convicts` of the plan. */
export function naiveAnswers({ kind, plan = null }, observations, report) {
  return kind === 'team'
    ? ofTeam(plan, observations, report)
    : prefixed('convicts', usual[kind](observations, report));
}

function ofTeam(plan, observations, report) {
  const { participant, period, pays, x, y } = completeRows(observations);
  const r = correlation(x, y);
  const highest = Math.tanh(Math.atanh(r) + NORMAL_QUANTILE / Math.sqrt(x.length - 3));
  const convicts = {
    'row correlation': highest < WORTH_PAYING_FOR,
    'pay against results': paysPastResults(plan, participant, x, y),
    'counts around the target': countsDiffer(x, SCORE_TARGET, BIN),
    'scores moved together': movedTogether(participant, period, x),
    ...pillarsApart(report),
    ...(pays && {
      Cleary: clearyPValue(pays, x, y) < ALPHA,
      'four fifths': belowFourFifths(participant, pays, x, SCORE_TARGET),
    }),
  };
  const { uniform } = chanceOf(`shuffles/${r}`);
  return {
    ...withoutCare(report),
    ...prefixed('convicts', { ...convicts, any: Object.values(convicts).some(Boolean) }),
    ...prefixed('alarm', {
      'row correlation': correlationPValue(r, x.length - 2) < ALPHA,
      'repeated measures': repeatedMeasures(participant, x, y).pValue < ALPHA,
      'rows shuffled': shuffledPValue(participant, x, y, uniform) <= ALPHA,
      ours: excludesZero(report),
    }),
  };
}

/** What the right correlations would have said under a fixed limit, and without asking which moves first. */
function withoutCare({ findings }) {
  const views = findings
    .flatMap(({ evidence }) => evidence)
    .filter(({ name, interval }) => /^within-participants(-delayed-\d+)?$/.test(name) && interval);
  const passes = views.some(({ interval, threshold }) => interval.low > threshold.value);
  const fails = views.length > 0 && views.every(({ interval }) => interval.high < WORTH_PAYING_FOR);
  return { 'fails at a fixed limit': fails, 'passes without order': passes };
}

function completeRows({ participant, period, licence, metrics }) {
  const known = metrics.revenue.flatMap((value, row) => (value === null ? [] : [row]));
  const of = (values) => known.map((row) => values[row]);
  return {
    participant: of(participant),
    period: of(period),
    pays: licence && of(licence).map((one) => one !== 'free'),
    x: of(metrics['linkedin-ssi']),
    y: of(metrics.revenue),
  };
}

function excludesZero({ findings }) {
  const interval = findings
    .flatMap(({ evidence }) => evidence)
    .find(({ name, about }) => name === 'within-participants' && about.includes('revenue'))?.interval;
  return interval ? interval.low > 0 || interval.high < 0 : false;
}

function prefixed(prefix, answers) {
  return Object.fromEntries(Object.entries(answers).map(([name, answer]) => [`${prefix}: ${name}`, answer]));
}
