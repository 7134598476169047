import type { ProblemNoun } from './kinds';
import type { Sentence } from './problem';

/*
 * What a list or an object must hold, and the keys it has.
 */

function words(noun: ProblemNoun): string {
  return noun.replaceAll('-', ' ');
}

export const listOf: Sentence<'list-of'> = {
  code: 'list-of',
  must: ({ of }) => `a list of ${words(of)}`,
};

export const listSize: Sentence<'list-size'> = {
  code: 'list-size',
  must: ({ least, most, of }) => `a list of ${least} to ${most} ${words(of)}`,
};

export const listAtMost: Sentence<'list-at-most'> = {
  code: 'list-at-most',
  must: ({ most, of }) => `a list of at most ${most} ${words(of)}`,
};

export const objectOf: Sentence<'object-of'> = {
  code: 'object-of',
  must: ({ of }) => `an object of ${words(of)}`,
};

export const objectAtMost: Sentence<'object-at-most'> = {
  code: 'object-at-most',
  must: ({ most, of }) => `an object of at most ${most} ${words(of)}`,
};

export const objectSuchAs: Sentence<'object-such-as'> = {
  code: 'object-such-as',
  must: ({ example }) => `an object such as ${example}`,
};

export const fields: Sentence<'fields'> = {
  code: 'fields',
  must: ({ shapes }) => `${shapes.map((keys) => `{ ${keys.join(', ')} }`).join(' or ')}`,
};

export const numbersBy: Sentence<'numbers-by'> = {
  code: 'numbers-by',
  must: ({ by }) => `an object of numbers by ${by}`,
};

export const columnsByComponent: Sentence<'columns-by-component'> = {
  code: 'columns-by-component',
  must: 'an object of columns by component',
};

export const missing: Sentence<'missing'> = { code: 'missing', say: 'is missing' };

export const unreadable: Sentence<'unreadable'> = {
  code: 'unreadable',
  say: 'cannot be read: looking at it throws an error',
};

export const unreadableField: Sentence<'unreadable-field'> = {
  code: 'unreadable-field',
  say: 'cannot be read',
};

export const unknownKey: Sentence<'unknown-key'> = {
  code: 'unknown-key',
  say: ({ nearest, known }) => `is an unknown key${nearest ? '' : `; known are ${known.join(', ')}`}`,
};

/** Without the key, which may be a person's name. */
export const unknownKeys: Sentence<'unknown-keys'> = {
  code: 'unknown-keys',
  say: ({ nearest, known }) => `has an unknown key${nearest ? '' : `; known are ${known.join(', ')}`}`,
};

export const unknownOption: Sentence<'unknown-option'> = {
  code: 'unknown-option',
  say: 'is no option',
};
