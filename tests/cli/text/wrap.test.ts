import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coloured } from '../../../src/cli/text/style';
import { lengthOf, wrap } from '../../../src/cli/text/wrap';

const plainText = (text: string) => [{ text, look: null }];

test('a line is filled to its width and no further', () => {
  expect(wrap(plainText('one two three four'), 9)).toEqual(['one two', 'three', 'four']);
  expect(wrap(plainText('one two three four'), 13)).toEqual(['one two three', 'four']);
});

test('lines after the first stand further in', () => {
  const indent = { first: '• ', next: '  ' };
  expect(wrap(plainText('one two three'), 9, indent)).toEqual(['• one two', '  three']);
});

test('a word too long has a line of its own, and no-break spaces hold', () => {
  expect(wrap(plainText('a https://example.org/long b'), 8)).toEqual(['a', 'https://example.org/long', 'b']);
  expect(wrap(plainText('de 3\u202f000\u00a0€ net'), 8)).toEqual(['de', '3\u202f000\u00a0€', 'net']);
});

test('looks begin and end on their line', () => {
  const pieces = [
    { text: 'one two', look: 'strong' as const },
    { text: 'three', look: null },
  ];
  expect(wrap(pieces, 5, undefined, coloured)).toEqual([
    '\u001b[1mone\u001b[22m',
    '\u001b[1mtwo\u001b[22m',
    'three',
  ]);
  expect(wrap(pieces, 80, undefined, coloured)).toEqual(['\u001b[1mone two\u001b[22m three']);
});

describe('whatever the text', () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '😀'), minLength: 1, maxLength: 12 }));

  test('every word is there once and in order', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), (all, width) => {
        const lines = wrap(plainText(all.join(' ')), width);
        expect(lines.join(' ').split(' ').filter(Boolean)).toEqual(all);
      }),
      { seed: 1 },
    );
  });

  test('a longer line is a single word', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), (all, width) => {
        for (const line of wrap(plainText(all.join(' ')), width))
          expect(lengthOf(line) <= width || !line.includes(' ')).toBe(true);
      }),
      { seed: 1 },
    );
  });
});
