/** What participants were paid and what they brought; every list in the same order. */
export type PaidTeam = {
  /** Any unit. */
  paid: Float64Array;
  /** Plan periods present. */
  periods: Float64Array;
  /** Per goal, each participant's total. */
  totals: readonly Float64Array[];
};

/** Participants by their places, from the first up to, but not, the second. */
export type Range = { from: number; to: number };

/** How far pay lies from results: shares of the budget, 0..1, that go to other people. */
export type Misallocation = {
  misallocated: number;
  /** The same if everybody were paid alike per period present. */
  equalPay: number;
  /** What payouts are shrunk towards equal pay by, so that they spread no wider than the results; 1 where they do not. */
  factor: number;
  /** `misallocated` after shrinking: who is paid, not how steeply. */
  shrunk: number;
};

const NOBODY: Range = { from: 0, to: 0 };

/**
 * How much of the budget goes to other people than in proportion to the results, ½Σ|paid share − outcome share| (the total
 * variation distance), against the same figure for equal pay per period present. With several goals a participant's share of the
 * results is the mean of the shares of each.
 *
 * @param leftOut - Participants who are taken for absent, without a copy of the others: for a jackknife.
 * @returns `null` when nothing is paid, nobody is present, there is no goal, a participant's total is negative, for pay in
 * proportion to it would be too, or a goal's total is 0.
 */
export function misallocation(team: PaidTeam, leftOut: Range = NOBODY): Misallocation | null {
  const { paid, periods, totals } = team;
  const kept = [
    { from: 0, to: leftOut.from },
    { from: leftOut.to, to: paid.length },
  ];
  const budget = sumOver(paid, kept);
  const present = sumOver(periods, kept);
  const wholes = totals.map((goal) => sumOver(goal, kept));
  if (totals.length === 0 || ![budget, present, ...wholes].every(isPositive)) return null;
  const [perPaid, perPeriod] = [1 / budget, 1 / present];
  const perResult = wholes.map((whole) => 1 / whole / totals.length);
  let [misallocated, equalPay, spread] = [0, 0, 0];
  for (const { from, to } of kept) {
    for (let g = from; g < to; g++) {
      const result = shareOfResults(totals, perResult, g);
      const pay = paid[g]! * perPaid;
      const equal = periods[g]! * perPeriod;
      misallocated += Math.abs(pay - result);
      equalPay += Math.abs(result - equal);
      spread += Math.abs(pay - equal);
    }
  }
  const shares = { misallocated: half(misallocated), equalPay: half(equalPay) };
  const isSteep = half(spread) > shares.equalPay;
  if (!isSteep) return { ...shares, factor: 1, shrunk: shares.misallocated };
  const factor = shares.equalPay / half(spread);
  let shrunk = 0;
  for (const { from, to } of kept) {
    for (let g = from; g < to; g++) {
      const equal = periods[g]! * perPeriod;
      const drawn = equal + factor * (paid[g]! * perPaid - equal);
      shrunk += Math.abs(drawn - shareOfResults(totals, perResult, g));
    }
  }
  return { ...shares, factor, shrunk: half(shrunk) };
}

/** The mean over goals of a participant's share of each. */
function shareOfResults(totals: readonly Float64Array[], perResult: readonly number[], g: number): number {
  let share = 0;
  for (let goal = 0; goal < totals.length; goal++) share += totals[goal]![g]! * perResult[goal]!;
  return share;
}

/** NaN where one is negative. */
function sumOver(figures: Float64Array, kept: readonly Range[]): number {
  let [total, lowest] = [0, 0];
  for (const { from, to } of kept) {
    for (let g = from; g < to; g++) {
      const figure = figures[g]!;
      total += figure;
      if (figure < lowest) lowest = figure;
    }
  }
  return lowest < 0 ? Number.NaN : total;
}

function isPositive(total: number): boolean {
  return total > 0 && total < Number.POSITIVE_INFINITY;
}

/** Shares of one are right to about 1e-16 each: distances that add up to less than this are rounding error. */
const ROUNDING = 1e-12;

function half(distance: number): number {
  return distance < ROUNDING ? 0 : distance / 2;
}
