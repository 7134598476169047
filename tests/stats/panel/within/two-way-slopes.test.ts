import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { congruence } from '../../../../src/stats/association/congruence';
import { studentTQuantile } from '../../../../src/stats/distributions/student-t';
import { cosineInterval, signalToNoise } from '../../../../src/stats/intervals/congruence-jackknife';
import { jackknifeStandardError } from '../../../../src/stats/intervals/jackknife';
import {
  type SlopeRows,
  type TwoWaySlopes,
  twoWaySlopes,
} from '../../../../src/stats/panel/within/two-way-slopes';
import cases from '../../../golden/two-way-slopes/two-way-slopes.json';
import { expectClose, panelArbitrary, plainResiduals, runs } from '../panels';

type Case = (typeof cases)[number];

const rowsOf = ({ participant, period, activities, value, pay }: Case): SlopeRows => ({
  participant: Int32Array.from(participant),
  period: Int32Array.from(period),
  regressors: activities.map((column) => Float64Array.from(column)),
  outcomes: [Float64Array.from(value), Float64Array.from(pay)],
});

function found(rows: SlopeRows): TwoWaySlopes {
  const result = twoWaySlopes(rows);
  if ('lack' in result) throw new Error(result.lack);
  return result;
}

/** A panel in which every column is made by a function of participant and period. */
function grid(participants: number, periods: number, ...columns: ((p: number, t: number) => number)[]) {
  const rows = Array.from({ length: participants * periods }, (_, row) => row);
  const participant = Int32Array.from(rows, (row) => Math.floor(row / periods));
  const period = Int32Array.from(rows, (row) => row % periods);
  const made = columns.map((make) => Float64Array.from(rows, (row) => make(participant[row]!, period[row]!)));
  return { participant, period, regressors: made.slice(0, -1), outcomes: made.slice(-1) };
}

const irregular = (p: number, t: number) => ((p * 7 + t * t * 3 + p * t * 5) % 11) - 5;
const other = (p: number, t: number) => ((p * 3 + t * t * 5 + p * p * t) % 13) - 6;

describe('twoWaySlopes', () => {
  test.each(cases)('agrees with numpy, as do the angle and its interval: $name', (given) => {
    const { expected, hours } = given;
    const { slopes, deletions, participants } = found(rowsOf(given));
    expect(participants).toBe(new Set(given.participant).size);
    const costs = Float64Array.from(hours, (h) => h * h);
    expectRelative(slopes[0]!, expected.value);
    expectRelative(slopes[1]!, expected.pay);
    expectRelative(deletions[0]![0]!, expected.valueWithoutFirst);
    expectRelative(deletions[1]!.at(-1)!, expected.payWithoutLast);
    const cosines = deletions[0]!.map((value, k) => congruence({ value, costs }, deletions[1]![k]!)!);
    const cosine = congruence({ value: slopes[0]!, costs }, slopes[1]!)!;
    const { low, high } = cosineInterval(cosine, cosines, 0.95);
    expectRelative([cosine, low, high], [expected.cosine, expected.low, expected.high]);
    expectRelative(
      [0, 1].map((at) => signalToNoise(slopes[at]!, deletions[at]!, costs)),
      expected.signalToNoise,
    );
  });

  test('is the slope of the residuals with one regressor', () => {
    fc.assert(
      fc.property(panelArbitrary, (rows) => {
        const { participant, period, x, y } = rows;
        const result = twoWaySlopes({ participant, period, regressors: [x], outcomes: [y] });
        fc.pre(!('lack' in result));
        const [rx, ry] = [plainResiduals(rows, 'x'), plainResiduals(rows, 'y')];
        const products = (a: number[], b: number[]) => a.reduce((sum, value, i) => sum + value * b[i]!, 0);
        expectClose(result.slopes[0]!, [products(rx, ry) / products(rx, rx)], 1e-9);
      }),
      runs,
    );
  });

  test('finds effects that hold exactly, whoever does how much and whatever the month', () => {
    const rows = grid(
      8,
      6,
      irregular,
      other,
      (p, t) => 3 * irregular(p, t) - 2 * other(p, t) + 100 * p + 7 * t * t,
    );
    const { slopes, deletions } = found(rows);
    expectClose(slopes[0]!, [3, -2], 1e-11);
    for (const deleted of deletions[0]!) expectClose(deleted, [3, -2], 1e-10);
  });

  test('leaves participants with a single row out', () => {
    const rows = grid(7, 6, irregular, other, (p, t) => irregular(p, t) + ((p + t * p) % 5));
    const first = (column: Float64Array) => Float64Array.from([...column, 17]);
    const longer = {
      participant: Int32Array.from([...rows.participant, 7]),
      period: Int32Array.from([...rows.period, 2]),
      regressors: rows.regressors.map(first),
      outcomes: rows.outcomes.map(first),
    };
    expect(found(longer)).toEqual(found(rows));
  });

  test('deletes 200 blocks of more than 200 participants', () => {
    const rows = grid(450, 4, irregular, (p, t) => irregular(p, t) + ((p * t) % 7));
    const result = found(rows);
    expect(result).toMatchObject({ participants: 450, periods: 4, observations: 1800 });
    expect(result.deletions[0]).toHaveLength(200);
  });

  test.each([
    ['two participants', grid(2, 6, irregular, other)],
    ['a regressor that never moves', grid(8, 6, () => 3, other)],
    ['a regressor that moves with the months alone', grid(8, 6, (_, t) => t * t, other)],
    ['an outcome that never moves', grid(8, 6, irregular, (p) => p)],
    ['a regressor that one participant alone moves', grid(8, 6, (p, t) => (p === 3 ? t % 2 : 0), other)],
    ['no rows', grid(0, 0, irregular, other)],
  ])('gives nothing for %s', (_, rows) => {
    expect(twoWaySlopes(rows)).toEqual({ lack: 'variance' });
  });

  test('answers from three participants on', () => {
    const rows = grid(3, 6, irregular, (p, t) => 2 * irregular(p, t) + 3 * p);
    const { slopes, participants, deletions } = found(rows);
    expectClose(slopes[0]!, [2], 1e-12);
    expect(participants).toBe(3);
    expect(deletions[0]).toHaveLength(3);
  });

  test('names regressors that cannot be told apart', () => {
    const rows = grid(8, 6, irregular, other, (p, t) => 2 * irregular(p, t) + 1, other);
    expect(twoWaySlopes(rows)).toEqual({ lack: 'collinear', together: [0, 2] });
    const more = grid(3, 2, irregular, other, (p, t) => irregular(t, p), other);
    expect(twoWaySlopes(more)).toMatchObject({ lack: expect.any(String) });
  });
});

