import type { CheckedMeasure } from '../../model/checked-plan';
import type { MetricId } from '../../model/metric';
import { decideOverMeasures } from './decide-over-measures';

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
  const { telling, targets } = decideOverMeasures(answers);
  const passing = answers.filter(({ outcome }) => outcome === 'pass');
  return { ...telling, targets, acquits: passing.map(({ measure }) => measure) };
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
