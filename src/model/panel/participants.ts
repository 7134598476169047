import { numberTooLarge, participant, participantKind } from '../problems/data';
import { foundAt } from '../problems/found';
import { type Said, said } from '../problems/problem';
import { type CodedColumn, inOrder } from './code-labels';
import type { DataIssues } from './data-issues';
import type { RawColumns } from './raw-columns';

type Participant = string | number;

/** Numbers participants, or teams, in canonical order: numbers by value, strings by code unit. Only whose team is unknown may be without. */
export function codePseudonyms(
  raw: RawColumns,
  key: 'participant' | 'team',
  values: ArrayLike<unknown>,
  issues: DataIssues,
): CodedColumn<Participant> {
  const isOptional = key === 'team';
  const codes = new Int32Array(raw.rows).fill(-1);
  const names = new Names(raw.rows);
  let type: 'number' | 'string' | null = null;
  let last: unknown = null;
  let code = -1;
  for (let row = 0; row < raw.rows && !issues.full; row++) {
    const given = values[row];
    // Rows of a participant mostly stand together.
    if (given !== last || code < 0) {
      last = given;
      const value = typeof given === 'bigint' ? exactNumber(given) : given;
      if (isParticipant(value) && (type === null || typeof value === type)) {
        type = typeof value as 'number' | 'string';
        code = names.codeOf(value);
      } else {
        code = -1;
        if (isOptional && (given === null || given === undefined)) continue;
        issues.put({ path: raw.cellPath([key], row), ...problemOf(given, type) });
      }
    }
    codes[row] = code;
  }
  return inOrder(codes, names.met, (a, b) => (a < b ? -1 : 1));
}

/** Numbers names as they are met. */
class Names {
  readonly met: Participant[] = [];
  private readonly codes = new Map<Participant, number>();
  /** Whole numbers below the number of rows are looked up in a list; 0 stands for not met, else the code and one. */
  private readonly small: Int32Array;

  constructor(rows: number) {
    this.small = new Int32Array(rows);
  }

  codeOf(name: Participant): number {
    if (typeof name === 'number' && name >= 0 && name < this.small.length && Number.isInteger(name)) {
      if (this.small[name] === 0) this.small[name] = this.met.push(name);
      return this.small[name]! - 1;
    }
    let code = this.codes.get(name);
    if (code === undefined) {
      code = this.met.push(name) - 1;
      this.codes.set(name, code);
    }
    return code;
  }
}

function isParticipant(value: unknown): value is Participant {
  return typeof value === 'number' ? Number.isFinite(value) : typeof value === 'string' && value !== '';
}

function exactNumber(value: bigint): number | null {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : null;
}

function problemOf(given: unknown, type: 'number' | 'string' | null): Said {
  if (isParticipant(given) && type !== null) return said(participantKind, { expected: type });
  if (typeof given === 'bigint') return said(numberTooLarge);
  return said(participant, { found: foundAt(given) });
}
