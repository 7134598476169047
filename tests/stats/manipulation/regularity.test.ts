import { describe, expect, it, test } from 'vitest';
import { longestRun } from '../../../src/stats/descriptive/longest-run';
import { capEvidence } from '../../../src/stats/manipulation/cap-evidence';
import { weekEvenness } from '../../../src/stats/manipulation/week-evenness';
import reference from '../../golden/regularity/regularity.json';
import { relativeError } from '../relative-error';

describe('weekEvenness and capEvidence', () => {
  test.each(reference)('$name by mpmath', (sample) => {
    expect(relativeError(weekEvenness(sample.counts), sample.weekEvenness)).toBeLessThan(1e-9);
    expect(relativeError(capEvidence(sample.counts), sample.capEvidence)).toBeLessThan(1e-9);
  });

  it('know tails below 1e-4', () => {
    expect(Math.min(...reference.map((sample) => sample.weekEvenness))).toBeLessThan(1e-4);
    expect(Math.min(...reference.map((sample) => sample.capEvidence))).toBeLessThan(1e-4);
  });

  it('say what degenerate series give', () => {
    const week = [1, 2, 3, 4, 5, 6, 7];
    expect(weekEvenness([...week, ...week])).toBe(0);
    expect(weekEvenness(new Array(28).fill(5))).toBe(1);
    expect(weekEvenness(week)).toBeNaN();
    expect(capEvidence([5, 5, 5])).toBeCloseTo(1 / 8, 14);
    expect(capEvidence([])).toBe(1);
  });
});

describe('longestRun', () => {
  it.each([
    ['zeros and missing values break it', [1, 2, 3, 4, 5, 6], [1, 0, 2, 3, 4, Number.NaN], 2, 5],
    ['so do days without a row', [1, 2, 4, 5, 6], [1, 1, 1, 1, 1], 2, 5],
    ['the first of equals', [1, 2, 4, 5], [1, 1, 1, 1], 0, 2],
    ['nothing', [], [], 0, 0],
  ])('%s', (_, periods, values, start, end) => {
    expect(longestRun(periods, values)).toEqual({ start, end });
  });
});
