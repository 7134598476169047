type Weighted = { weight?: number | null | undefined };

/** Weights are set in whole percent: finer than anyone negotiates. */
const STEPS = 100;

/**
 * Gives one measure a weight and shares what is left among the others as they shared it before, so that all sum to 1.
 *
 * A measure without a weight, such as a gate or a commission, stays as it is. Whole percents throughout; what rounding leaves over goes where it was cut most (largest remainders).
 */
export function withWeight<Measure extends Weighted>(
  measures: readonly Measure[],
  at: number,
  weight: number,
): Measure[] {
  const isWeighted = ({ weight: own }: Weighted): boolean => typeof own === 'number';
  const count = measures.filter(isWeighted).length;
  const wanted = count === 1 ? STEPS : Math.round(Math.min(Math.max(weight, 0), 1) * STEPS);
  const others = measures.reduce(
    (sum, measure, place) => sum + (place === at ? 0 : (measure.weight ?? 0)),
    0,
  );
  const exact = measures.map((measure, place) => {
    if (place === at) return wanted;
    if (!isWeighted(measure)) return 0;
    const part = others > 0 ? (measure.weight ?? 0) / others : 1 / (count - 1);
    return part * (STEPS - wanted);
  });
  const steps = exact.map((value) => Math.floor(value + 1e-9));
  const left = STEPS - steps.reduce((sum, step) => sum + step, 0);
  const mostCut = exact
    .map((value, place) => ({ place, cut: value - (steps[place] ?? 0) }))
    .sort((a, b) => b.cut - a.cut)
    .slice(0, left);
  for (const { place } of mostCut) steps[place] = (steps[place] ?? 0) + 1;
  return measures.map((measure, place) =>
    isWeighted(measure) || place === at ? { ...measure, weight: (steps[place] ?? 0) / STEPS } : measure,
  );
}
