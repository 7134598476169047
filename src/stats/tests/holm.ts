/**
 * P-values adjusted for asking several questions at once (Holm 1979).
 *
 * Rejecting where the adjusted value is below α keeps the probability of any false rejection below α, whatever the
 * dependence. The smallest of m is multiplied by m, the next by m − 1 and so on; an adjusted value is never below that of
 * a smaller p.
 *
 * @param pValues - Each 0..1; ties are adjusted alike.
 * @returns Adjusted p-values in the order given, each 0..1; empty for empty.
 */
export function holm(pValues: readonly number[]): number[] {
  const order = pValues.map((_, i) => i).sort((a, b) => pValues[a]! - pValues[b]!);
  const adjusted: number[] = [];
  let largest = 0;
  order.forEach((index, rank) => {
    largest = Math.max(largest, Math.min(1, (pValues.length - rank) * pValues[index]!));
    adjusted[index] = largest;
  });
  return adjusted;
}
