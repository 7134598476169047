import { expect, test } from 'vitest';
import { fitWeights } from '../../src/scoring/fit-weights';
import { random } from './support';

const rows = random(9, 24, 2);
const [a, b] = [0, 1].map((k) => Float64Array.from(rows, (row) => row[k]!)) as [Float64Array, Float64Array];
const shown = Float64Array.from(rows, ([x, y], at) => 0.7 * x! + 0.2 * y! + 0.05 * (at % 3));
const starts = Int32Array.of(0, 4, 8, 12, 16, 20, 24);

test('a copy of a column changes nothing that a fit leaves over, seen or not', () => {
  const done: number[] = [];
  const plain = fitWeights({ columns: [a, b], independent: [0, 1], shown, starts }, (share) => {
    done.push(share);
  });
  const copied = fitWeights({ columns: [a, b, a], independent: [0, 1], shown, starts }, () => {});
  expect(copied.left).toBeCloseTo(plain.left, 12);
  for (const [block, squares] of plain.missed.entries()) {
    expect(copied.missed[block]).toBeCloseTo(squares, 12);
    for (const [j, value] of plain.freeDeletions[block]!.entries()) {
      expect(copied.freeDeletions[block]![j]).toBeCloseTo(value, 12);
    }
  }
  expect(copied.free[2]).toBe(0);
  // No weight is at its bound here, so that the free fit is the other.
  expect(copied.coefficients[0]! + copied.coefficients[2]!).toBeCloseTo(plain.free[0]!, 12);
  expect(copied.coefficients[1]).toBeCloseTo(plain.free[1]!, 12);
  expect(done).toEqual([1, 2, 3, 4, 5, 6].map((blocks) => expect.closeTo(blocks / 6, 12)));
});

test('nor does a column that others make up, where weights of at least 0 need it', () => {
  const difference = a.map((value, row) => value - b[row]!);
  const target = a.map((value, row) => 0.2 * value + 0.7 * difference[row]! + 0.01 * (row % 3));
  const plain = fitWeights(
    { columns: [a, difference], independent: [0, 1], shown: target, starts },
    () => {},
  );
  const more = fitWeights(
    { columns: [a, b, difference], independent: [0, 1], shown: target, starts },
    () => {},
  );
  expect(more.coefficients[0]).toBeCloseTo(plain.coefficients[0]!, 12);
  expect(more.coefficients[1]).toBe(0);
  expect(more.coefficients[2]).toBeCloseTo(plain.coefficients[1]!, 12);
  for (const [block, squares] of plain.missed.entries()) expect(more.missed[block]).toBeCloseTo(squares, 12);
});
