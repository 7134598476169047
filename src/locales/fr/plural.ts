import type { Values } from '../sentence';
import { number } from './format';

/** « 1 période », « 12 périodes » ; 0 et 1 sont au singulier. */
export function count(value: Values[string] | undefined, one: string, many = `${one}s`): string {
  return `${number(value)} ${typeof value === 'number' && Math.abs(value) < 2 ? one : many}`;
}
