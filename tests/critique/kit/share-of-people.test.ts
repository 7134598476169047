import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { licenceGroups } from '../../../src/critique/history/licence-groups';
import { exactShares, toldShares } from '../../../src/critique/kit/share-of-people';
import type { Licence } from '../../../src/model/licence';

/** So many people with each licence, and so many without a known one. */
const people = (free: number, premium: number, navigator: number, unknown = 0): Int8Array =>
  Int8Array.from(
    [free, premium, navigator, unknown].flatMap((many, at) => Array(many).fill(at === 3 ? -1 : at)),
  );
const isFree = (licence: Licence): boolean => licence === 'free';
const isPremium = (licence: Licence): boolean => licence === 'premium';
const isBelowNavigator = (licence: Licence): boolean => licence !== 'sales-navigator';
type Sizes = readonly [free: number, premium: number, navigator: number, unknown?: number];
const ofFree = (sizes: Sizes) => toldShares(people(...sizes), 5)(isFree);
const ofLess = (sizes: Sizes) => toldShares(people(...sizes), 5)(isBelowNavigator);

describe('the share of people with a licence', () => {
  it('is exact in a headcount, however small', () => {
    expect(exactShares([1, 0, 7])(isFree)).toEqual({ low: 0.125, high: 0.125 });
  });

  it('is exact where each group may be told, and where all or none have it', () => {
    expect(ofFree([5, 0, 15])).toEqual({ low: 0.25, high: 0.25 });
    expect(ofFree([5, 5, 10, 5])).toEqual({ low: 0.25, high: 0.25 });
    expect(ofLess([2, 18, 0])).toEqual({ low: 1, high: 1 });
    expect(ofFree([0, 2, 18])).toEqual({ low: 0, high: 0 });
  });

  test.each([1, 2, 3, 4])('is the same for every small group: %d of 20', (few) => {
    expect(ofFree([few, 0, 20 - few])).toEqual({ low: 1 / 20, high: 4 / 20 });
    expect(ofFree([20 - few, 0, few])).toEqual({ low: 16 / 20, high: 19 / 20 });
  });

  test.each([1, 2, 5, 8])('tells not even who are more in a team of less than two groups: %d of 9', (few) => {
    expect(ofFree([few, 0, 9 - few])).toEqual({ low: 1 / 9, high: 8 / 9 });
  });

  it('is what is left of a shown group, though made of small ones', () => {
    expect(ofLess([3, 4, 13])).toEqual({ low: 7 / 20, high: 7 / 20 });
    expect(ofFree([3, 4, 13])).toEqual({ low: 1 / 20, high: 7 / 20 });
    expect(ofFree([4, 3, 13])).toEqual({ low: 1 / 20, high: 7 / 20 });
  });

  test.each([1, 2, 3, 4])('does not tell how many have no known licence: %d', (unknown) => {
    const { low, high } = ofFree([20 - unknown, 0, 20, unknown]);
    expect([low, high]).toEqual([1 - 20 / 36, 1 - 20 / 39]);
  });

  const teams = fc.tuple(...[0, 1, 2, 3].map(() => fc.integer({ min: 0, max: 14 })));

  it('lies within its bounds', () => {
    fc.assert(
      fc.property(teams, fc.integer({ min: 5, max: 10 }), ([free, premium, navigator, unknown], least) => {
        const known = free! + premium! + navigator!;
        fc.pre(known > 0);
        for (const [share, isAmong] of [
          [free! / known, isFree],
          [(free! + premium!) / known, isBelowNavigator],
        ] as const) {
          const { low, high } = toldShares(people(free!, premium!, navigator!, unknown), least)(isAmong);
          expect(low).toBeLessThanOrEqual(share + 1e-12);
          expect(high).toBeGreaterThanOrEqual(share - 1e-12);
        }
      }),
    );
  });

  it('narrows the size of no hidden group down to one, for whoever knows all that is shown beside it', () => {
    const least = 5;
    const known = sizesByView();
    const shown = sizesByView();
    for (const all of [12, 15, 19, 20, 21, 26])
      for (const sizes of partitions(all)) {
        const { 3: unknown } = sizes;
        const licenceOf = people(...sizes);
        const share = toldShares(licenceOf, least);
        const groups = licenceGroups(new Float64Array(all).fill(1), licenceOf, least);
        const hidden = groups.filter(({ isHidden }) => isHidden);
        const payouts = [
          all,
          // That nobody lacks a licence is no figure of anybody.
          unknown === 0,
          groups.map(({ licence, members, isHidden }) => [licence, isHidden ? 0 : members.length]),
        ];
        const shares = [isFree, isBelowNavigator, isPremium].map((isAmong) => share(isAmong));
        for (const [whose, size] of [
          ...hidden.map(({ licence, members }) => [licence, members.length] as const),
          ...(hidden.length > 0 && unknown > 0 ? [['none', unknown] as const] : []),
        ]) {
          shown.note([whose, payouts], size);
          known.note([whose, payouts, shares], size);
        }
      }
    // Where payouts by licence alone leave one size, nothing is left to protect.
    const narrowed = known.alone().filter(([whose, payouts]) => !shown.isAlone([whose, payouts]));
    expect(narrowed.map((one) => JSON.stringify(one))).toEqual([]);
  });
});

/** Which sizes of a group go with what is seen of it. */
function sizesByView() {
  const sizesBy = new Map<string, Set<number>>();
  const isAlone = (view: unknown[]): boolean => sizesBy.get(JSON.stringify(view))?.size === 1;
  return {
    note: (view: unknown[], size: number) => {
      const key = JSON.stringify(view);
      sizesBy.set(key, (sizesBy.get(key) ?? new Set()).add(size));
    },
    isAlone,
    alone: () => [...sizesBy.keys()].map((key) => JSON.parse(key) as unknown[]).filter(isAlone),
  };
}

/** Every way so many people can be spread over the licences, some with a known one. */
function partitions(all: number): Required<Sizes>[] {
  const upTo = (most: number) => Array.from({ length: most + 1 }, (_, many) => many);
  return upTo(all).flatMap((free) =>
    upTo(all - free).flatMap((premium) =>
      upTo(all - free - premium).flatMap((navigator): Required<Sizes>[] => {
        const unknown = all - free - premium - navigator;
        return unknown === all ? [] : [[free, premium, navigator, unknown]];
      }),
    ),
  );
}
