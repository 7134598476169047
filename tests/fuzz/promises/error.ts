import { IncentiveAuditError } from '../../../src/model/error';
import type { Target } from '../target';

const codes = /^(invalid-(plan|data|options|index|payload)|aborted)$/;

/** What stands for a value that is another one each time. */
const anything = Symbol('anything');

function isMade(parent: object, key: string | number): boolean {
  return Object.getOwnPropertyDescriptor(parent, key)?.get !== undefined;
}

/** Whether a key stands in a value; text may be the JSON of a page. Whatever cannot be read, or is made each time it is, may hold anything. */
function step(parent: unknown, key: string | number): { value: unknown; isParent: boolean } {
  try {
    if (parent === anything) return { value: anything, isParent: true };
    const read: unknown = typeof parent === 'string' ? JSON.parse(parent) : parent;
    if (typeof read !== 'object' || read === null) return { value: undefined, isParent: false };
    if (isMade(read, key)) return { value: anything, isParent: true };
    return { value: (read as Record<string | number, unknown>)[key], isParent: true };
  } catch {
    return { value: parent, isParent: true };
  }
}

/** Whether a path leads to something that is there, or to a key that is missing from an object that is there. */
export function leadsSomewhere(root: unknown, path: readonly (string | number)[]): boolean {
  let at = root;
  for (const key of path) {
    const { value, isParent } = step(at, key);
    if (!isParent) return false;
    at = value;
  }
  return true;
}

function isInArguments(
  path: readonly (string | number)[],
  given: readonly unknown[],
  { parameters }: Target,
) {
  const named = parameters.indexOf(String(path[0]));
  if (named >= 0 && leadsSomewhere(given[named], path.slice(1))) return true;
  return given.some((argument) => leadsSomewhere(argument, path));
}

/** Whether an error is what the caller's own `onProgress` throws, which passes through: it is called again, and throws the same. */
function isCallersOwn(error: unknown, given: readonly unknown[], { parameters, tellsProgress }: Target) {
  if (tellsProgress !== true || !(error instanceof Error)) return false;
  let call: unknown;
  try {
    call = (given[parameters.indexOf('options')] as { onProgress?: unknown }).onProgress;
    if (typeof call !== 'function') return false;
    call({ rule: 'plan-design/notice', fraction: 1 });
    return false;
  } catch (own) {
    const isCall = typeof call === 'function' && own instanceof Error;
    return isCall && own.constructor === error.constructor && own.message === error.message;
  }
}

/** What is wrong with an error as an answer to bad input; `null` when it is as promised. */
export function errorProblem(error: unknown, given: readonly unknown[], target: Target): string | null {
  if (!(error instanceof IncentiveAuditError)) {
    if (isCallersOwn(error, given, target)) return null;
    return `threw ${error instanceof Error ? error.stack : String(error)}`;
  }
  const { code, issues } = error;
  if (!codes.test(code)) return `has the unknown code ${code}`;
  if (issues.length === 0 && code !== 'aborted') return 'names no problem';
  for (const { path, message } of issues.slice(0, 200)) {
    if (!path.every((key) => typeof key === 'string' || typeof key === 'number'))
      return 'has a path of other things';
    if (!isInArguments(path, given, target))
      return `names ${JSON.stringify(path)}, which is not in the input: ${message}`;
    if (!/\w{2,}/.test(message) || message.includes('[object')) return `says “${message}”`;
  }
  return /\p{Cc}|\p{Bidi_Control}/u.test(error.message.replaceAll('\n', ' '))
    ? `prints control characters: ${JSON.stringify(error.message)}`
    : null;
}
