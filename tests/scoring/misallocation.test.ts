import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Misallocation, misallocations, type PaidTeam } from '../../src/scoring/misallocation';

const numbers = (...values: number[]): Float64Array => Float64Array.of(...values);

const misallocation = (team: PaidTeam): Misallocation | null => misallocations(team)?.[0] ?? null;

/** Of a single goal, of which each participant has a share. */
const shared = (paid: Float64Array, shares: Float64Array, periods: Float64Array): Misallocation | null =>
  misallocation({ paid, totals: [shares], periods });

describe('results', () => {
  test('are shared by the mean over goals of the share of each', () => {
    // Revenue 10 : 30 : 60 and leads 5 : 5 : 0.
    const totals = [numbers(10, 30, 60), numbers(5, 5, 0)];
    const found = misallocation({ paid: numbers(3, 4, 3), totals, periods: numbers(1, 1, 1) });
    expect(found?.misallocated).toBe(0);
  });

  test.each([
    ['a participant’s total is negative', [numbers(10, -1, 60)]],
    ['a goal’s total is 0', [numbers(1, 2), numbers(0, 0)]],
    ['a goal’s total is negative', [numbers(-1, -2)]],
    ['a total is missing', [numbers(1, Number.NaN)]],
    ['there is nobody', [numbers()]],
    ['there is no goal', []],
  ])('cannot tell when %s', (_, totals) => {
    const all = numbers(...Array.from(totals[0] ?? [1], () => 1));
    expect(misallocation({ paid: all, totals, periods: all })).toBeNull();
  });
});

describe('misallocation', () => {
  test('is half the summed distance between shares', () => {
    // Paid .6 .3 .1, brought .2 .3 .5, alike .5 .25 .25: distances .4, .3, and .15 between paid and alike.
    const result = shared(numbers(6, 3, 1), numbers(0.2, 0.3, 0.5), numbers(2, 1, 1));
    expect(result).toEqual({
      misallocated: expect.closeTo(0.4, 12),
      equalPay: expect.closeTo(0.3, 12),
      factor: 1,
      shrunk: expect.closeTo(0.4, 12),
    });
  });

  test('shrinks payouts that spread wider than the results', () => {
    // Paid .5 .5 0 0, brought .3 .2 .3 .2, alike .25 each: paid is .5 from alike, results .1, so a fifth of the way is kept
    // (.3 .3 .2 .2), .1 from the results.
    const result = shared(numbers(7, 7, 0, 0), numbers(0.3, 0.2, 0.3, 0.2), numbers(3, 3, 3, 3));
    expect(result).toEqual({
      misallocated: expect.closeTo(0.5, 12),
      equalPay: expect.closeTo(0.1, 12),
      factor: expect.closeTo(0.2, 12),
      shrunk: expect.closeTo(0.1, 12),
    });
  });

  test('of results spread evenly finds equal pay perfect', () => {
    const result = shared(numbers(1, 0), numbers(0.5, 0.5), numbers(2, 2));
    expect(result).toEqual({ misallocated: 0.5, equalPay: 0, factor: 0, shrunk: 0 });
  });

  test.each([
    ['nothing is paid', numbers(0, 0), numbers(1, 1)],
    ['nobody is present', numbers(1, 1), numbers(0, 0)],
    ['there is nobody', numbers(), numbers()],
  ])('cannot tell when %s', (_, paid, periods) => {
    expect(
      shared(
        paid,
        paid.map(() => 0.5),
        periods,
      ),
    ).toBeNull();
  });

  // Nothing, or enough for a change of unit not to round it to nothing.
  const pay = fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 100, noNaN: true }));
  const result = fc.double({ min: 0.01, max: 100, noNaN: true });
  const amounts = fc.array(fc.tuple(pay, result, fc.integer({ min: 1, max: 12 })), {
    minLength: 2,
    maxLength: 20,
  });

  test('is 0 when pay follows results, at most 1 always, and blind to units and order', () => {
    fc.assert(
      fc.property(amounts, fc.double({ min: 0.001, max: 1000, noNaN: true }), (people, unit) => {
        const paid = Float64Array.from(people, ([amount]) => amount);
        const results = Float64Array.from(people, ([, result]) => result);
        const periods = Float64Array.from(people, ([, , count]) => count);
        const ideal = shared(results, results, periods);
        expect(ideal?.misallocated).toBeCloseTo(0, 12);
        expect(ideal?.shrunk).toBeCloseTo(0, 12);
        const found = shared(paid, results, periods);
        fc.pre(found !== null);
        for (const figure of Object.values(found)) {
          expect(figure).toBeGreaterThanOrEqual(0);
          expect(figure).toBeLessThanOrEqual(1 + 1e-12);
        }
        const scaled = shared(
          paid.map((amount) => amount * unit),
          results,
          periods,
        );
        const mirrored = shared(paid.slice().reverse(), results.slice().reverse(), periods.slice().reverse());
        for (const other of [scaled, mirrored]) {
          for (const name of ['misallocated', 'equalPay', 'factor', 'shrunk'] as const) {
            expect(other?.[name]).toBeCloseTo(found[name], 9);
          }
        }
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  test('without a block of participants is that of the others alone', () => {
    const cut = fc.uniqueArray(fc.nat(100), { maxLength: 5 });
    const unlike = fc.boolean();
    fc.assert(
      fc.property(amounts, cut, unlike, (people, cuts, isUnlike) => {
        // Alike, no block turns a sign; a giant turns many.
        const grown = people.map(([amount, result, n], at) => [
          amount,
          isUnlike && at === 0 ? 1e4 : result,
          n,
        ]);
        const column = (of: 0 | 1 | 2): Float64Array => Float64Array.from(grown, (person) => person[of]!);
        const team = { paid: column(0), totals: [column(1), column(2)], periods: column(2) };
        const inside = cuts.map((at) => at % people.length);
        const starts = Int32Array.from(new Set([0, ...inside])).sort();
        const found = misallocations(team, starts);
        const [whole, ...deletions] = Array.from({ length: starts.length + 1 }, (_, deletion) => {
          const [from, to] =
            deletion === 0 ? [0, 0] : [starts[deletion - 1]!, starts[deletion] ?? people.length];
          const others = (figures: Float64Array): Float64Array =>
            figures.filter((_, g) => g < from || g >= to);
          return misallocation({
            paid: others(team.paid),
            totals: team.totals.map(others),
            periods: others(team.periods),
          });
        });
        if (found === null) expect([whole, ...deletions]).toContain(null);
        for (const [at, one] of (found ?? []).entries()) {
          const alone = [whole, ...deletions][at]!;
          for (const name of ['misallocated', 'equalPay', 'factor', 'shrunk'] as const)
            expect(one[name]).toBeCloseTo(alone[name], 12);
        }
      }),
      { seed: 2, numRuns: 500 },
    );
  });
});
