import { expect, test } from 'vitest';
import { memory } from '../../../src/critique/kit/remember';

test('makes each thing once, be it undefined, and shares nothing with another memory', () => {
  let made = 0;
  const remember = memory();
  const make = () => {
    made++;
    return undefined;
  };
  for (const what of ['panel', 'panel', 'licences']) expect(remember(what, make)).toBeUndefined();
  expect(made).toBe(2);
  expect(remember('panel', () => 3 as unknown)).toBeUndefined();
  expect(memory()('panel', () => 3)).toBe(3);
});
