import type { UnknownColumn } from '../exclusion';
import type { MetricId } from '../metric';
import { isWrittenLike, nearest } from '../nearest';

/** Of columns that are looked at, and of those that are told. */
const MOST_LOOKED_AT = 200;
const MOST_TOLD = 20;

/**
 * The columns of unknown metrics that were most likely meant for a known one.
 *
 * A column's name is told only where it has the letters of a metric's id. Any other may be a person's: many tables have a column for
 * each, and Martin is one slip from margin.
 *
 * @param names - Of unknown columns, each once.
 * @param known - Metrics that no column has been read for.
 */
export function unknownColumns(names: Iterable<string>, known: readonly MetricId[]): UnknownColumn[] {
  return [...names]
    .sort()
    .slice(0, MOST_LOOKED_AT)
    .flatMap((name) => {
      const didYouMean = nearest(name, known);
      return didYouMean === null
        ? []
        : [{ name: isWrittenLike(name, didYouMean) ? name.trim() : null, didYouMean }];
    })
    .slice(0, MOST_TOLD);
}
