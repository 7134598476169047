import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clusteredProportion } from '../../../../src/stats/panel/within/clustered-proportion';

type Case = {
  name: string;
  participant: number[];
  period: number[];
  holds: (number | null)[];
  confidence: number;
  expected: Record<'share' | 'low' | 'high' | 'participants' | 'periods' | 'observations', number> & {
    lasting: { low: number; high: number };
  };
};

const golden = join(import.meta.dirname, '../../../golden/two-way-share/two-way-share.json');
const cases: Case[] = JSON.parse(readFileSync(golden, 'utf8'));

/** A full panel from what holds for a participant in a period. */
function full(participants: number, periods: number, holds: (p: number, t: number) => number) {
  const rows = Array.from({ length: participants * periods }, (_, row) => row);
  const participant = Int32Array.from(rows, (row) => Math.floor(row / periods));
  const period = Int32Array.from(rows, (row) => row % periods);
  return clusteredProportion(
    participant,
    period,
    Float64Array.from(rows, (row) => holds(Math.floor(row / periods), row % periods)),
    0.95,
  );
}

describe('clusteredProportion', () => {
  it.each(cases)('agrees with numpy: $name', ({ participant, period, holds, confidence, expected }) => {
    const found = clusteredProportion(
      Int32Array.from(participant),
      Int32Array.from(period),
      Float64Array.from(holds, (value) => value ?? Number.NaN),
      confidence,
    );
    expect(found?.isUniform).toBe(false);
    const { lasting, ...figures } = expected;
    for (const [name, value] of Object.entries(figures)) {
      expect(found?.[name as keyof typeof figures]).toBeCloseTo(value, 12);
    }
    expect(found?.lasting.low).toBeCloseTo(lasting.low, 10);
    expect(found?.lasting.high).toBeCloseTo(lasting.high, 10);
  });

  it('takes participants as draws where nothing varies', () => {
    expect(full(6, 4, () => 0)).toMatchObject({ share: 0, low: 0, isUniform: true });
    // 1 − 0.025^(1/6)
    expect(full(6, 4, () => 0)?.high).toBeCloseTo(0.459258, 6);
    expect(full(6, 4, () => 1)?.low).toBeCloseTo(0.540742, 6);
    expect(full(6, 2, (p, t) => (p + t) % 2)).toMatchObject({ share: 0.5, isUniform: true });
  });

  it('answers for two of each, also where rows leave no scatter to measure', () => {
    const two = full(2, 2, (p, t) => (p === 0 && t === 0 ? 1 : 0));
    expect(two).toMatchObject({
      share: 0.25,
      participants: 2,
      periods: 2,
      observations: 4,
      isUniform: false,
    });
    const three = clusteredProportion(
      Int32Array.of(0, 0, 1),
      Int32Array.of(0, 1, 1),
      Float64Array.of(1, 0, 0),
      0.95,
    );
    // Periods hold 1 and 0, participants ½ and 0: squared errors of 1/4 and 1/16.
    expect(three).toMatchObject({ share: expect.closeTo(1 / 3, 14), low: 0, high: 1, observations: 3 });
    for (const bound of [three?.lasting.low, three?.lasting.high]) expect(bound).toBeGreaterThanOrEqual(0);
  });

  it('lets nothing last where people are alike and periods differ no more than rows scatter', () => {
    // Everybody half of the time; in the four periods two, one, two and three of four.
    const holds = [
      [1, 1, 0, 0],
      [0, 0, 1, 1],
      [1, 0, 0, 1],
      [0, 0, 1, 1],
    ];
    const found = full(4, 4, (p, t) => holds[p]![t]!);
    expect(found?.low).toBeLessThan(0.5);
    expect(found?.lasting).toEqual({ low: 0.5, high: 0.5 });
  });

  it('needs two of each', () => {
    expect(full(1, 4, (_, t) => t % 2)).toBeNull();
    expect(full(4, 1, (p) => p % 2)).toBeNull();
    expect(full(0, 0, () => 0)).toBeNull();
    expect(full(4, 4, () => Number.NaN)).toBeNull();
  });
});
