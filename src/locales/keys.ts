/** No key: a sentence that is made from no value. */
export type Fixed = never;

/** Keys that a rule may leave out; the sentence says something else then. */
export type Maybe<Key extends string> = `${Key}?`;

/** A key without the mark that it may be left out. */
export type Bare<Key extends string> = Key extends `${infer Name}?` ? Name : Key;

/** The keys that must not be left out. */
export type Needed<Key extends string> = Key extends Maybe<string> ? never : Key;

/** A share of the pay, as unknown weights would have it. */
export type Weighted = 'share' | 'low' | 'high' | 'weightRatio';

/** How many inputs a plan pays on, and how many of them a rule is about. */
export type Inputs = 'inputs' | 'inputsWith';

/** A measure, a goal that it is held against, and those of both of which less is better. */
export type Pair = 'measure' | 'goal' | 'lower';

/** The range of a figure, and of how much history it is. */
export type Ranged = 'low' | 'high' | 'participants' | 'periods';

/** How a pair moves within participants. */
export type Within = Pair | 'within' | Ranged;
