import { fUpperTail } from '../source.mjs';
import { mean } from './rows.mjs';

/** Cleary's test over rows: does a line for each group fit better than one for both? F with 2 degrees of freedom. */
export function clearyPValue(pays, x, y) {
  const both = residuals(x, y);
  const apart = [true, false].reduce((sum, side) => {
    const of = (values) => values.filter((_, row) => pays[row] === side);
    return sum + residuals(of(x), of(y));
  }, 0);
  const df = x.length - 4;
  return fUpperTail((both - apart) / 2 / (apart / df), 2, df);
}

function residuals(x, y) {
  const [meanX, meanY] = [mean(x), mean(y)];
  let [xx, xy, yy] = [0, 0, 0];
  for (let row = 0; row < x.length; row++) {
    xx += (x[row] - meanX) ** 2;
    xy += (x[row] - meanX) * (y[row] - meanY);
    yy += (y[row] - meanY) ** 2;
  }
  return yy - (xy * xy) / xx;
}

/** Four fifths alone: the rate without a licence below 0.8 of the rate with one, one vote a participant. */
export function belowFourFifths(participant, pays, score, target) {
  const people = new Map();
  for (const [row, code] of participant.entries()) {
    const { sum, count } = people.get(code) ?? { sum: 0, count: 0 };
    people.set(code, { sum: sum + score[row], count: count + 1, pays: pays[row] });
  }
  const rate = (side) => {
    const own = [...people.values()].filter((person) => person.pays === side);
    return own.filter(({ sum, count }) => sum / count >= target).length / own.length;
  };
  return rate(false) < 0.8 * rate(true);
}
