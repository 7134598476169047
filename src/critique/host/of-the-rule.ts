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

/** A promise is no answer: a report waits for none. What it is rejected with would end the host's process. */
export function atOnce<T>(answer: T): T {
  if (!(answer instanceof Promise)) return answer;
  answer.catch(() => undefined);
  throw new TypeError('a rule must answer at once, not with a promise');
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
