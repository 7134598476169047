import { describe, expect, it } from 'vitest';
import { naiveAnswers } from '../../../calibration/naive/answers.mjs';
import { paysPastResults } from '../../../calibration/naive/pay.mjs';
import { revenuePlan, scoreOrNothingPlan, scorePlan } from '../../../calibration/plans.mjs';

const figure = (name: string, value: number | null) => ({ findings: [{ evidence: [{ name, value }] }] });
const nothing = { findings: [] };

describe('the usual statistics of worlds without a score', () => {
  it('take any account that varies less than chance for a script', () => {
    const counts = (byScript: number[]) => ({
      participant: [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1],
      metrics: { 'invitations-sent': [14, 25, 19, 31, 22, 16, ...byScript] },
    });
    const alone = (byScript: number[]) => naiveAnswers({ kind: 'days' }, counts(byScript), nothing);
    expect(alone([20, 20, 20, 20, 20, 20])).toEqual({ 'convicts: dispersion alone': true });
    expect(alone([20, 13, 27, 18, 24, 30])).toEqual({ 'convicts: dispersion alone': false });
  });

  it('take fewer answers in a busy month for fatigue, missing ones left out', () => {
    const answered = (accepted: (number | null)[]) =>
      naiveAnswers(
        { kind: 'invitations' },
        {
          metrics: {
            'invitations-sent': [10, 20, 30, 40, 50, 60],
            'linkedin-ssi/relationships/acceptance-rate': accepted,
          },
        },
        nothing,
      );
    expect(answered([0.6, 0.5, null, 0.42, 0.3, 0.2])).toEqual({ 'convicts: same period': true });
    expect(answered([0.2, 0.3, null, 0.42, 0.5, 0.6])).toEqual({ 'convicts: same period': false });
  });

  it('take more meetings from the target on than below it for pushing', () => {
    const counted = (meetings: number[]) =>
      naiveAnswers({ kind: 'counts' }, { metrics: { meetings } }, nothing);
    expect(counted([24, 24, 25, 25, 24, 23])).toEqual({ 'convicts: counts around the target': false });
    expect(counted([24, 24, 25, 25, 24, 24, 25, 24])).toEqual({ 'convicts: counts around the target': true });
  });

  it('take a figure for the truth', () => {
    const share = (value: number | null) =>
      naiveAnswers({ kind: 'effort' }, {}, figure('attainable-share', value));
    expect(share(0.49)).toEqual({ 'convicts: figure alone': true });
    expect(share(0.5)).toEqual({ 'convicts: figure alone': false });
    expect(share(null)).toEqual({ 'convicts: figure alone': false });
  });
});

describe('the usual comparison of pay with results', () => {
  const people = [0, 0, 1, 1];

  it('convicts a plan that lies farther from the results than equal pay does, by whatever little', () => {
    expect(paysPastResults(scorePlan, people, [40, 40, 60, 60], [30, 30, 10, 10])).toBe(true);
    expect(paysPastResults(scorePlan, people, [60, 60, 40, 40], [30, 30, 10, 10])).toBe(false);
    expect(paysPastResults(scorePlan, people, [50, 49.999, 50, 50], [15, 15, 10, 10])).toBe(true);
  });

  it('takes equal pay, and pay on the results themselves, for no worse than equal pay', () => {
    expect(paysPastResults(scorePlan, people, [57, 57, 57, 57], [30, 30, 10, 10])).toBe(false);
    expect(paysPastResults(revenuePlan, people, [0, 0, 99, 99], [30, 30, 10, 10])).toBe(false);
  });

  it('is made also where so few are paid that a report withholds it', () => {
    expect(paysPastResults(scoreOrNothingPlan, people, [56, 57, 56, 56], [10, 10, 30, 30])).toBe(true);
  });
});
