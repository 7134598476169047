import { quoted } from '../wording';
import type { Sentence } from './problem';

/*
 * What is wrong with an index, and with what its scores and the payouts are made from.
 */

export const index: Sentence<'index'> = {
  code: 'index',
  must: ({ example }) => `an index such as ${example}`,
};

export const maximumSum: Sentence<'maximum-sum'> = {
  code: 'maximum-sum',
  say: ({ sum, maximum }) => `must be the sum of the pillars' maxima, ${sum}; it is ${maximum}`,
};

export const partIdTwice: Sentence<'part-id-twice'> = {
  code: 'part-id-twice',
  say: ({ part }) =>
    `two ${part}s of an index cannot share an id${part === 'component' ? ', even in different pillars' : ''}`,
};

export const tooManyComponents: Sentence<'too-many-components'> = {
  code: 'too-many-components',
  say: ({ most, count }) => `must have at most ${most} components in all; it has ${count}`,
};

export const fullIdTooLong: Sentence<'full-id-too-long'> = {
  code: 'full-id-too-long',
  say: ({ length, most }) => `makes the full id ${length} characters long; at most ${most} are allowed`,
};

export const listName: Sentence<'list-name'> = {
  code: 'list-name',
  must: 'the name of a list',
};

export const nothingListed: Sentence<'nothing-listed'> = {
  code: 'nothing-listed',
  say: ({ list, lists }) => `no component is listed by ${quoted(list)}; ${known(lists)}`,
};

export const nothingOfPillarListed: Sentence<'nothing-of-pillar-listed'> = {
  code: 'nothing-of-pillar-listed',
  say: ({ pillar, list, lists }) =>
    `no component of "${pillar}" is listed by ${quoted(list)}; ${known(lists)}`,
};

function known(lists: readonly string[]): string {
  return lists.length === 0 ? 'the index names no lists' : `its lists are ${lists.join(', ')}`;
}

export const measure: Sentence<'measure'> = {
  code: 'measure',
  must: 'a measure of a plan',
};

export const targetNotSet: Sentence<'target-not-set'> = {
  code: 'target-not-set',
  say: 'is not set yet',
};

export const noPoints: Sentence<'no-points'> = {
  code: 'no-points',
  say: 'needs at least one point',
};

export const pointWithoutNumbers: Sentence<'point-without-numbers'> = {
  code: 'point-without-numbers',
  say: 'needs a number for payout, and for attainment or value',
};

export const tierWithoutNumber: Sentence<'tier-without-number'> = {
  code: 'tier-without-number',
  say: 'needs a number of at least 0 for from, and for rate and bonus where they are given',
};

export const attainmentGoesBack: Sentence<'attainment-goes-back'> = {
  code: 'attainment-goes-back',
  say: 'must not be below the one before',
};

export const noFinitePayout: Sentence<'no-finite-payout'> = {
  code: 'no-finite-payout',
  say: 'has no finite payout: set a cap',
};

export const unknownPart: Sentence<'unknown-part'> = {
  code: 'unknown-part',
  say: ({ part }) => `is no ${part} of the index`,
};

/** Without the key, which may be a person's name. */
export const unnamedPart: Sentence<'unnamed-part'> = {
  code: 'unnamed-part',
  say: ({ part, place }) => `has a key, number ${place}, that is no ${part} of the index`,
};

export const noScaleFigure: Sentence<'no-scale-figure'> = {
  code: 'no-scale-figure',
  say: 'is no figure of a scale: { target, zero } or { half, most }',
};

export const endsTogether: Sentence<'ends-together'> = {
  code: 'ends-together',
  say: ({ ends }) => `must have ${ends.join(' and ')} apart`,
};

export const attainmentOrScale: Sentence<'attainment-or-scale'> = {
  code: 'attainment-or-scale',
  say: 'must be an attainment from 0 to 1, or the option "scale" must say how its values earn points',
};

export const weightsAll0: Sentence<'weights-all-0'> = {
  code: 'weights-all-0',
  say: ({ pillar }) => `are all 0 in "${pillar}"`,
};
