import { read } from './snapshot';

/**
 * Silences a promise, of whatever realm or library: known by its `then`, which is looked at once.
 *
 * Nobody here waits for one, and a rejection that nobody hears ends the process of Node.
 *
 * @returns Whether it is one.
 */
export function silence(value: unknown): boolean {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return false;
  const then = read(value, 'then');
  if (typeof then !== 'function') return false;
  try {
    Reflect.apply(then, value, [undefined, () => undefined]);
  } catch {
    // What cannot be listened to rejects nothing.
  }
  return true;
}
