import { describe, expect, test } from 'vitest';
import type { IndexDefinition } from '../../src/model/index-definition';
import { linkedInSsi } from '../../src/model/linkedin-ssi';
import { restrictTo } from '../../src/model/restrict-to';

const counts = (index: IndexDefinition) => index.pillars.map(({ components }) => components.length);

describe('restrictTo', () => {
  test.each([
    ['article', [5, 4, 8, 2]],
    ['linkedin-2015', [5, 7, 9, 4]],
  ])('keeps what the list "%s" names', (list, expected) => {
    const restricted = restrictTo(linkedInSsi, list);
    expect(counts(restricted)).toEqual(expected);
    expect(
      restricted.pillars.every(({ components }) => components.every((c) => c.listedBy?.includes(list))),
    ).toBe(true);
  });

  test('keeps id, labels and maxima and leaves the index given alone', () => {
    const before = structuredClone(linkedInSsi);
    const { pillars, ...whole } = restrictTo(linkedInSsi, 'article');
    const { pillars: given, ...wholeGiven } = linkedInSsi;
    expect(whole).toEqual(wholeGiven);
    const frame = ({ id, label, maximum }: IndexDefinition['pillars'][number]) => ({ id, label, maximum });
    expect(pillars.map(frame)).toEqual(given.map(frame));
    expect(linkedInSsi).toEqual(before);
  });

  test('names the lists there are when the one asked for is unknown', () => {
    expect(() => restrictTo(linkedInSsi, 'articles')).toThrow(
      expect.objectContaining({
        code: 'invalid-index',
        issues: [
          expect.objectContaining({
            path: ['listedBy'],
            message: 'no component is listed by "articles"; its lists are article, linkedin-2015',
          }),
        ],
      }),
    );
  });

  test('reports every pillar that would be left without components', () => {
    const index: IndexDefinition = {
      ...linkedInSsi,
      pillars: linkedInSsi.pillars.map((pillar, at) => ({
        ...pillar,
        components: pillar.components.map((component) => ({
          ...component,
          listedBy: at === 1 ? ['mine', 'yours'] : undefined,
        })),
      })),
    };
    expect(() => restrictTo(index, 'mine')).toThrow(
      expect.objectContaining({
        code: 'invalid-index',
        issues: [0, 2, 3].map((at) =>
          expect.objectContaining({
            path: ['pillars', at, 'components'],
            message: `no component of "${linkedInSsi.pillars[at]?.id}" is listed by "mine"; its lists are mine, yours`,
          }),
        ),
      }),
    );
  });

  test('says so when the index names no lists', () => {
    const unlisted: IndexDefinition = {
      ...linkedInSsi,
      pillars: linkedInSsi.pillars.map((pillar) => ({
        ...pillar,
        components: pillar.components.map(({ listedBy: _, ...component }) => component),
      })),
    };
    expect(() => restrictTo(unlisted, 'article')).toThrow('the index names no lists');
  });
});
