import { read } from './snapshot';

/** What this package makes for an audit. */
type Made = 'rule' | 'proposal' | 'sensitivity';

/** The same for every copy of this package. */
function markOf(made: Made): symbol {
  return Symbol.for(`incentive-audit.${made}`);
}

/** Marks what was made here, so that another copy can tell whoever mixes both; a copy by `...` does not bear it. */
export function marked<T extends object>(value: T, made: Made): T {
  return Object.defineProperty(value, markOf(made), { value: true });
}

/** Whether some copy of this package made something. */
export function isMarked(value: unknown, made: Made): boolean {
  return typeof value === 'object' && value !== null && read(value, markOf(made)) === true;
}
