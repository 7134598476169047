import { figureRange, LARGEST_FIGURE, settled } from '../figure-bounds';
import { participantKind } from '../problems/data';
import { foundOf } from '../problems/found';
import { type Said, said } from '../problems/problem';
import { figure, kind } from '../problems/values';
import { inOrder } from './code-labels';
import type { DataIssues } from './data-issues';
import type { AttributeColumn } from './panel';
import type { RawColumns } from './raw-columns';

/** Reads an attribute's cells, all figures or all texts; `null` when there is none. Its name may be a person's: no problem has it in its path. */
export function readAttribute(
  raw: RawColumns,
  given: ArrayLike<unknown>,
  issues: DataIssues,
): AttributeColumn | null {
  const figures = new Float64Array(raw.rows).fill(Number.NaN);
  const places = new Int32Array(raw.rows).fill(-1);
  const codes = new Map<string, number>();
  let type: 'number' | 'string' | null = null;
  for (let row = 0; row < raw.rows && !issues.full; row++) {
    const cell = given[row];
    const value = typeof cell === 'bigint' ? Number(cell) : cell;
    if (value === null || value === undefined || (raw.nanIsMissing && Number.isNaN(value))) continue;
    const problem = problemOf(value, type);
    if (problem !== null) {
      issues.put({ path: raw.attributePath(row), ...problem });
    } else if (typeof value === 'number') {
      type = 'number';
      figures[row] = settled(value);
    } else {
      type = 'string';
      places[row] = codeOf(value as string, codes);
    }
  }
  if (type === null) return null;
  if (type === 'number') return { kind: 'number', values: figures };
  const { codes: values, labels } = inOrder(places, [...codes.keys()], (a, b) => (a < b ? -1 : 1));
  return { kind: 'text', values, texts: labels };
}

function codeOf(text: string, codes: Map<string, number>): number {
  const known = codes.get(text);
  if (known !== undefined) return known;
  codes.set(text, codes.size);
  return codes.size - 1;
}

function problemOf(value: unknown, type: 'number' | 'string' | null): Said | null {
  const isText = typeof value === 'string' && value.trim() !== '';
  if (!isText && !Number.isFinite(value)) {
    return said(kind, { kinds: ['text', 'number', 'null'], found: foundOf(value) });
  }
  if (type !== null && typeof value !== type) return said(participantKind, { expected: type });
  return !isText && Math.abs(value as number) > LARGEST_FIGURE ? said(figure, figureRange()) : null;
}
