import { finiteOrMissing } from '../../model/panel/aggregate';
import type { RowFigures } from './row-figures';
import type { Windows } from './windows';

/** Figures by window; `NaN` is missing. */
export type Pooled = { value: Float64Array; quota: Float64Array };

/**
 * Figures of rows put together window by window: summed, or averaged over what is known. With own quotas a row without value or quota
 * leaves both.
 *
 * @param target - Everybody's, where rows have none of their own.
 */
export function pool(
  { value, quota }: RowFigures,
  { starts }: Pick<Windows, 'starts'>,
  target: number,
  sums: boolean,
): Pooled {
  const windows = starts.length - 1;
  const pooled = { value: new Float64Array(windows), quota: new Float64Array(windows).fill(target) };
  for (let at = 0; at < windows; at++) {
    let [known, total, quotas] = [0, 0, 0];
    const [start, end] = [starts[at]!, starts[at + 1]!];
    for (let row = start; row < end; row++) {
      if (Number.isNaN(value[row]!) || (quota !== null && Number.isNaN(quota[row]!))) continue;
      known++;
      total += value[row]!;
      if (quota !== null) quotas += quota[row]!;
    }
    const isBroken = sums && quota === null && known < end - start;
    const parts = sums ? 1 : known;
    pooled.value[at] = known === 0 || isBroken ? Number.NaN : finiteOrMissing(total / parts);
    if (quota !== null) pooled.quota[at] = known === 0 ? Number.NaN : quotas / parts;
  }
  return pooled;
}
