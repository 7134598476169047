import { describe, expect, it, test } from 'vitest';
import { median } from '../../../../src/stats/descriptive/median';
import { commonSteps, medianChange } from '../../../../src/stats/panel/index/common-steps';
import { signTest } from '../../../../src/stats/tests/sign-test';
import reference from '../../../golden/common-steps/common-steps.json';
import { relativeError } from '../../relative-error';

describe.each(reference)('common steps: $name', (sample) => {
  const participant = Int32Array.from(sample.participant);
  const period = Int32Array.from(sample.period);
  const values = Float64Array.from(sample.values);

  it('counts who moved, and tests it', () => {
    const steps = commonSteps(participant, period, values, sample.periods);
    expect(steps).toMatchObject(sample.steps.map(({ pValue: _, ...step }) => step));
    for (const [at, { up, down }] of steps.entries()) {
      expect(relativeError(signTest(up, down), sample.steps[at]?.pValue ?? Number.NaN)).toBeLessThan(1e-9);
    }
  });

  test.each(sample.changes.map((row) => ({ row })))('changes between windows: $row', ({ row }) => {
    const [from = 0, to = 0, next = 0, end = 0, expected = Number.NaN] = row;
    const change = medianChange(participant, period, values, { from, to }, { from: next, to: end });
    expect(change).toBeCloseTo(expected, 12);
  });
});

describe('common steps', () => {
  it('know a tail below 1e-4', () => {
    const tails = reference.flatMap(({ steps }) => steps.map(({ pValue }) => pValue));
    expect(Math.min(...tails)).toBeLessThan(1e-4);
  });

  it('take no step over a gap or a missing value, nor from one participant to the next', () => {
    const steps = commonSteps(
      Int32Array.of(0, 0, 0, 1, 1, 2),
      Int32Array.of(0, 1, 2, 0, 2, 1),
      Float64Array.of(1, Number.NaN, 3, 5, 6, 7),
      3,
    );
    expect(steps).toEqual([
      { at: 1, participants: 0, up: 0, down: 0, raised: 0, lowered: 0, mean: Number.NaN },
      { at: 2, participants: 0, up: 0, down: 0, raised: 0, lowered: 0, mean: Number.NaN },
    ]);
  });

  it('say how many would have moved had everybody moved further', () => {
    const people = [Int32Array.of(0, 0, 1, 1, 2, 2), Int32Array.of(0, 1, 0, 1, 0, 1)] as const;
    const moves = Float64Array.of(5, 4, 5, 8, 5, 5);
    expect(commonSteps(...people, moves, 2, 2)).toEqual([
      { at: 1, participants: 3, up: 1, down: 1, raised: 3, lowered: 2, mean: 2 / 3 },
    ]);
  });

  it('are neither up nor down for who stays, and then nobody is raised', () => {
    const people = [Int32Array.of(0, 0, 1, 1), Int32Array.of(0, 1, 0, 1)] as const;
    expect(commonSteps(...people, Float64Array.of(5, 5, 7, 7), 2)).toEqual([
      { at: 1, participants: 2, up: 0, down: 0, raised: 0, lowered: 0, mean: 0 },
    ]);
  });

  it('change by whom both windows know, and by no period outside', () => {
    const people = [Int32Array.of(0, 0, 0, 0, 1, 2, 2), Int32Array.of(0, 1, 2, 3, 1, 1, 2)] as const;
    const values = Float64Array.of(100, 1, 5, 200, 7, 2, Number.NaN);
    expect(medianChange(...people, values, { from: 1, to: 2 }, { from: 2, to: 3 })).toBe(4);
  });

  it('have no change where nobody was there', () => {
    const nobody = [new Int32Array(), new Int32Array(), new Float64Array()] as const;
    expect(medianChange(...nobody, { from: 0, to: 1 }, { from: 1, to: 2 })).toBeNaN();
    expect(commonSteps(...nobody, 0)).toEqual([]);
  });
});

it('a sign test of nothing is certain of nothing', () => {
  expect(signTest(0, 0)).toBe(1);
  expect(signTest(3, 3)).toBe(1);
  expect(signTest(0, 4)).toBeCloseTo(0.125, 14);
});

it('a median lies in the middle', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
});