describe('cosineInterval', () => {
  test('ends at 1 where the angle may be 0, and has no width without any spread', () => {
    const near = [0.99, 1, 0.999, 0.995, 1, 0.985];
    expect(cosineInterval(0.995, near, 0.95).high).toBe(1);
    expect(cosineInterval(0.6, [0.6, 0.6, 0.6], 0.95).low).toBeCloseTo(0.6, 14);
    expect(cosineInterval(-0.9, [-0.5, -0.99, -0.8], 0.95).low).toBe(-1);
  });
});

test('t has half of the degrees of freedom below twenty people', () => {
  const widthOf = (people: number) => {
    const angles = Float64Array.from({ length: people }, (_, at) => 1 + 0.01 * ((at * 7) % 5));
    const error = jackknifeStandardError(angles);
    return (Math.acos(cosineInterval(Math.cos(1), angles.map(Math.cos), 0.95).low) - 1) / error;
  };
  expect(widthOf(19)).toBeCloseTo(studentTQuantile(0.975, 9), 9);
  expect(widthOf(20)).toBeCloseTo(studentTQuantile(0.975, 19), 9);
});

describe('signalToNoise', () => {
  test('is the squared length over the variance, in the inverse-cost metric', () => {
    // (G − 1)/G Σ(x − x̄)² = 2/3 · 2 = 4/3 for the first component, 0 for the second.
    const deletions = [1, 2, 3].map((value) => Float64Array.of(value, 5));
    const ratio = signalToNoise(Float64Array.of(2, 5), deletions, Float64Array.of(1, 25));
    expect(ratio).toBeCloseTo((4 + 1) / (4 / 3), 12);
    expect(signalToNoise(Float64Array.of(0, 0), deletions, Float64Array.of(1, 1))).toBe(0);
    const certain = [1, 1, 1].map((value) => Float64Array.of(value));
    expect(signalToNoise(Float64Array.of(1), certain, Float64Array.of(1))).toBe(Number.POSITIVE_INFINITY);
  });
});

function expectRelative(actual: ArrayLike<number>, expected: ArrayLike<number>): void {
  expect(actual.length).toBe(expected.length);
  const size = Math.max(...Array.from(expected, Math.abs));
  for (let i = 0; i < expected.length; i++)
    expect(Math.abs(actual[i]! - expected[i]!) / size).toBeLessThan(1e-9);
}
