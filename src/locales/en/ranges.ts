import { englishFormat } from '../format';
import type { Values } from '../sentence';

const { number, percent, range } = englishFormat;

/** What holds of a share whatever the unknown weights are; nothing where none is unknown. */
export function overAllWeights(v: Values): string {
  if (v.low === v.high) return '';
  return ` The weights are secret: as long as no input weighs more than ${number(v.weightRatio)} times another, the share lies between ${range(v.low, v.high)}.`;
}

/** “23 of the 27 inputs this plan pays on”. */
export function inputs(v: Values): string {
  if (v.inputs === 1) return 'The one input this plan pays on';
  return v.inputsWith === v.inputs
    ? `All ${number(v.inputs)} inputs this plan pays on`
    : `${number(v.inputsWith)} of the ${number(v.inputs)} inputs this plan pays on`;
}

/** “84% of the pay”, “All of the pay”. */
export function ofThePay(share: Values[string] | undefined): string {
  if (share === 1) return 'All of the pay';
  return share === 0 ? 'None of the pay' : `${percent(share)} of the pay`;
}

/** “at equal weights” where weights matter. */
export function atEqualWeights(v: Values): string {
  return v.low === v.high ? '' : ' at equal weights';
}
