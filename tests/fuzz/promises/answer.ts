import { MARK, MARKED_NUMBER } from '../arbitrary/history';

/** Deeper than any answer. */
const DEEPEST = 40;

/** The first place of an answer that JSON could not hold as it is: NaN, infinity, −0, `undefined`, a function; `null` when there is none. */
export function unfitForJson(value: unknown, mayMiss: boolean, path = '$', depth = 0): string | null {
  if (depth > DEEPEST) return `${path} is too deep`;
  switch (typeof value) {
    case 'number':
      if (mayMiss && Number.isNaN(value)) return null;
      return Number.isFinite(value) && !Object.is(value, -0)
        ? null
        : `${path} is ${Object.is(value, -0) ? '−0' : value}`;
    case 'string':
    case 'boolean':
      return null;
    case 'object':
      break;
    default:
      return `${path} is ${typeof value}`;
  }
  if (value === null) return null;
  if (ArrayBuffer.isView(value)) {
    const at = Array.from(value as Float64Array).findIndex(
      (cell) => !(Number.isFinite(cell) || (mayMiss && Number.isNaN(cell))),
    );
    return at < 0 ? null : `${path}[${at}] is ${(value as Float64Array)[at]}`;
  }
  for (const [key, child] of Object.entries(value)) {
    const problem = unfitForJson(child, mayMiss, `${path}.${key}`, depth + 1);
    if (problem !== null) return problem;
  }
  return null;
}

/** Where text names a participant; `null` when it does not. */
export function namesParticipant(text: string): string | null {
  for (const mark of [MARK, String(MARKED_NUMBER)]) {
    const at = text.indexOf(mark);
    if (at >= 0) return `names a participant: …${text.slice(Math.max(0, at - 60), at + 60)}…`;
  }
  return null;
}
