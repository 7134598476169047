import {
  calibrateWeights,
  componentInfluence,
  estimateScore,
  estimateScores,
  type IncentivePlanInput,
  linkedInSsi,
  parseSsiPage,
  parseSsiPages,
  payoutFor,
  planCongruence,
  rankCertainty,
  scorePillars,
  scoreSensitivity,
} from '../../../src/index';
import {
  type Asked,
  allActivities,
  bigIds,
  equally,
  index,
  largest,
  metric,
  noise,
  own20,
  record,
  rowsOf,
  sound,
  ssiIds,
  times,
} from './parts';

export const scores: Asked[] = [
  [
    '100,000 points paid for a value',
    () =>
      payoutFor(
        {
          metric: 'x',
          weight: 1,
          target: 1,
          payout: times(100_000, (at) => ({ attainment: at, payout: 1 })),
        },
        5,
      ),
  ],
  [
    '20 measures and 100 activities',
    () =>
      planCongruence(
        { ...sound, metrics: own20.map((id) => metric(id)), measures: equally(own20) } as IncentivePlanInput,
        {
          value: allActivities,
          effort: allActivities,
          measures: record(20, (at) => [`m${at}`, record(100, (a) => [`a${a}`, noise(at, a)])]),
        },
      ),
  ],
  [
    '20,000 activities',
    () =>
      planCongruence(sound as IncentivePlanInput, {
        value: record(20_000, (at) => [`a${at}`, 1]),
        effort: record(20_000, (at) => [`b${at}`, 1]),
        measures: { revenue: record(20_000, (at) => [`c${at}`, 1]) },
      }),
  ],
  ['scores of a bare length', () => estimateScores(linkedInSsi, { connections: { length: 2e8 } })],
  [
    'scores of nothing but holes',
    () => estimateScores(linkedInSsi, { connections: Object.assign([], { length: 2e8 }) }),
  ],
  [
    '20,000 columns of no component',
    () =>
      estimateScores(
        linkedInSsi,
        record(20_000, (at) => [`conections${at}`, [1]]),
      ),
  ],
  [
    '20,000 attainments of no component',
    () =>
      estimateScore(
        linkedInSsi,
        record(20_000, (at) => [`conections${at}`, 1]),
      ),
  ],
  [
    '20,000 weights of no component',
    () => estimateScore(linkedInSsi, {}, { weights: record(20_000, (at) => [`conections${at}`, 1]) }),
  ],
  [
    '20,000 options',
    () =>
      estimateScore(
        linkedInSsi,
        {},
        record(20_000, (at) => [`weightRatoi${at}`, 1]),
      ),
  ],
  [
    '20,000 pillars',
    () =>
      scorePillars(
        linkedInSsi,
        record(20_000, (at) => [`insigths${at}`, 1]),
      ),
  ],
  ['the sensitivity of 500 components', () => scoreSensitivity(largest as never, {})],
  [
    'a score of 500 components',
    () =>
      estimateScore(
        largest as never,
        record(50, (c) => [`p0c${c}`, 0.5]),
      ),
  ],
  [
    'the ranking of 500 people',
    () =>
      rankCertainty(
        linkedInSsi,
        rowsOf(500, 1, ssiIds, (at, g) => noise(at, g)),
      ),
  ],
  [
    'the ranking of 2,000 people',
    () =>
      rankCertainty(
        linkedInSsi,
        rowsOf(2000, 1, ssiIds.slice(0, 12), (at, g) => noise(at, g)),
      ),
  ],
  [
    'the influence of 500 components',
    () =>
      componentInfluence(
        largest as never,
        rowsOf(25, 1, ['big', ...bigIds], (at, g) => noise(at, g)),
      ),
  ],
  [
    'the influence in 500 rows',
    () =>
      componentInfluence(
        linkedInSsi,
        rowsOf(500, 1, ['linkedin-ssi', ...ssiIds], (at, g) => noise(at, g)),
      ),
  ],
  [
    'weights from 500 rows',
    () =>
      calibrateWeights(
        linkedInSsi,
        rowsOf(
          100,
          5,
          [...ssiIds, ...linkedInSsi.pillars.map(({ id }) => `linkedin-ssi/${id}`)],
          (at, g, t) => noise(at, g, t),
        ),
      ),
  ],
  [
    'weights from 500 rows of 50 components',
    () =>
      calibrateWeights(
        index('big', 1, 50) as never,
        rowsOf(250, 2, ['big/p0', ...bigIds.slice(0, 50)], (at, g, t) => noise(at, g, t)),
      ),
  ],
  [
    '20,000 scales',
    () =>
      calibrateWeights(linkedInSsi, rowsOf(6, 1, ssiIds), {
        scale: { name: 'x', components: record(20_000, (at) => [`conections${at}`, { target: 1 }]) },
      }),
  ],
  [
    '20,000 captures that are none',
    () => parseSsiPages(times(20_000, () => ({ participant: 1, period: 1, page: '{' }))),
  ],
  ['captures that are holes', () => parseSsiPages(Object.assign([], { length: 2e8 }))],
  ['a page of 1 MB', () => parseSsiPage('['.repeat(1e6))],
  [
    'a page of 20,000 groups',
    () =>
      parseSsiPage({
        memberScore: { overall: 1, subScores: [] },
        groupScore: times(20_000, () => ({ groupType: 'INDUSTRY' })),
      }),
  ],
  [
    'a number of 1 MB',
    () => parseSsiPage({ memberScore: { overall: `${'1'.repeat(1e6)}x`, subScores: [] } }),
  ],
];
