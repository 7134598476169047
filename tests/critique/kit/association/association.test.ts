import { describe, expect, test } from 'vitest';
import { associate, correlate } from '../../../../src/critique/kit/association/association';
import { pairedViews } from '../../../../src/critique/kit/association/paired-views';
import { memory } from '../../../../src/critique/kit/memoize';
import type { Observation } from '../../../../src/model/plan-data';
import { checkData } from '../../../../src/schema/check-data';
import { resolved } from '../../../resolved';
import { associatedTeam, ssiPlan } from '../../support';

const plan = resolved({ ...ssiPlan, goals: ['revenue'] });

function correlationsOf(observations: Observation[], lags = 2, averageOver = 1) {
  const { panel } = checkData({ observations }, plan);
  const pair = panel && pairedViews({ plan, panel, memoize: memory() }, 'linkedin-ssi', 'revenue');
  return pair && correlate(pair, lags, averageOver);
}

const row = (participant: string, period: number, score: number, revenue: number | null): Observation => ({
  participant,
  period,
  metrics: { 'linkedin-ssi': score, revenue },
});

describe('the correlations of an association', () => {
  const everybody = associatedTeam(12, 10, 0.5, 4);

  test('are of every delay that is asked for, and of three periods before', () => {
    const found = correlationsOf(everybody, 2, 3);
    expect(found?.after).toHaveLength(2);
    expect(found?.before).toHaveLength(3);
    expect(found?.averaged).not.toBeNull();
    const own = [found?.same, found?.averaged, ...(found?.after ?? []), ...(found?.before ?? [])];
    expect(new Set(own.map((one) => one?.r)).size).toBe(7);
    expect(correlationsOf(everybody, 0, 1)).toMatchObject({ after: [], averaged: null });
  });

  test('are moved by nobody who was seen once, wherever he stands among the others', () => {
    const once = ['p', 'p5x', 'z'].map((participant) => row(participant, 3, 60, 90_000));
    const [with_, without] = [[...everybody, ...once], everybody].map((rows) => correlationsOf(rows, 2, 3));
    // Once seen, he is in no difference from one period to another; only the naive figure has him.
    expect(with_?.rows.x).toHaveLength((without?.rows.x.length ?? 0) + 3);
    expect(with_?.same.participants).toBe(12);
    for (const side of ['after', 'before'] as const)
      expect(with_?.[side].map((one) => one?.deletions.length)).toEqual(
        without?.[side].map((one) => one?.deletions.length),
      );
    expect(with_?.after.map((one) => one?.r)).toEqual(without?.after.map((one) => one?.r));
    expect(with_?.averaged?.r).toBe(without?.averaged?.r);
  });

  test('are none at once of fewer than six participants or three periods', () => {
    const periods = (count: number) => everybody.filter(({ period }) => Number(period) < count);
    const people = (count: number) =>
      everybody.filter(({ participant }) => Number(String(participant).slice(1)) < count);
    expect(correlationsOf(people(5))).toBeNull();
    expect(correlationsOf(people(6))).not.toBeNull();
    expect(correlationsOf(periods(2))).toBeNull();
    expect(correlationsOf(periods(3))).not.toBeNull();
  });

  test('are none at a delay that leaves fewer than three periods', () => {
    const four = everybody.filter(({ period }) => Number(period) < 4);
    expect(correlationsOf(four, 2)?.after.map((one) => one === null)).toEqual([false, true]);
    expect(correlationsOf(four, 2)?.before.map((one) => one === null)).toEqual([false, true, true]);
  });
});

describe('an association', () => {
  const associationOf = (observations: Observation[], confidence = 0.95) => {
    const found = correlationsOf(observations);
    if (!found) throw new Error('nothing can be estimated');
    return associate(found, confidence, memory());
  };

  test('has a view at each delay, the same period first', () => {
    const { same, delayed, averaged } = associationOf(associatedTeam(30, 12, 0.5, 4));
    expect(delayed.map((view) => view?.delay)).toEqual([0, 1, 2]);
    expect(delayed[0]).toBe(same);
    expect(averaged).toBeNull();
  });

  test('is precise while its interval reaches no further than 0.4 to either side', () => {
    const wide = associationOf(associatedTeam(7, 5, 0.3, 2));
    expect(wide.same.interval.high - wide.same.interval.low).toBeGreaterThan(0.8);
    expect(wide.same.precise).toBe(false);
    const narrow = associationOf(associatedTeam(30, 12, 0.5, 4));
    expect(narrow.same.interval.high - narrow.same.interval.low).toBeLessThan(0.8);
    expect(narrow.same.precise).toBe(true);
  });

  test('has results first where they move a period before the score, at the confidence that is asked for', () => {
    const together = associatedTeam(30, 14, 0.7, 8);
    const at = new Map(
      together.map(({ participant, period, metrics }) => [`${participant}/${period}`, metrics.revenue]),
    );
    const shifted = (by: number) =>
      together.flatMap((one) => {
        const revenue = at.get(`${one.participant}/${Number(one.period) + by}`);
        return revenue === undefined ? [] : [{ ...one, metrics: { ...one.metrics, revenue } }];
      });
    expect(associationOf(shifted(1)).resultsFirst).toBe(true);
    expect(associationOf(shifted(3)).resultsFirst).toBe(true);
    expect(associationOf(shifted(0)).resultsFirst).toBe(false);
    expect(associationOf(shifted(-1)).resultsFirst).toBe(false);
    // Both sides alike: chance alone puts one of them first.
    expect(associationOf(associatedTeam(30, 14, 0, 8)).resultsFirst).toBe(false);
  });

  test('cannot have results first where no earlier period is left to look at', () => {
    const three = associatedTeam(30, 3, 0.2, 8);
    expect(associationOf(three).resultsFirst).toBe(false);
  });
});
