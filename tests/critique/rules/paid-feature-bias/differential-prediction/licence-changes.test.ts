import { describe, expect, test } from 'vitest';
import { judgeLicences } from '../../../../../src/critique/rules/paid-feature-bias/differential-prediction/judge-licences';
import { licenceChanges } from '../../../../../src/critique/rules/paid-feature-bias/differential-prediction/licence-changes';
import { createCatalogue } from '../../../../../src/model/catalogue';
import type { CheckedPlan } from '../../../../../src/model/checked-plan';
import type { Licence } from '../../../../../src/model/licence';
import { licenceOfParticipants } from '../../../../../src/model/panel/licence-of-participants';
import { readObservations } from '../../../../../src/model/panel/read-observations';
import { numberPeriods } from '../../../../../src/stats/panel/index/panel-index';
import { normals } from '../../../support';

const SSI = 'linkedin-ssi';
const catalogue = createCatalogue();

type World = {
  /** Who begins to pay midway, and who keeps a licence, every second of whom pays. */
  changers: number;
  kept: number;
  periods: number;
  /** What a licence adds to score and results, in standard deviations of skill. */
  points: number;
  results: number;
  /** By which score and results of all rise from one period to the next. */
  growth: number;
};

/** People with a lasting skill under a common calendar. */
function judged({ changers, kept, periods, points, results, growth }: World, seed: number) {
  const draw = normals(seed);
  const months = Array.from({ length: periods }, () => [draw(), draw()] as const);
  const rows = Array.from({ length: changers + kept }, (_, participant) => {
    const [skill, own] = [draw(), draw()];
    return months.map(([score, revenue], t) => {
      const pays = participant < changers ? t >= periods / 2 : participant % 2 === 1;
      const licence: Licence = pays ? 'sales-navigator' : 'free';
      const metrics = {
        [SSI]: Math.min(
          100,
          Math.max(0.1, 45 + 5 * (skill + score + draw() + growth * t + (pays ? points : 0))),
        ),
        revenue: 1000 + 20 * (skill + own / 2 + revenue + draw() + growth * t + (pays ? results : 0)),
      };
      return { participant, period: t + 1, licence, metrics };
    });
  }).flat();
  const panel = readObservations(rows, catalogue);
  const pays = licenceOfParticipants(panel)?.licence.map(Math.sign) ?? new Int8Array();
  return judgeLicences(
    { catalogue } as unknown as CheckedPlan,
    { panel, numbered: numberPeriods(panel.period), pays },
    { confidence: 0.95, minimumGroupSize: 10 } as never,
    { measure: { metric: SSI, definition: catalogue.get(SSI) } as never, goal: 'revenue', goals: 1 },
  );
}

const TEAMS = 60;

/** Shares of teams that fail, and whose interval holds the truth. */
function answers(world: World): { fails: number; covered: number } {
  let [fails, covered] = [0, 0];
  for (let seed = 1; seed <= TEAMS; seed++) {
    const { outcome, found } = judged(world, seed);
    fails += Number(outcome === 'fail');
    const truth = found === null ? Number.NaN : (20 * (world.results - world.points)) / found.outcomeSd;
    covered += Number(found !== null && found.interval.low <= truth && truth <= found.interval.high);
  }
  return { fails: fails / TEAMS, covered: covered / TEAMS };
}

describe('people who begin to pay midway are compared with themselves', { timeout: 60_000 }, () => {
  const world = { changers: 15, kept: 20, periods: 12, points: 0, results: 0, growth: 0 };

  test.each<[string, World]>([
    ['nothing', world],
    ['nothing, while all rise', { ...world, growth: 0.5 }],
    ['nothing, where most begin to pay', { ...world, changers: 40, kept: 10, periods: 24, growth: 0.3 }],
    ['points and the results that go with them', { ...world, points: 1.5, results: 1.5, growth: 0.5 }],
  ])('a licence that brings %s is not convicted', (_, honest) => {
    const { fails, covered } = answers(honest);
    expect(fails).toBeLessThanOrEqual(0.05);
    expect(covered).toBeGreaterThanOrEqual(0.9);
  });

  test.each<[string, World]>([
    ['35 people', { ...world, points: 1.5 }],
    [
      '50 people, of whom 40 begin to pay',
      { ...world, changers: 40, kept: 10, periods: 24, points: 1.5, growth: 0.3 },
    ],
  ])('a licence that brings points alone is found among %s', (_, bought) => {
    const { fails, covered } = answers(bought);
    expect(fails).toBeGreaterThanOrEqual(0.95);
    expect(covered).toBeGreaterThanOrEqual(0.9);
  });

  test('and counted once', () => {
    const { thirds } = judged({ ...world, points: 1.5 }, 1);
    expect(thirds).toMatchObject({ people: 35, periods: 12, observations: 420 });
    expect(thirds?.participants.group).toHaveLength(50);
  });
});

describe('who changed', () => {
  const found = (licences: readonly (Licence | null)[], least = 2, missing: readonly number[] = []) => {
    const rows = licences.map((licence, at) => ({
      participant: 'a',
      period: at,
      licence,
      metrics: { revenue: 1 },
    }));
    const panel = readObservations(rows, catalogue);
    const y = Float64Array.from(rows, (_, at) => (missing.includes(at) ? Number.NaN : 1));
    return (
      licenceChanges(
        panel,
        Float64Array.from(rows, () => 1),
        y,
        least,
      )?.[0] ?? null
    );
  };
  const [free, premium, navigator] = ['free', 'premium', 'sales-navigator'] as const;

  test.each<[string, readonly (Licence | null)[], number | null]>([
    ['to a paid licence', [free, free, premium, premium], 2],
    ['to a free one', [navigator, navigator, free, free], 2],
    ['with a gap', [free, free, null, premium, premium], 3],
    ['to another paid licence', [premium, premium, navigator, navigator], null],
    ['back and forth', [free, free, premium, premium, free, free], null],
    ['never', [free, free, free, free], null],
    ['too late', [free, free, free, premium], null],
  ])('%s', (_, licences, row) => {
    expect(found(licences)).toBe(row);
  });

  test('only rows with both values count', () => {
    expect(found([free, free, premium, premium], 2, [3])).toBeNull();
  });
});
