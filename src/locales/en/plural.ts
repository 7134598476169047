import type { Values } from '../sentence';
import { number } from './format';

/** “1 period”, “12 periods”. */
export function count(value: Values[string] | undefined, one: string, many = `${one}s`): string {
  return `${number(value)} ${value === 1 ? one : many}`;
}
