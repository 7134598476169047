import type { Fixed, Maybe, Pair, Weighted, Within } from '../../../locales/keys';

/** What else is worth knowing of that. */
type Aside = 'naive' | 'naiveGap' | 'simpson';

/** Where the money would have gone. */
export type Replayed = 'misallocated' | 'equal' | 'factor' | 'narrowed' | 'periods' | 'goals';

/** How many single cases were told. */
export type Cases = 'measure' | 'risers' | 'fallers' | 'lower';

/** The sentences of these rules, by what each is made from. */
export type OutcomeDivergence = {
  'outcome-divergence/outcome-share': {
    title: Fixed;
    headline: 'share' | 'unwanted';
    fail: Weighted | 'goals' | 'off' | 'unwanted';
    pass: 'share' | 'goals';
    'cannot-tell': Weighted | 'goals' | 'off' | 'unwanted';
    remedy: 'unwanted';
  };
  'outcome-divergence/validity': {
    title: Fixed;
    headline: 'measure' | 'goal';
    fail: Within | Aside | 'highest' | 'limit' | 'byWorth' | 'lags' | 'worth' | 'others';
    pass: Within | Aside | 'limit' | 'lag' | 'worth';
    'cannot-tell':
      | 'measure'
      | 'goal'
      | 'within'
      | Maybe<Within | Aside | 'limit' | 'byWorth' | 'lags' | 'worth'>;
    'results-first': Within | Aside;
    remedy: Fixed;
    null: 'measure' | 'goal';
  };
  'outcome-divergence/before-after': {
    title: Fixed;
    headline: 'measure' | 'goal';
    fail: Pair | 'concordance' | 'low' | 'high' | 'highest' | 'limit' | 'lags' | 'others';
    pass: Pair | 'concordance' | 'low' | 'high' | 'lag';
    'cannot-tell': Pair | 'concordance' | Maybe<'low' | 'high' | 'limit'>;
    'cases-fail': Cases | 'concordance' | 'high' | 'limit';
    'cases-cannot-tell': Cases | 'cases' | 'followed' | 'least';
    'one-case': 'measure' | 'before' | 'after' | 'change' | 'followed' | 'lower';
    remedy: Fixed;
  };
  'outcome-divergence/payout-misallocation': {
    title: Fixed;
    headline: 'misallocated';
    fail: Replayed;
    pass: Replayed;
    'cannot-tell': Replayed;
    'other-yardstick': Fixed;
    'no-replay': Fixed;
    remedy: Fixed;
  };
  'outcome-divergence/unpaid-goal': {
    title: Fixed;
    headline: 'goals';
    fail: 'goals' | 'paid' | 'share';
    pass: Fixed;
    remedy: Fixed;
  };
  'outcome-divergence/reversible': {
    title: Fixed;
    fail: 'measures' | 'stake';
    pass: Fixed;
    'cannot-tell': 'measures';
    remedy: Fixed;
  };
};
