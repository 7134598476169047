import { type Licence, licences } from '../../model/licence';
import { suppressedGroups } from '../../model/suppression';

/** The least and the most that a share of the participants can be; both the same where it is told. */
export type ShareOfPeople = { low: number; high: number };

/** The share of the participants who hold one of some licences. */
export type ShareWith = (isAmong: (licence: Licence) => boolean) => ShareOfPeople;

/** A share of counted people, exactly. */
export function exactShares(counts: readonly number[]): ShareWith {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return (isAmong) => {
    const among = counts.reduce((sum, count, at) => sum + (isAmong(licences[at] as Licence) ? count : 0), 0);
    return { low: among / all, high: among / all };
  };
}

/**
 * A share of the people in a history: exact where no licence is too rare to be told.
 *
 * Otherwise within bounds, for a share times the number of participants is a head count, which payouts by licence withhold. The
 * bounds are made of nothing but what may be told, so that they say no more: the sizes of shown groups, of all, and of the smallest that
 * may be shown.
 *
 * @param licenceOf - By participant the place in `licences`, −1 where unknown.
 * @param least - The smallest group that may be shown.
 */
export function toldShares(licenceOf: Int8Array, least: number): ShareWith {
  const groups = licences.map((): number[] => []);
  const without: number[] = [];
  for (let code = 0; code < licenceOf.length; code++) (groups[licenceOf[code]!] ?? without).push(code);
  const hidden = suppressedGroups(groups, least, without);
  const sizes = groups.map(({ length }) => length);
  const exact = exactShares(sizes);
  const people = licenceOf.length;
  const countOf = (isCounted: (at: number) => boolean): number =>
    sizes.reduce((sum, size, at) => sum + (isCounted(at) ? size : 0), 0);
  const told = countOf((at) => !hidden.has(at));
  // Which of the hidden are small leaves their sizes open only where each could be as large as a shown group, and the largest of
  // them is not held below a shown one, as the smallest are hidden first.
  const parts = hidden.size + Math.min(without.length, 1);
  const largest = people - told - (parts - 1);
  const isRoomy =
    people - told >= parts * least &&
    sizes.every((size, at) => size === 0 || hidden.has(at) || size >= largest);
  const [fewest, most] = boundsOfKnown();

  return (isAmong) => {
    const isIn = (at: number): boolean => isAmong(licences[at] as Licence);
    const share = exact(isAmong);
    if (hidden.size === 0 || share.low === 0 || share.low === 1) return share;
    const { low, high } = bounds(isIn);
    // Somebody holds one of them, and somebody another.
    return { low: Math.max(low, 1 / people), high: Math.min(high, 1 - 1 / people) };
  };

  function bounds(isIn: (at: number) => boolean): ShareOfPeople {
    const isOut = (at: number): boolean => !isIn(at);
    const [inside, outside] = [countOf(isIn), countOf(isOut)];
    if (![...hidden].some(isOut)) return { low: 1 - outside / fewest, high: 1 - outside / most };
    if (![...hidden].some(isIn)) return { low: inside / most, high: inside / fewest };
    if (isRoomy) {
      const few = (least - 1) / fewest;
      if (inside < least) return { low: 0, high: few };
      if (outside < least) return { low: 1 - few, high: 1 };
    }
    const isTold = (at: number): boolean => !hidden.has(at);
    return {
      low: countOf((at) => isTold(at) && isIn(at)) / people,
      high: 1 - countOf((at) => isTold(at) && isOut(at)) / people,
    };
  }

  /** How many have a known licence: exactly where all have, for else it would tell how many have none. */
  function boundsOfKnown(): [fewest: number, most: number] {
    if (without.length === 0) return [people, people];
    const atLeast = told + hidden.size;
    if (!isRoomy) return [atLeast, people - 1];
    return without.length < least
      ? [Math.max(atLeast, people - least + 1), people - 1]
      : [atLeast, people - least];
  }
}
