import type { Values } from '../sentence';
import { number, percent, range } from './format';

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

/** Where weights matter: “at equal weights, and 62–95% as long as no input weighs more than 4 times another”. */
export function byWeights(v: Values): string {
  if (v.low === v.high) return '';
  return ` at equal weights, and ${range(v.low, v.high)} as long as no input weighs more than ${number(v.weightRatio)} times another`;
}
