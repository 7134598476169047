import type { Weighted } from '../keys';
import type { Values, ValuesOf } from '../sentence';
import { number, percent, range } from './format';

/** “23 of the 27 inputs this plan pays on count”: the inputs a rule is about and their verb, for one of them and for many. */
export function inputs(v: ValuesOf<'inputs' | 'inputsWith'>, one: string, many: string): string {
  if (v.inputs === 1) return `The one input this plan pays on ${one}`;
  return v.inputsWith === v.inputs
    ? `All ${number(v.inputs)} inputs this plan pays on ${many}`
    : `${number(v.inputsWith)} of the ${number(v.inputs)} inputs this plan pays on ${v.inputsWith === 1 ? one : many}`;
}

/** “84% of the pay”, “all of the pay”. */
export function ofThePay(share: Values[string] | undefined): string {
  if (share === 1) return 'all of the pay';
  return share === 0 ? 'none of the pay' : `${percent(share)} of the pay`;
}

/** The share of the pay; where weights matter: “84% of the pay at equal weights, and 62–95% as long as …”. */
export function shareByWeights(v: ValuesOf<Weighted>): string {
  if (v.low === v.high) return ofThePay(v.share);
  return `${ofThePay(v.share)} at equal weights, and ${range(v.low, v.high)} as long as no input weighs ${moreThan('another', v.weightRatio)}`;
}

/** “more than 4 times as much as another”; where that is once, “more than another”. */
export function moreThan(another: string, ratio: Values[string] | undefined, decimals = 2): string {
  const times = number(ratio, decimals);
  return times === '1' ? `more than ${another}` : `more than ${times} times as much as ${another}`;
}
