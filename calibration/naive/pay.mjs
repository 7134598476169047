import { payoutFor } from 'incentive-audit';

/** Closer than this, the two ways to share the money differ by rounding alone. */
const ROUNDING = 1e-9;

/** Whether the plan's money lies farther from the results than if everybody were paid alike a month: shares of the whole, without any care for chance. */
export function paysPastResults({ measures }, participant, score, revenue) {
  const measure = measures[0];
  const values = measure.metric === 'revenue' ? revenue : score;
  const people = [...new Set(participant)];
  const sharesOf = (figures) => {
    const totals = new Map(people.map((person) => [person, 0]));
    for (const [row, person] of participant.entries()) totals.set(person, totals.get(person) + figures[row]);
    const whole = figures.reduce((sum, figure) => sum + figure, 0);
    return people.map((person) => totals.get(person) / whole);
  };
  const results = sharesOf(revenue);
  const misallocated = (shares) =>
    shares.reduce((sum, share, at) => sum + Math.abs(share - results[at]), 0) / 2;
  const paid = misallocated(sharesOf(values.map((value) => payoutFor(measure, value))));
  const alike = misallocated(sharesOf(values.map(() => 1)));
  return paid - alike > ROUNDING;
}
