import { IncentiveAuditError, type IncentiveAuditErrorCode } from '../../src/model/error';
import type { IndexDefinition, PillarDefinition } from '../../src/model/index-definition';
import type { MetricDefinition } from '../../src/model/metric';
import type { Issue } from '../../src/model/problems/problem';
import { createGenerator } from '../../src/stats/descriptive/random';

/** A metric about which only its id matters. */
export function metric(id: string, more: Partial<MetricDefinition> = {}): MetricDefinition {
  return {
    id,
    label: { en: id },
    captures: 'activity',
    nature: 'count',
    producedBy: 'participant',
    automatable: true,
    licence: 'free',
    ...more,
  };
}

/** An index of pillars `p0`, `p1`, … whose components are `a0`, `a1`, …, `b0`, … */
export function indexOf(...pillars: { components: number; maximum: number }[]): IndexDefinition {
  const made = pillars.map(
    ({ components, maximum }, at): PillarDefinition => ({
      id: `p${at}`,
      label: { en: `Pillar ${at}` },
      maximum,
      components: Array.from({ length: components }, (_, c) => metric(`${String.fromCharCode(97 + at)}${c}`)),
    }),
  );
  const maximum = made.reduce((sum, pillar) => sum + pillar.maximum, 0);
  return { id: 'made-up', label: { en: 'Made up' }, maximum, pillars: made };
}

/** The code of the error that `run` throws, and its problems as a person reads them; tests/problems.test.ts holds their codes and params. */
export function problemsOf(
  run: () => unknown,
): { code: IncentiveAuditErrorCode; issues: Pick<Issue, 'path' | 'message'>[] } | null {
  try {
    run();
  } catch (error) {
    if (error instanceof IncentiveAuditError) {
      return { code: error.code, issues: error.issues.map(({ path, message }) => ({ path, message })) };
    }
    throw error;
  }
  return null;
}

/** Every list of `length` entries taken from two. */
export function* corners(length: number, entries: readonly [number, number]): Generator<number[]> {
  for (let mask = 0; mask < 2 ** length; mask++) {
    yield Array.from({ length }, (_, at) => ((mask >> at) & 1 ? entries[1] : entries[0]));
  }
}

/** The plain weighted mean. */
export function weightedMean(values: readonly number[], weights: readonly number[]): number {
  let points = 0;
  let weight = 0;
  for (const [at, value] of values.entries()) {
    points += value * (weights[at] ?? 0);
    weight += weights[at] ?? 0;
  }
  return points / weight;
}

/** Of its components, in their order. */
export const fullIds = (index: IndexDefinition) =>
  index.pillars.flatMap((pillar) => pillar.components.map(({ id }) => `${index.id}/${pillar.id}/${id}`));

/** One row a participant and period, in columns. */
export function observed(index: IndexDefinition, rows: readonly (readonly (number | null)[])[], periods = 1) {
  return {
    participant: rows.map((_, row) => Math.floor(row / periods)),
    period: rows.map((_, row) => row % periods),
    metrics: Object.fromEntries(fullIds(index).map((id, k) => [id, rows.map((row) => row[k]!)])),
  };
}

/** Attainments in rows. */
export function random(seed: number, rows: number, columns: number): number[][] {
  const next = createGenerator(seed);
  return Array.from({ length: rows }, () => Array.from({ length: columns }, next));
}
