import { bunching } from '../../../src/stats/manipulation/bunching';
import { capEvidence } from '../../../src/stats/manipulation/cap-evidence';
import { heaping } from '../../../src/stats/manipulation/heaping';
import { weekEvenness } from '../../../src/stats/manipulation/week-evenness';
import { commonSteps, medianChange } from '../../../src/stats/panel/index/common-steps';
import { influence } from '../../../src/stats/regression/influence';
import { signTest } from '../../../src/stats/tests/sign-test';
import bunches from '../../golden/bunching/bunching.json';
import steps from '../../golden/common-steps/common-steps.json';
import regularity from '../../golden/regularity/regularity.json';
import influences from '../../golden/weights/influence.json';
import { type Compared, ESTIMATES, named, type Pair, TAILS, zip } from './estimator';

const bunched = bunches.map((sample) => {
  const { point, width, step } = sample;
  const values = Float64Array.from(sample.values);
  const participant = Int32Array.from(sample.participant);
  const { participants } = sample.bunching;
  const around = { low: point - 2 * width, high: point + 2 * width };
  const found = bunching(values, participant, participants, point, width, 0.95);
  const heaps = heaping(values, participant, participants, step, around);
  return {
    excess: named(['excess', 'low', 'high'] as const, found, sample.bunching),
    pValues: [
      [found?.pValue, sample.bunching.pValue] as Pair,
      [heaps?.pValue, sample.heaping.pValue] as Pair,
    ],
  };
});

const stepped = steps.map((sample) => {
  const participant = Int32Array.from(sample.participant);
  const period = Int32Array.from(sample.period);
  const values = Float64Array.from(sample.values as (number | null)[], (value) => value ?? Number.NaN);
  const moved = commonSteps(participant, period, values, sample.periods);
  return {
    pValues: zip(
      moved.map(({ up, down }) => signTest(up, down)),
      sample.steps.map(({ pValue }) => pValue),
    ),
    changes: sample.changes.map(
      ([from = 0, to = 0, next = 0, end = 0, expected = Number.NaN]): Pair => [
        medianChange(participant, period, values, { from, to }, { from: next, to: end }),
        expected,
      ],
    ),
  };
});

/** Participants' means of each pillar and of their total. */
function meansOf({ participant, pillars }: (typeof influences)[number]): Float64Array[] {
  const people = Math.max(...participant) + 1;
  const means = pillars.map((column) => {
    const [sums, counts] = [new Float64Array(people), new Float64Array(people)];
    for (const [row, code] of participant.entries()) {
      sums[code]! += column[row]!;
      counts[code]! += 1;
    }
    return sums.map((sum, code) => sum / counts[code]!);
  });
  const total = Float64Array.from({ length: people }, (_, code) =>
    means.reduce((sum, mean) => sum + mean[code]!, 0),
  );
  return [...means, total];
}

export const scores: Compared[] = [
  ['bunching: excess and interval', 'Python', ESTIMATES, bunched.flatMap(({ excess }) => excess)],
  ['bunching and heaping: p', 'mpmath', TAILS, bunched.flatMap(({ pValues }) => pValues)],
  ['steps of everybody: sign test', 'Python', TAILS, stepped.flatMap(({ pValues }) => pValues)],
  ['steps of everybody: median change', 'Python', ESTIMATES, stepped.flatMap(({ changes }) => changes)],
  [
    'regular counts: weeks and limits',
    'mpmath',
    TAILS,
    regularity.flatMap((sample): Pair[] => [
      [weekEvenness(sample.counts), sample.weekEvenness],
      [capEvidence(sample.counts), sample.capEvidence],
    ]),
  ],
  [
    'influence of parts on a total',
    'Python',
    ESTIMATES,
    influences.flatMap((sample) => {
      const means = meansOf(sample);
      const found = influence(means.slice(0, -1), means.at(-1) ?? new Float64Array(), 0.95);
      return (['value', 'low', 'high'] as const).flatMap((name) =>
        zip(
          found?.map((one) => one[name]),
          sample[name],
        ),
      );
    }),
  ],
];
