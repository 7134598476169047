import type { Label } from '../model/label';

/**
 * What the values of sentences are, by their keys: a key means the same in every sentence. Those that are not here are figures, or
 * answers; a figure may be `null`, and is then written as missing.
 */
export const kinds = {
  because: 'id',
  date: 'id',
  decision: 'id',
  facet: 'id',
  fact: 'id',
  licence: 'id',
  licencesFrom: 'id',
  option: 'id',
  outcomeAfter: 'id',
  outcomeBefore: 'id',
  period: 'id',
  reason: 'id',
  rule: 'id',
  fields: 'ids',
  levers: 'ids',
  currency: 'id or nothing',
  currencyAfter: 'id or nothing',
  currencyBefore: 'id or nothing',
  quotaOf: 'id or nothing',
  impactAfter: 'id or nothing',
  impactBefore: 'id or nothing',
  answered: 'name',
  measure: 'name',
  measures: 'name',
  metric: 'name',
  metrics: 'name',
  off: 'name',
  pillar: 'name',
  sent: 'name',
  goal: 'name or nothing',
  goals: 'name or nothing',
  lower: 'name or nothing',
  others: 'name or nothing',
  paid: 'name or nothing',
  secret: 'name or nothing',
  unwanted: 'name or nothing',
  valued: 'name or nothing',
  falls: 'figures or nothing',
  fallsFrom: 'figures or nothing',
  fallsTo: 'figures or nothing',
  idleFrom: 'figures or nothing',
  idleTo: 'figures or nothing',
  jumps: 'figures or nothing',
  jumpsAt: 'figures or nothing',
  after: 'figure or ids',
  before: 'figure or ids',
  from: 'figure or ids',
  to: 'figure or ids',
} as const;

/** A figure, or an answer. */
type Figure = number | boolean | null;

/** What a rule gives, by kind. */
type Gives = {
  id: string;
  ids: readonly string[];
  'id or nothing': string | null;
  name: Label | readonly Label[];
  'name or nothing': Label | readonly Label[] | null;
  'figures or nothing': readonly number[] | null;
  'figure or ids': Figure | string | readonly string[];
};

/** What a sentence reads, by kind: names are written as its language writes them. */
type Reads = {
  id: string;
  ids: readonly string[];
  'id or nothing': string | null;
  name: string;
  'name or nothing': string | null;
  'figures or nothing': readonly number[] | null;
  'figure or ids': Figure | string | readonly string[];
};

/** What a rule gives under a key. */
export type GivenUnder<Key> = Key extends keyof typeof kinds ? Gives[(typeof kinds)[Key]] : Figure;

/** What a sentence reads under a key. */
export type ReadUnder<Key> = Key extends keyof typeof kinds ? Reads[(typeof kinds)[Key]] : Figure;
