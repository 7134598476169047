import type { ThirdMeans } from '../../../src/stats/regression/thirds-slope';

type Means = { first: number; last: number; all: number };

/** One participant's means, and the group. */
export type Person = { group: number; score: Means; outcome: Means };

/** The means of some people as columns. */
export function columnsOf(people: readonly Person[]): ThirdMeans {
  const means = (of: (one: Person) => Means) => ({
    first: Float64Array.from(people, (one) => of(one).first),
    last: Float64Array.from(people, (one) => of(one).last),
    all: Float64Array.from(people, (one) => of(one).all),
  });
  return {
    group: Int8Array.from(people, ({ group }) => group),
    score: means(({ score }) => score),
    outcome: means(({ outcome }) => outcome),
  };
}
