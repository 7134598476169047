import { issueList, issue as issueSentence } from './problems/calls';
import { foundOf } from './problems/found';
import type { ProblemValue } from './problems/params';
import { type Issue, problem } from './problems/problem';
import { oneOf } from './problems/values';
import { read, snapshot } from './snapshot';
import { quoted } from './wording';

/** What kind of input was wrong. */
export type IncentiveAuditErrorCode =
  | 'invalid-plan'
  | 'invalid-data'
  | 'invalid-options'
  | 'invalid-index'
  | 'invalid-payload'
  | 'aborted';

const openings: Record<IncentiveAuditErrorCode, string> = {
  'invalid-plan': 'The plan cannot be read',
  'invalid-data': 'The data cannot be read',
  'invalid-options': 'The options cannot be read',
  'invalid-index': 'The index cannot be read',
  'invalid-payload': 'The payload cannot be read',
  aborted: 'The audit was stopped',
};

/** The same for every copy of this package. */
const brand: unique symbol = /* @__PURE__ */ Symbol.for('incentive-audit/error');

type Branded = { [brand]?: unknown };

/** How many problems the message spells out; `issues` always holds them all. */
const SPELLED_OUT = 20;

/**
 * The one error this package throws for bad input: every problem at once, each with its path, a code, raw values and a message.
 *
 * Neither messages nor values hold a participant or a cell of the data. `message` spells out the first 20 problems. `instanceof` knows it from
 * whichever copy or entry of the package it comes; `JSON.stringify` writes name, code, message and issues.
 *
 * @example
 * ```ts
 * try {
 *   evaluateIncentivePlan({ name: 'Plan', period: 'quarter', measures: [] });
 * } catch (error) {
 *   if (error instanceof IncentiveAuditError) {
 *     error.code; // => 'invalid-plan'
 *     error.issues[0]?.path; // => ['measures']
 *     error.issues[0]?.code; // => 'list-size'
 *     error.issues[0]?.params.most; // => 20
 *     Object.keys(JSON.parse(JSON.stringify(error))); // => ['name', 'code', 'message', 'issues']
 *   }
 * }
 * ```
 */
export class IncentiveAuditError extends Error {
  override readonly name: string = 'IncentiveAuditError';
  readonly code: IncentiveAuditErrorCode;
  readonly issues: Issue[];

  /**
   * Whether a value is an error of this package, be it of another copy: the ES module and the CommonJS one, other entries, or one that
   * was bundled. For anything else it is false, also where looking at it throws.
   */
  static override readonly [Symbol.hasInstance]: InstanceTest = isOne as InstanceTest;

  /**
   * @param issues - A host's own need no more than `path` and `message`; their `code` is then `'custom'`, and `params` is empty.
   * @throws IncentiveAuditError `'invalid-options'` for another code, or issues that are none.
   */
  constructor(
    code: IncentiveAuditErrorCode,
    issues: readonly (Pick<Issue, 'path' | 'message'> & Partial<Issue>)[],
  ) {
    const given = readIssues(issues);
    refuse(codeProblem(code), given.problem);
    super(describe(code, given.issues));
    this.code = code;
    this.issues = given.issues;
    Object.defineProperty(this, brand, { value: true });
  }

  /** What `JSON.stringify` writes, for a response or a log: everything but the stack. */
  toJSON(): { name: string; code: IncentiveAuditErrorCode; message: string; issues: Issue[] } {
    return { name: this.name, code: this.code, message: this.message, issues: this.issues };
  }
}

/** `instanceof`, as TypeScript narrows by it. */
type InstanceTest = <T>(this: abstract new (...given: never) => T, value: unknown) => value is T;

/** For the class and for those that extend it, which ask for themselves. */
function isOne(this: unknown, value: unknown): boolean {
  try {
    return this === IncentiveAuditError
      ? typeof value === 'object' && value !== null && (value as Branded)[brand] === true
      : Object.prototype.isPrototypeOf.call((this as { prototype: object }).prototype, value as object);
  } catch {
    return false;
  }
}

function refuse(...problems: (Issue | null)[]): void {
  const found = problems.flatMap((problem) => problem ?? []);
  if (found.length > 0) throw new IncentiveAuditError('invalid-options', found);
}

function codeProblem(code: unknown): Issue | null {
  if (typeof code === 'string' && Object.hasOwn(openings, code)) return null;
  return problem(['code'], oneOf, { allowed: Object.keys(openings), found: foundOf(code) });
}

/** A copy of the issues, or the first that is none. */
function readIssues(given: unknown): { issues: Issue[]; problem: Issue | null } {
  const list = snapshot(given, 1);
  if (!Array.isArray(list)) {
    return { issues: [], problem: problem(['issues'], issueList, { found: foundOf(given) }) };
  }
  const issues = list.map(readIssue);
  const wrong = issues.indexOf(null);
  if (wrong < 0) return { issues: issues.flatMap((issue) => issue ?? []), problem: null };
  return { issues: [], problem: problem(['issues', wrong], issueSentence) };
}

function readIssue(given: unknown): Issue | null {
  if (typeof given !== 'object' || given === null) return null;
  const message = read(given, 'message');
  const path = snapshot(read(given, 'path'), 1);
  const code = read(given, 'code') ?? 'custom';
  const params = snapshot(read(given, 'params')) ?? {};
  const isPath = Array.isArray(path) && path.every((key) => typeof key === 'string' || Number.isFinite(key));
  const isWhole = isPath && typeof code === 'string' && typeof message === 'string';
  return isWhole && typeof params === 'object' && isPlain(params) ? { path, code, params, message } : null;
}

/** Whether JSON can hold it. */
function isPlain(value: unknown): value is Issue['params'] & ProblemValue {
  return typeof value === 'object' && value !== null
    ? Object.values(value).every(isPlain)
    : !['function', 'symbol', 'bigint'].includes(typeof value);
}

function describe(code: IncentiveAuditErrorCode, issues: Issue[]): string {
  const lines = issues.slice(0, SPELLED_OUT).map(({ path, message }) => `  ${formatPath(path)}${message}`);
  if (issues.length > SPELLED_OUT) lines.push(`  … and ${issues.length - SPELLED_OUT} more`);
  const count = issues.length === 1 ? '1 problem' : `${issues.length} problems`;
  return code === 'aborted' ? `${openings[code]}.` : `${openings[code]} (${count}):\n${lines.join('\n')}`;
}

/** Keys come from the caller too: plain ones stand as they are, others in quotes, cut and escaped. */
function printable(key: string): string {
  return /^[\w$/-]{1,200}$/.test(key) ? key : quoted(key);
}

function formatPath(path: (string | number)[]): string {
  if (path.length === 0) return '';
  const text = path
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at === 0 ? '' : '.'}${printable(key)}`))
    .join('');
  return `${text}: `;
}
