import { describe, expect, test } from 'vitest';
import { defineIndex, type IndexDefinition, linkedInSsi } from '../../src/index';
import { deepFreeze, isDeepFrozen } from '../../src/model/deep-freeze';
import { readIndex } from '../../src/model/read-index';
import { index, pillar } from '../schema/plans';

const own = () => index({ pillars: [pillar({})] }) as unknown as IndexDefinition;

describe('an index is checked once where it cannot change', () => {
  test.each([
    ['the one that ships', linkedInSsi],
    ['a defined one', defineIndex(own())],
  ])('%s', (_, given) => {
    readIndex(given);
    expect(readIndex(given)).toBe(given);
  });

  test('and every time where it can', () => {
    const changing = own();
    readIndex(changing);
    (changing as { maximum: number }).maximum = Number.NaN;
    expect(() => readIndex(changing)).toThrow('maximum');
  });

  test('or where somebody else froze it, whose getters may answer otherwise', () => {
    let maximum: unknown = 100;
    const { maximum: _, ...rest } = own();
    const given = Object.freeze(
      Object.defineProperty({ ...rest }, 'maximum', { get: () => maximum, enumerable: true }),
    );
    readIndex(given);
    maximum = 'much';
    expect(() => readIndex(given)).toThrow('maximum');
  });

  test('what is frozen and unsound is refused each time', () => {
    const unsound = deepFreeze({ ...own(), id: '' });
    for (const _ of [1, 2]) expect(() => readIndex(unsound)).toThrow('id');
  });
});

test('a defined index cannot be changed', () => {
  const given = own();
  const defined = defineIndex(given);
  expect(isDeepFrozen(defined)).toBe(true);
  expect(() => Object.assign(defined, { maximum: 1 })).toThrow(TypeError);
  expect(Object.isFrozen(given)).toBe(false);
});
