import { createGenerator } from '../../src/stats/descriptive/random';

/** A team whose pillar scores are made of known weights. */
export type World = {
  seed: number;
  participants: number;
  periods: number;
  weights: readonly number[];
  /** Standard deviation, in points of 25. */
  noise: number;
  /** Scores that have nothing to do with the components. */
  pure?: boolean;
  /** How many of the last components have no column. */
  hidden?: number;
};

/** Half of the variance of every figure is the participant's own. */
const PERSISTENT = Math.SQRT1_2;

/**
 * Rows of the only pillar of `indexOf({ components, maximum: 25 })`, in columns. Components differ in level and spread, as real ones do;
 * the noise of pure scores is the participants' own for half of it, so that rows are not independent.
 */
export function calibrationWorld({ seed, participants, periods, weights, noise, pure, hidden = 0 }: World) {
  const next = createGenerator(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const shapes = weights.map(() => ({ level: 0.1 + 0.8 * next(), spread: 0.1 + 0.2 * next() }));
  const participant: number[] = [];
  const period: number[] = [];
  const attained: number[][] = weights.map(() => []);
  const points: number[] = [];
  for (let g = 0; g < participants; g++) {
    const levels = weights.map(normal);
    const own = normal();
    for (let t = 0; t < periods; t++) {
      participant.push(g);
      period.push(t);
      let score = 0;
      for (const [k, { level, spread }] of shapes.entries()) {
        const value = within(level + spread * PERSISTENT * (levels[k]! + normal()), 1);
        attained[k]!.push(value);
        score += 25 * weights[k]! * value;
      }
      points.push(
        pure ? within(12 + noise * PERSISTENT * (own + normal()), 25) : within(score + noise * normal(), 25),
      );
    }
  }
  const metrics: Record<string, number[]> = { 'made-up/p0': points };
  for (const [k, column] of attained.slice(0, weights.length - hidden).entries())
    metrics[`made-up/p0/a${k}`] = column;
  return { participant, period, metrics };
}

function within(value: number, maximum: number): number {
  return Math.max(0, Math.min(maximum, value));
}
