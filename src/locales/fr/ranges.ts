import type { Weighted } from '../keys';
import type { Values, ValuesOf } from '../sentence';
import { number, percent, range } from './format';

/** « 23 des 27 critères primés comptent » : the inputs a rule is about and their verb, for one of them and for many. */
export function inputs(v: ValuesOf<'inputs' | 'inputsWith'>, one: string, many: string): string {
  if (v.inputs === 1) return `Le seul critère primé ${one}`;
  return v.inputsWith === v.inputs
    ? `Les ${number(v.inputs)} critères primés ${many}`
    : `${number(v.inputsWith)} des ${number(v.inputs)} critères primés ${v.inputsWith === 1 ? one : many}`;
}

/** « 84 % de la prime », « toute la prime ». */
export function ofThePay(share: Values[string] | undefined): string {
  return share === 1 ? 'toute la prime' : `${percent(share)} de la prime`;
}

/** The share of the pay; where weights matter: « 84 % de la prime à pondérations égales (62–95 % tant que…) ». */
export function shareByWeights(v: ValuesOf<Weighted>): string {
  if (v.low === v.high) return ofThePay(v.share);
  return `${ofThePay(v.share)} à pondérations égales (${range(v.low, v.high)} tant qu’aucun critère ne pèse ${moreThan('qu’un autre', v.weightRatio)})`;
}

/** « plus de 4 fois autant qu’un autre » ; where that is once, « plus qu’un autre ». */
export function moreThan(another: string, ratio: Values[string] | undefined, decimals = 2): string {
  const times = number(ratio, decimals);
  return times === '1' ? `plus ${another}` : `plus de ${times} fois autant ${another}`;
}
