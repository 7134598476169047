import { ACCEPTANCE } from '../invitations.mjs';
import { MEETINGS_TARGET } from '../plans.mjs';
import { holm, poissonDispersion } from '../source.mjs';
import { correlation, correlationPValue } from './rows.mjs';
import { countsDiffer } from './scores.mjs';

const ALPHA = 0.05;
const BIN = 2;

/** What the usual statistics would have said of worlds in which there is no score. */
export const usual = {
  invitations: ({ metrics }) => ({
    'same period': answersFall(metrics['invitations-sent'], metrics[ACCEPTANCE]),
  }),
  days: ({ participant, metrics }) => ({
    'dispersion alone': isTooRegular(participant, metrics['invitations-sent']),
  }),
  counts: ({ metrics }) => ({
    'counts around the target': countsDiffer(metrics.meetings, MEETINGS_TARGET, BIN),
  }),
  effort: (_, report) => ({ 'figure alone': figureOf(report, 'attainable-share', (share) => share < 0.5) }),
};

/** The largest gap without its interval. */
export function pillarsApart(report) {
  return { 'figure alone': figureOf(report, 'largest-weight-gap', (gap) => gap > 0.15) };
}

/** A figure against the rule's limit, as if there were no chance in it. */
function figureOf({ findings }, name, isBeyond) {
  const value = findings.flatMap(({ evidence }) => evidence).find((one) => one.name === name)?.value;
  return typeof value === 'number' && isBeyond(value);
}

/** Whether over all rows fewer accept where more is sent in the same period. */
function answersFall(sent, accepted) {
  const known = accepted.flatMap((share, row) => (share === null ? [] : [row]));
  const of = (values) => known.map((row) => values[row]);
  const r = correlation(of(sent), of(accepted));
  return r < 0 && correlationPValue(r, known.length - 2) < ALPHA;
}

/** Whether the counts of somebody vary less than chance would make them, whatever else may be the reason. */
function isTooRegular(participant, counts) {
  const own = new Map();
  for (const [row, code] of participant.entries()) own.set(code, [...(own.get(code) ?? []), counts[row]]);
  const tests = [...own.values()].flatMap((series) => poissonDispersion(series) ?? []);
  return holm(tests.map(({ pValue }) => pValue)).some((pValue) => pValue < ALPHA);
}
