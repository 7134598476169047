import type { Values } from '../sentence';
import { number, percent, range } from './format';

/** « 23 des 27 indicateurs sur lesquels la prime repose ». */
export function inputs(v: Values): string {
  if (v.inputs === 1) return 'Le seul indicateur sur lequel la prime repose';
  return v.inputsWith === v.inputs
    ? `Les ${number(v.inputs)} indicateurs sur lesquels la prime repose`
    : `${number(v.inputsWith)} des ${number(v.inputs)} indicateurs sur lesquels la prime repose`;
}

/** « 84 % de la prime », « toute la prime ». */
export function ofThePay(share: Values[string] | undefined): string {
  if (share === 1) return 'toute la prime';
  return share === 0 ? 'aucune part de la prime' : `${percent(share)} de la prime`;
}

/** The same at the start of a sentence. */
export function capitalOfThePay(share: Values[string] | undefined): string {
  const text = ofThePay(share);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Where weights matter: « à pondérations égales, et 62–95 % tant qu’aucun indicateur ne pèse plus de 4 fois un autre ». */
export function byWeights(v: Values): string {
  if (v.low === v.high) return '';
  return ` à pondérations égales, et ${range(v.low, v.high)} tant qu’aucun indicateur ne pèse plus de ${number(v.weightRatio)} fois un autre`;
}
