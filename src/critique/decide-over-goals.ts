import type { CheckedMeasure } from '../model/checked-plan';
import type { MetricId } from '../model/metric';

/** What was found of one measure held against one goal. */
export type PairOutcome = {
  measure: CheckedMeasure;
  goal: MetricId;
  outcome: 'fail' | 'pass' | 'cannot-tell';
};

/** The answer over all measures and goals. */
export type Decided<Pair extends PairOutcome> = {
  outcome: PairOutcome['outcome'];
  /** The measures with that answer. */
  targets: CheckedMeasure[];
  /** The measures that pass. */
  acquits: CheckedMeasure[];
  /** The heaviest of the targets, and the goal that tells most of it; `null` when it was held against none. */
  measure: CheckedMeasure;
  telling: Pair | null;
};

type MeasureOutcome<Pair extends PairOutcome> = Pick<Decided<Pair>, 'outcome' | 'measure' | 'telling'>;

/**
 * Puts the answers of pairs together: a measure passes when it passes against one goal and fails when it fails against all; the
 * plan fails when one measure does and passes when all do.
 *
 * @param pairs - For each measure the goal with the strongest association first.
 */
export function decideOverGoals<Pair extends PairOutcome>(
  measures: readonly CheckedMeasure[],
  pairs: readonly Pair[],
): Decided<Pair> {
  const answers = measures.map((measure) => ofMeasure(measure, pairs));
  const [first] = (['fail', 'cannot-tell', 'pass'] as const).flatMap((outcome) =>
    answers.filter((answer) => answer.outcome === outcome).sort(heaviestFirst),
  );
  if (first === undefined) throw new RangeError('there must be a measure to decide on');
  const measuresThat = (outcome: PairOutcome['outcome']): CheckedMeasure[] =>
    answers.filter((answer) => answer.outcome === outcome).map(({ measure }) => measure);
  return { ...first, targets: measuresThat(first.outcome), acquits: measuresThat('pass') };
}

function ofMeasure<Pair extends PairOutcome>(
  measure: CheckedMeasure,
  pairs: readonly Pair[],
): MeasureOutcome<Pair> {
  const own = pairs.filter((pair) => pair.measure === measure);
  const [telling = null] = (['pass', 'cannot-tell', 'fail'] as const).flatMap((outcome) =>
    own.filter((pair) => pair.outcome === outcome),
  );
  return { measure, outcome: telling?.outcome ?? 'cannot-tell', telling };
}

function heaviestFirst(a: { measure: CheckedMeasure }, b: { measure: CheckedMeasure }): number {
  return b.measure.weight - a.measure.weight;
}
