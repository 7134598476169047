import { silence } from '../../model/promise';
import { snapshot } from '../../model/snapshot';

/** What stands where an error has no words that can be read. */
const UNREADABLE = 'it threw something that cannot be read';

/**
 * What a house's function returns.
 *
 * @throws TypeError with the reason as plain text, whatever the function throws: an error of this package, which would otherwise end
 * the audit as if the audit's own input were wrong, or something that cannot even be looked at.
 */
export function ofTheRule<T>(ask: () => T): T {
  try {
    return atOnce(ask());
  } catch (error) {
    throw new TypeError(reasonOf(error));
  }
}

/** A promise is no answer: a report waits for none. */
export function atOnce<T>(answer: T): T {
  if (silence(answer)) throw late();
  return answer;
}

/** A copy of what an answer holds, without a promise at any depth. */
export function copiedAtOnce(value: unknown, depth?: number): unknown {
  let promises = 0;
  // Each is listened to, not only the first.
  const copy = snapshot(value, depth, (part) => {
    if (silence(part)) promises++;
  });
  if (promises > 0) throw late();
  return copy;
}

function late(): TypeError {
  return new TypeError('a rule must answer at once, not with a promise');
}

/** Looked at once: messages may be getters, or anything but text. */
function reasonOf(error: unknown): string {
  try {
    const reason: unknown = error instanceof Error ? error.message : String(error);
    return typeof reason === 'string' ? reason : UNREADABLE;
  } catch {
    return UNREADABLE;
  }
}
