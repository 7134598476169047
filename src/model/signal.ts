import { IncentiveAuditError } from './error';
import { signalUnreadable } from './problems/calls';
import { problem } from './problems/problem';

/** What tells that work is to stop; an `AbortSignal` fits. */
export type Signal = { readonly aborted: boolean };

/** Whether something can be asked if it is aborted. */
export function isSignal(given: unknown): given is Signal {
  try {
    return typeof given === 'object' && given !== null && typeof (given as Signal).aborted === 'boolean';
  } catch {
    return false;
  }
}

/** Whether a caller's signal says stop. Asked again and again, so it may come to throw. */
function isAborted(signal: Signal | undefined): boolean {
  try {
    return signal?.aborted === true;
  } catch {
    throw new IncentiveAuditError('invalid-options', [problem(['signal'], signalUnreadable)]);
  }
}

/** Stops the work with an error `'aborted'` when a caller's signal says so. */
export function stopIfAborted(signal: Signal | undefined): void {
  if (isAborted(signal)) throw new IncentiveAuditError('aborted', []);
}
