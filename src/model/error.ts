import { quoted } from './wording';

/** What kind of input was wrong. */
export type IncentiveAuditErrorCode =
  | 'invalid-plan'
  | 'invalid-data'
  | 'invalid-options'
  | 'invalid-index'
  | 'invalid-payload'
  | 'aborted';

/** One problem and where it is. */
export type Issue = { path: (string | number)[]; message: string };

const openings: Record<IncentiveAuditErrorCode, string> = {
  'invalid-plan': 'The plan cannot be read',
  'invalid-data': 'The data cannot be read',
  'invalid-options': 'The options cannot be read',
  'invalid-index': 'The index cannot be read',
  'invalid-payload': 'The payload cannot be read',
  aborted: 'The audit was stopped',
};

/** How many problems the message spells out; `issues` always holds them all. */
const SPELLED_OUT = 20;

/**
 * The one error this package throws for bad input: every problem at once, each with its path.
 *
 * Messages never quote a participant or a cell of the data. `message` spells out the first 20 problems.
 *
 * @example
 * ```ts
 * try {
 *   evaluateIncentivePlan({ name: 'Plan', period: 'quarter', measures: [] });
 * } catch (error) {
 *   if (error instanceof IncentiveAuditError) {
 *     error.code; // => 'invalid-plan'
 *     error.issues[0]?.path; // => ['measures']
 *   }
 * }
 * ```
 */
export class IncentiveAuditError extends Error {
  override readonly name: string = 'IncentiveAuditError';
  readonly code: IncentiveAuditErrorCode;
  readonly issues: Issue[];

  constructor(code: IncentiveAuditErrorCode, issues: Issue[]) {
    super(describe(code, issues));
    this.code = code;
    this.issues = issues;
  }
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
