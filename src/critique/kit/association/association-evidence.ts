import type { Saying } from '../../../locales/sentence';
import { type AuditOptions, defaultOptions } from '../../../model/audit-options';
import { stopIfAborted } from '../../../model/signal';
import { betweenCorrelation } from '../../../stats/association/between-correlation';
import { fisherZ } from '../../../stats/association/fisher-z';
import { rowCorrelation } from '../../../stats/association/row-correlation';
import { jackknifePValue, MOST_DELETIONS } from '../../../stats/intervals/jackknife';
import type { TwoWayCorrelation } from '../../../stats/panel/within/two-way-correlation';
import { dealsOf } from '../../../stats/tests/deals';
import { MOST_FLIPPED, type ResamplingOptions, signFlipPValue } from '../../../stats/tests/sign-flip';
import type { RuleEstimate } from '../define-rule';
import type { Memoize } from '../memoize';
import type { Association, View } from './association';
import type { PairJudgement } from './judge-association';

/** Fewer participants give no correlation between them worth showing. */
const LEAST_PARTICIPANTS_BETWEEN = 8;

/** The options of an audit, and what it has made before. */
export type Asked = { options: AuditOptions; memoize: Memoize };

/** The draws of a sampled test. An abort throws: a test that merely ended early would leave its p in a report. */
function resampling({ options: { resamples, seed, signal }, memoize }: Asked): ResamplingOptions {
  const deals = (participants: number): Uint8Array => memoize(dealsOf, participants, resamples, seed);
  const aborted = (): boolean => {
    stopIfAborted(signal);
    return false;
  };
  return { resamples, seed, deals, aborted };
}

/** The figures behind a judgement: within participants at once, delayed and averaged; between them; and the naive one over rows. */
export function associationEvidence(pair: PairJudgement, asked: Asked, independent: Saying): RuleEstimate[] {
  const { options } = asked;
  const { association } = pair;
  if (association === null || options.outcomesOnly) return [];
  const { same, delayed, averaged } = association;
  const within = (name: string, view: View): RuleEstimate => ({
    ...frame(name, pair, view.correlation),
    value: view.correlation.r,
    interval: withinInterval(view, options.confidence),
    threshold: {
      value: pair.limit,
      origin:
        pair.limit === options.minimumValidity && pair.limit !== defaultOptions.minimumValidity
          ? 'caller'
          : 'default',
    },
  });
  const later = delayed.filter((view): view is View => view !== null && view.delay > 0);
  return [
    { ...within('within-participants', same), test: withinTest(same.correlation, asked, independent) },
    ...later.map((view) => within(`within-participants-delayed-${view.delay}`, view)),
    ...(averaged === null ? [] : [within('within-participants-averaged', averaged)]),
    ...worth(pair, same.correlation),
    ...between(pair, association, asked, independent),
    ...naive(pair, association, options.confidence),
  ];
}

function frame(name: string, { measure, goal }: PairJudgement, n: RuleEstimate['n']): RuleEstimate {
  return {
    name,
    about: [measure.metric, goal],
    value: null,
    unit: 'correlation',
    interval: null,
    test: null,
    threshold: null,
    n: n && { participants: n.participants, periods: n.periods, observations: n.observations },
  };
}

function withinInterval({ correlation, interval }: View, level: number): RuleEstimate['interval'] {
  const { low, high } = interval;
  const method =
    correlation.deletions.length < correlation.participants
      ? `jackknife of ${MOST_DELETIONS} groups of participants on Fisher’s z`
      : 'delete-one-participant jackknife on Fisher’s z';
  return { low, high, level, method };
}

function withinTest(correlation: TwoWayCorrelation, asked: Asked, independent: Saying): RuleEstimate['test'] {
  const flipped = correlation.participants <= MOST_FLIPPED;
  return {
    null: independent,
    pValue: flipped
      ? signFlipPValue(correlation.crossProducts, resampling(asked))
      : jackknifePValue(fisherZ(correlation.r), correlation.deletions),
    method: flipped ? 'sign flips of participants’ cross-products' : 't of the same jackknife',
  };
}

function worth(pair: PairJudgement, correlation: TwoWayCorrelation): RuleEstimate[] {
  if (pair.worth === null) return [];
  return [{ ...frame('worth-per-within-sd', pair, correlation), value: pair.worth, unit: 'ratio' }];
}

function between(
  pair: PairJudgement,
  { rows, same }: Association,
  asked: Asked,
  independent: Saying,
): RuleEstimate[] {
  const { confidence } = asked.options;
  const estimate = betweenCorrelation(rows, { ...resampling(asked), confidence });
  if (estimate === null || estimate.participants < LEAST_PARTICIPANTS_BETWEEN) return [];
  const n = {
    participants: estimate.participants,
    periods: same.correlation.periods,
    observations: rows.x.length,
  };
  return [
    {
      ...frame('between-participants', pair, n),
      value: estimate.r,
      interval: estimate.interval && {
        low: estimate.interval.low,
        high: estimate.interval.high,
        level: confidence,
        method: 'Fisher’s z on participants’ means',
      },
      test: {
        null: independent,
        pValue: estimate.pValue,
        method:
          estimate.participants <= MOST_FLIPPED
            ? 'permutation of participants'
            : 't of the correlation of means',
      },
    },
    { ...frame('between-participants-ranks', pair, n), value: estimate.spearman },
  ];
}

function naive(pair: PairJudgement, { rows, same }: Association, confidence: number): RuleEstimate[] {
  const estimate = rowCorrelation(rows, confidence);
  if (estimate === null) return [];
  const { participants, excluded, periods } = same.correlation;
  const n = { participants: participants + excluded, periods, observations: estimate.observations };
  return [
    {
      ...frame('row-correlation', pair, n),
      value: estimate.r,
      interval: estimate.interval && {
        low: estimate.interval.low,
        high: estimate.interval.high,
        level: confidence,
        method: 'Fisher’s z as if rows were independent; they are not',
      },
    },
  ];
}
