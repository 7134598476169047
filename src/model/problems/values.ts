import { alternatives } from '../wording';
import { withArticle } from './found';
import type { ProblemKind } from './kinds';
import type { Sentence } from './problem';

/*
 * What a value must be.
 */

export const kind: Sentence<'kind'> = {
  code: 'kind',
  must: ({ kinds }) => choice(kinds.map(nameOf)),
};

function nameOf(one: ProblemKind): string {
  if (one === 'boolean') return 'true or false';
  if (one === 'numbers') return 'a list of numbers';
  if (one === 'texts') return 'a list of texts';
  return one === 'text' || one === 'null' ? one : withArticle(one);
}

/** `a, b or c`. */
function choice(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' or ');
}

export const figure: Sentence<'figure'> = {
  code: 'figure',
  must: ({ from, to }) => `a number from ${power(from)} to ${power(to)}`,
};

/** `−1e15`. */
function power(number: number): string {
  return number.toExponential().replace('-', '−').replace('+', '');
}

export const numberRange: Sentence<'number-range'> = {
  code: 'number-range',
  must: ({ from, to }) => `a number from ${from} to ${to}`,
};

export const range: Sentence<'range'> = {
  code: 'range',
  must: ({ from, to }) => `from ${from} to ${to}`,
};

export const share: Sentence<'share'> = {
  code: 'share',
  must: 'a number from 0 to 1 (60% is 0.6)',
};

export const numberAbove0: Sentence<'number-above-0'> = {
  code: 'number-above-0',
  must: 'a number above 0',
};

export const numberAbove0AtMost: Sentence<'number-above-0-at-most'> = {
  code: 'number-above-0-at-most',
  must: ({ most }) => `a number above 0, at most ${power(most)}`,
};

export const finiteNumber: Sentence<'finite-number'> = {
  code: 'finite-number',
  must: 'a finite number',
};

export const finiteNumberAbove0: Sentence<'finite-number-above-0'> = {
  code: 'finite-number-above-0',
  must: 'a finite number above 0',
};

export const numberAtLeast: Sentence<'number-at-least'> = {
  code: 'number-at-least',
  must: ({ least }) => `a number of at least ${least}`,
};

export const atMost: Sentence<'at-most'> = {
  code: 'at-most',
  must: ({ most }) => `at most ${most}`,
};

export const numberBelow: Sentence<'number-below'> = {
  code: 'number-below',
  must: ({ from, below }) => `a number from ${from} to below ${below}`,
};

export const wholeNumber: Sentence<'whole-number'> = {
  code: 'whole-number',
  must: 'a whole number',
};

export const wholeNumberDigits: Sentence<'whole-number-digits'> = {
  code: 'whole-number-digits',
  must: ({ digits }) => `a whole number of at most ${digits} digits`,
};

export const wholeNumberAtLeast: Sentence<'whole-number-at-least'> = {
  code: 'whole-number-at-least',
  must: ({ least }) => `a whole number of at least ${least}`,
};

export const wholeNumberRange: Sentence<'whole-number-range'> = {
  code: 'whole-number-range',
  must: ({ from, to }) => `a whole number from ${from} to ${to}`,
};

export const textNotEmpty: Sentence<'text-not-empty'> = {
  code: 'text-not-empty',
  must: 'text that is not empty',
};

export const textAtMost: Sentence<'text-at-most'> = {
  code: 'text-at-most',
  must: ({ most }) => `text of at most ${most} characters`,
};

export const oneOf: Sentence<'one-of'> = {
  code: 'one-of',
  must: ({ allowed }) => alternatives(allowed),
};

export const oneOfKeys: Sentence<'one-of-keys'> = {
  code: 'one-of-keys',
  say: ({ allowed }) => `must be one of ${allowed.join(', ')}`,
};

export const metricId: Sentence<'metric-id'> = {
  code: 'metric-id',
  must: 'the id of a metric',
};

export const address: Sentence<'address'> = {
  code: 'address',
  must: 'an http(s) address in printable ASCII without quotes, angle brackets and backslashes',
};

export const ruleId: Sentence<'rule-id'> = {
  code: 'rule-id',
  must: 'the id of a rule',
};

export const id: Sentence<'id'> = {
  code: 'id',
  must: ({ most }) => `lower-case words joined by hyphens, at most ${most} characters`,
};

export const idOfSegments: Sentence<'id-of-segments'> = {
  code: 'id-of-segments',
  must: ({ most }) =>
    `lower-case words joined by hyphens, segments joined by slashes, at most ${most} characters`,
};

export const date: Sentence<'date'> = {
  code: 'date',
  must: 'a real date, as in "2026-01-31"',
};

export const year: Sentence<'year'> = { code: 'year', must: 'a year' };

export const currencyCode: Sentence<'currency-code'> = {
  code: 'currency-code',
  must: 'an ISO 4217 code of three capitals, as in "EUR"',
};

export const countryCode: Sentence<'country-code'> = {
  code: 'country-code',
  must: 'an ISO 3166-1 code of two capitals, as in "FR"',
};

export const languageTag: Sentence<'language-tag'> = {
  code: 'language-tag',
  must: 'a BCP 47 language tag, as in "fr" or "en-GB"',
};

export const label: Sentence<'label'> = {
  code: 'label',
  must: 'an object such as { "en": "Calls" }',
};

export const labelOrLabels: Sentence<'label-or-labels'> = {
  code: 'label-or-labels',
  must: 'a label such as { "en": "Calls" }, or a list of them',
};

export const labelsOrNull: Sentence<'labels-or-null'> = {
  code: 'labels-or-null',
  must: 'a label such as { "en": "Calls" }, a list of them, or null',
};

export const entryOfPhrase: Sentence<'phrase-entry'> = {
  code: 'phrase-entry',
  must: 'a number, text or a label',
};

export const phraseValue: Sentence<'phrase-value'> = {
  code: 'phrase-value',
  must: 'a number, true or false, text, a label, a list of numbers, texts or labels, or null',
};

export const signal: Sentence<'signal'> = {
  code: 'signal',
  must: 'an AbortSignal or the like',
};
