import type { ProblemKind } from '../model/problems/kinds';
import { type Said, said } from '../model/problems/problem';
import { kind as kindSentence, labelOrLabels, labelsOrNull } from '../model/problems/values';
import type { PhraseValue, PhraseValues } from '../model/report';
import { kinds } from './kinds';
import { type Names, writtenValue } from './names';
import type { Values } from './sentence';

/** What a value must be that stands under a key, or `null` where it is that. */
function valueProblem(key: string, value: unknown): Said | null {
  const found = value === undefined ? ({ kind: 'missing' } as const) : undefined;
  const must = (...kinds: ProblemKind[]): Said => said(kindSentence, { kinds, found });
  const kind = Object.hasOwn(kinds, key) ? kinds[key as keyof typeof kinds] : undefined;
  switch (kind) {
    case 'id':
      return isId(value) ? null : must('text');
    case 'id or nothing':
      return isId(value) || value === null ? null : must('text', 'null');
    case 'ids':
      return isListOf(isId, value) ? null : must('texts');
    case 'name':
      return isName(value) ? null : said(labelOrLabels, { found });
    case 'name or nothing':
      return isName(value) || value === null ? null : said(labelsOrNull, { found });
    case 'figures or nothing':
      return isFigures(value) || value === null ? null : must('numbers', 'null');
    case 'figure or ids':
      return isFigure(value) || isId(value) || isListOf(isId, value)
        ? null
        : must('text', 'texts', 'number', 'null');
    default:
      return isFigure(value) ? null : must('number', 'null');
  }
}

function isId(value: unknown): boolean {
  return typeof value === 'string';
}

/** Labels were checked with the report that holds them. */
function isName(value: unknown): boolean {
  return isLabel(value) || isListOf(isLabel, value);
}

function isLabel(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf(isEntry: (entry: unknown) => boolean, value: unknown): boolean {
  return Array.isArray(value) && value.every(isEntry);
}

/** None at all is `null`. */
function isFigures(value: unknown): boolean {
  return isListOf(isNumber, value) && (value as unknown[]).length > 0;
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number';
}

function isFigure(value: unknown): boolean {
  return isNumber(value) || typeof value === 'boolean' || value === null;
}

/**
 * The values of a sentence as a language writes them, and each problem with one that it asks for; a value with a problem is said to be
 * missing.
 */
export function watched(
  values: PhraseValues,
  names: Names,
  onProblem: (key: string, problem: Said) => void,
): Values {
  return new Proxy(values, {
    get: (given, key) => {
      const name = String(key);
      const value: PhraseValue | undefined = Object.hasOwn(given, name) ? given[name] : undefined;
      const problem = valueProblem(name, value);
      if (problem === null && value !== undefined) return writtenValue(value, names);
      if (problem !== null) onProblem(name, problem);
      return null;
    },
  }) as Values;
}
