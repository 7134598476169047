/** A column as the places of its labels in their order; −1 where the cell has a problem. */
export type CodedColumn<Label> = { codes: Int32Array; labels: readonly Label[] };

/**
 * Sorts labels found in any order and renumbers the codes that point at them.
 *
 * @param codes - Places in `labels`, or −1; changed in place.
 * @param labels - Distinct labels as they were met.
 */
export function inOrder<Label>(
  codes: Int32Array,
  labels: readonly Label[],
  compare: (a: Label, b: Label) => number,
): CodedColumn<Label> {
  if (labels.every((label, at) => at === 0 || compare(labels[at - 1] as Label, label) < 0))
    return { codes, labels };
  const order = Array.from(labels.keys()).sort((a, b) => compare(labels[a] as Label, labels[b] as Label));
  const rank = new Int32Array(labels.length);
  for (const [to, from] of order.entries()) rank[from] = to;
  for (let i = 0; i < codes.length; i++) if (codes[i]! >= 0) codes[i] = rank[codes[i]!]!;
  return { codes, labels: order.map((at) => labels[at] as Label) };
}
