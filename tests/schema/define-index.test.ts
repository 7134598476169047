import { describe, expect, test } from 'vitest';
import { linkedInSsi } from '../../src/model/linkedin-ssi';
import { defineIndex } from '../../src/schema/define-index';
import { errorOf, problemsOf } from '../issues-of';
import { index, metric, pillar } from './plans';

describe('defineIndex', () => {
  test('accepts the built-in index', () => {
    expect(defineIndex(linkedInSsi)).toEqual(linkedInSsi);
  });

  test('gives a deep copy', () => {
    const input = index();
    const defined = defineIndex(input);
    Object.assign(input.pillars[0]?.components[0]?.label ?? {}, { en: 'changed' });
    Object.assign(input.pillars, [pillar({ id: 'more' })]);
    expect(defined).toEqual(index());
  });

  test('lets maxima be thirds, and a pillar share its id with a component', () => {
    const thirds = ['a', 'b', 'c'].map((id) =>
      pillar({ id, maximum: 100 / 3, components: [metric({ id })] }),
    );
    expect(defineIndex(index({ maximum: 100, pillars: thirds })).pillars).toHaveLength(3);
  });

  test.each<[unknown, string[]]>([
    [null, ['must be an object; it is null']],
    [index({ pillars: [] }), ['pillars: must be a list of 1 to 20 pillars; it is empty']],
    [
      index({ pillars: [pillar({ components: [] })] }),
      ['pillars[0].components: must be a list of 1 to 50 components; it is empty'],
    ],
    [
      index({ maximum: 0, pillars: [pillar({ maximum: Infinity })] }),
      [
        'maximum: must be a number above 0; it is 0',
        'pillars[0].maximum: must be a number above 0; it is Infinity',
      ],
    ],
    [index({ maximum: 10.001 }), [`maximum: must be the sum of the pillars' maxima, 10; it is 10.001`]],
    [
      index({
        maximum: 20,
        pillars: [
          pillar({ components: [metric(), metric()] }),
          pillar({ components: [metric(), metric({ id: 'a/b' })] }),
        ],
      }),
      [
        'pillars[1].components[1].id: must be lower-case words joined by hyphens, at most 200 characters; it is "a/b"',
        'pillars[1].id: two pillars of an index cannot share an id',
        'pillars[0].components[1].id: two components of an index cannot share an id, even in different pillars',
        'pillars[1].components[0].id: two components of an index cannot share an id, even in different pillars',
      ],
    ],
    [
      index({ pillars: [pillar({ components: [metric({ id: 'x'.repeat(190) })] })] }),
      ['pillars[0].components[0].id: makes the full id 213 characters long; at most 200 are allowed'],
    ],
    [{ ...index(), maximun: 10 }, ['maximun: is an unknown key; did you mean "maximum"?']],
  ])('in words: %j', (input, expected) => {
    const define = () => defineIndex(input as typeof linkedInSsi);
    expect(problemsOf(define)).toEqual(expected);
    expect(errorOf(define).code).toBe('invalid-index');
  });
});
