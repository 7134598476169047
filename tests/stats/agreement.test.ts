import { afterAll, describe, expect, test } from 'vitest';
import { distributions } from './agreement/distributions';
import { effort } from './agreement/effort';
import { worstOf } from './agreement/estimator';
import { panelEstimators } from './agreement/panels';
import { peopleCompared } from './agreement/people-compared';
import { scores } from './agreement/scores';
import { testsAndFits } from './agreement/tests-and-fits';

const estimators = [
  ...panelEstimators,
  ...peopleCompared,
  ...effort,
  ...scores,
  ...testsAndFits,
  ...distributions,
];

describe('agreement with other programs, worst relative difference', () => {
  test.each(estimators)('%s (%s)', (_, __, limit, pairs) => {
    expect(pairs.length).toBeGreaterThan(2);
    expect(worstOf(pairs)).toBeLessThan(limit);
  });

  afterAll(() => {
    const lines = estimators.map(
      ([estimator, by, limit, pairs]) =>
        `  ${estimator.padEnd(50)} ${by.padEnd(10)} ${String(pairs.length).padStart(6)} values  ${worstOf(pairs).toExponential(1)} (limit ${limit.toExponential(0)})`,
    );
    console.log(`Worst relative difference from reference values\n${lines.join('\n')}`);
  });
});
