import { allocate } from '../../../src/critique/kit/allocation';
import { defaultOptions } from '../../../src/model/audit-options';
import { toPlanPeriods } from '../../../src/model/panel/aggregate';
import { readObservations } from '../../../src/model/panel/read-observations';
import { replayPlan } from '../../../src/scoring/replay/replay-plan';
import { dMod } from '../../../src/stats/association/d-mod';
import { thirdsSlope } from '../../../src/stats/regression/thirds-slope';
import licenceGap from '../../golden/licence-gap/licence-gap.json';
import licenceGapInR from '../../golden/licence-gap/licence-gap.R.json';
import misallocations from '../../golden/misallocation/misallocation.json';
import { resolved } from '../../resolved';
import { columnsOf } from '../regression/third-means';
import { type Compared, ESTIMATES, named, type Pair } from './estimator';

const gaps = licenceGap.teams.map(({ people, ...expected }, at) => {
  const found = thirdsSlope(columnsOf(people), 0.975);
  const actual = found && { ...found, ...found.interval };
  const inR = licenceGapInR[at] as (typeof licenceGapInR)[number];
  return {
    estimates: named(
      ['slope', 'gap', 'standardisedGap', 'scoreGap', 'outcomeSd', 'stability'] as const,
      actual,
      expected,
    ),
    interval: named(['low', 'high'] as const, actual, expected),
    inR: named(['slope', 'gap', 'standardisedGap', 'low', 'high'] as const, actual, inR),
  };
});

type Person = (typeof misallocations)[number]['people'][number];

/** The whole audit's way: money and results of each participant in the first period, nothing in the others. */
function allocationOf(people: readonly Person[]) {
  const goals = ['revenue', 'opportunities'].slice(0, people[0]?.totals.length);
  const plan = resolved({
    name: 'Pay per lead',
    period: 'month',
    goals,
    measures: [{ metric: 'leads', weight: 1, target: 1 }],
  });
  const rows = people.flatMap(({ paid, periods, totals }, participant) =>
    Array.from({ length: periods }, (_, period) => ({
      participant,
      period,
      metrics: Object.fromEntries([
        ['leads', period === 0 ? paid : 0],
        ...goals.map((goal, at) => [goal, period === 0 ? (totals[at] ?? 0) : 0]),
      ]),
    })),
  );
  const panel = readObservations(rows, plan.catalogue);
  const metrics = ['leads', ...goals].flatMap((id) => plan.catalogue.get(id) ?? []);
  const payouts = replayPlan(plan, panel);
  const found = allocate(plan, toPlanPeriods(panel, 'month', metrics), () => payouts, defaultOptions);
  if (typeof found === 'string') throw new Error(`no allocation: ${found}`);
  return found;
}

const allocations = misallocations.map(({ people, difference, low, high, ...expected }) => {
  const found = allocationOf(people);
  return {
    shares: named(['misallocated', 'equalPay', 'factor', 'shrunk'] as const, found.shares, expected),
    interval: named(['value', 'low', 'high'] as const, found.difference, { value: difference, low, high }),
  };
});

export const peopleCompared: Compared[] = [
  ['slope and gap by thirds', 'Python', ESTIMATES, gaps.flatMap(({ estimates }) => estimates)],
  [
    'slope and gap by thirds: jackknife interval',
    'Python',
    ESTIMATES,
    gaps.flatMap(({ interval }) => interval),
  ],
  ['slope and gap by thirds, as instrumental variables', 'R', ESTIMATES, gaps.flatMap(({ inR }) => inR)],
  [
    'd_Mod',
    'mpmath',
    ESTIMATES,
    licenceGap.lines.flatMap(({ reference, focal, mean, sd, outcomeSd, ...expected }): Pair[] => {
      const line = ([intercept = 0, slope = 0]: number[]) => ({ intercept, slope });
      const found = dMod(line(reference), line(focal), { mean, sd }, outcomeSd);
      return named(['signed', 'unsigned'] as const, found, expected);
    }),
  ],
  ['misallocation', 'Python', ESTIMATES, allocations.flatMap(({ shares }) => shares)],
  [
    'misallocation: difference and interval',
    'Python',
    ESTIMATES,
    allocations.flatMap(({ interval }) => interval),
  ],
];
