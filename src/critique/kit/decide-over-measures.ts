import type { CheckedMeasure } from '../../model/checked-plan';
import type { Outcome } from '../../model/report';

/** What was found of one measure. */
type MeasureOutcome = { measure: CheckedMeasure; outcome: Exclude<Outcome, 'error'> };

/** A measure that fails decides before one that cannot be told, and that before one that passes. */
const ORDER = ['fail', 'cannot-tell', 'pass', 'not-applicable'] as const;

/** The answer over all measures: the one told of is the heaviest with that answer, the targets are all that have it. */
export function decideOverMeasures<Answer extends MeasureOutcome>(
  answers: readonly Answer[],
): { telling: Answer; targets: CheckedMeasure[] } {
  const [telling] = ORDER.flatMap((outcome) =>
    answers.filter((answer) => answer.outcome === outcome).sort((a, b) => b.measure.share - a.measure.share),
  );
  if (telling === undefined) throw new RangeError('there must be a measure to decide on');
  const alike = answers.filter(({ outcome }) => outcome === telling.outcome);
  return { telling, targets: alike.map(({ measure }) => measure) };
}
