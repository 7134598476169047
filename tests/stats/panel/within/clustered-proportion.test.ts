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

  it('needs two of each', () => {
    expect(full(1, 4, (_, t) => t % 2)).toBeNull();
    expect(full(4, 1, (p) => p % 2)).toBeNull();
    expect(full(0, 0, () => 0)).toBeNull();
    expect(full(4, 4, () => Number.NaN)).toBeNull();
  });
});
