import { expect, test } from 'vitest';
import { twisted } from './twist';

test.each([[[]], ['much'], [-1], [2 ** 40], [0]])(
  'a list that is to have the length %j is an object with it',
  (by) => {
    const lists = [[], [1, 2], { measures: [] }].map((given) =>
      twisted(given, { place: 0, change: { do: 'insert', by, key: 'length' } }),
    );
    expect(lists).toContainEqual({ length: by });
    expect(lists.every((list) => JSON.stringify(list).length < 100)).toBe(true);
  },
);
