import fc from 'fast-check';
import * as library from '../../../src/index';
import type { IndexDefinition } from '../../../src/model/index-definition';
import type { PerformanceMeasure } from '../../../src/model/plan';
import { anyIndex } from '../arbitrary/index-definition';
import { anyPlan } from '../arbitrary/plan';
import { callsOf } from '../call';
import type { Target } from '../target';

const shares = fc.array(fc.constantFrom(0, 0.25, 0.5, 1, 1e-12, null, undefined), {
  minLength: 7,
  maxLength: 7,
});

const scale = fc.oneof(
  fc.record(
    { target: fc.constantFrom(40, 5, -3, 1e15, 1e-15), zero: fc.constantFrom(0, 30, -1e15, undefined) },
    { requiredKeys: ['target'] },
  ),
  fc.record({ half: fc.constantFrom(1, 500, 1e-15, 1e15), most: fc.constantFrom(2, 20, 1e-14, 1e14) }),
);

const components = ({ pillars }: IndexDefinition) => pillars.flatMap((pillar) => pillar.components);

function byComponent(index: IndexDefinition, figures: readonly (number | null | undefined)[]) {
  return Object.fromEntries(components(index).map(({ id }, at) => [id, figures[at % figures.length]]));
}

const weighting = (index: IndexDefinition) =>
  fc.oneof(
    fc.record({ weightRatio: fc.constantFrom(1, 1.5, 4, 1e6, 1e15) }, { requiredKeys: [] }),
    fc
      .array(fc.constantFrom(0, 1, 3, 1e-15, 1e15), { minLength: 5, maxLength: 5 })
      .map((weights) => ({ weights: byComponent(index, weights) })),
  );

/** An index, attainments of its components, and what is known of their weights. */
const scored = anyIndex.chain((index) =>
  fc.tuple(
    fc.constant(index),
    shares.map((figures) => byComponent(index, figures)),
    weighting(index),
  ),
);

const scoredColumns = anyIndex.chain((index) =>
  fc.tuple(
    fc.constant(index),
    fc.tuple(shares, fc.nat(7), fc.boolean()).map(([cells, length, isTyped]) => {
      const column = cells.slice(0, length).map((cell) => cell ?? null);
      const typed = Float64Array.from(column, (cell) => cell ?? Number.NaN);
      return Object.fromEntries(components(index).map(({ id }) => [id, isTyped ? typed : column]));
    }),
    weighting(index),
  ),
);

const anyMeasure: fc.Arbitrary<PerformanceMeasure> = anyPlan.map(
  ({ measures }) => measures[0] as PerformanceMeasure,
);

const parameters = ['index', 'attainments', 'options'];

/** What needs no history: points, payouts, definitions. */
export const scores: readonly Target[] = [
  { name: 'estimateScore', share: 8, parameters, calls: callsOf(scored), run: library.estimateScore },
  {
    name: 'estimateScores',
    share: 8,
    parameters,
    calls: callsOf(scoredColumns),
    run: library.estimateScores,
    mayMiss: true,
  },
  { name: 'scoreSensitivity', share: 8, parameters, calls: callsOf(scored), run: library.scoreSensitivity },
  {
    name: 'scorePillars',
    share: 8,
    parameters: ['index', 'pillars'],
    calls: callsOf(
      fc
        .tuple(anyIndex, fc.constantFrom(0, 0.5, 1))
        .map(([index, share]) => [
          index,
          Object.fromEntries(index.pillars.map(({ id, maximum }) => [id, share * maximum])),
        ]),
    ),
    run: library.scorePillars,
  },
  {
    name: 'licenceCeiling',
    share: 8,
    parameters: ['index', 'licence', 'options'],
    calls: callsOf(
      fc.tuple(
        anyIndex,
        fc.constantFrom('free', 'premium', 'sales-navigator'),
        fc.record({ weightRatio: fc.constantFrom(1, 4, 1e6) }, { requiredKeys: [] }),
      ),
    ),
    run: library.licenceCeiling,
  },
  {
    name: 'attainment',
    share: 8,
    parameters: ['value', 'scale'],
    calls: callsOf(fc.tuple(fc.constantFrom(0, 1, -5, 39.9, 1e15, -1e15, 1e-15), scale)),
    run: library.attainment,
  },
  {
    name: 'payoutFor',
    share: 8,
    parameters: ['measure', 'value', 'metric'],
    calls: callsOf(
      fc.tuple(
        anyMeasure,
        fc.constantFrom(0, 1, -5, 39.9, 1e15, -1e15, 1e-15, null, undefined, Number.NaN),
        fc.record({ better: fc.constantFrom('higher', 'lower', undefined) }, { requiredKeys: [] }),
      ),
    ),
    run: library.payoutFor,
  },
  {
    name: 'defineIndex',
    share: 8,
    parameters: ['input'],
    calls: callsOf(fc.tuple(anyIndex)),
    run: library.defineIndex,
  },
  {
    name: 'restrictTo',
    share: 8,
    parameters: ['index', 'listedBy'],
    calls: callsOf(fc.tuple(anyIndex, fc.constantFrom('article', 'handbook', 'wiki', 'nobody'))),
    run: library.restrictTo,
    // Labels and sources stay the caller's.
    handsBack: true,
  },
  {
    name: 'illustrativeScale',
    share: 8,
    parameters: ['index'],
    calls: callsOf(fc.tuple(anyIndex)),
    run: library.illustrativeScale,
  },
];
