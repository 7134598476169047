import type { Fixed, Maybe, Pair, Weighted } from '../../../locales/keys';

/** How many reach a target, with a paid licence and without. */
export type Rates = 'measure' | 'free' | 'freeSize' | 'paying' | 'payingSize';

/** What a licence allows on a measure. */
type Reach = 'measure' | 'target' | 'licence' | 'licencesFrom';

/** The sentences of these rules, by what each is made from. */
export type PaidFeatureBias = {
  'paid-feature-bias/licence-gated-share': {
    title: Fixed;
    headline: 'share' | 'low';
    fail: Weighted | 'licencesFrom';
    pass: 'share' | 'high' | 'licencesFrom';
    'cannot-tell': Weighted | 'licencesFrom';
    remedy: Fixed;
  };
  'paid-feature-bias/reachable-target': {
    title: Fixed;
    headline: 'target' | 'licence' | 'licencesFrom';
    fail: Reach | 'ceiling' | 'high' | 'without';
    pass: Reach | 'low';
    'cannot-tell': Reach | 'ceiling' | 'low' | 'high';
    'target-not-set': 'measure';
    remedy: Fixed;
  };
  'paid-feature-bias/differential-prediction': {
    title: Fixed;
    headline: 'measure' | 'goal';
    fail: Pair | 'gap' | 'low' | 'high' | 'participants' | 'scoreGap' | 'others';
    pass: Pair | 'gap' | 'low' | 'high' | 'participants' | 'scoreGap' | 'limit';
    'cannot-tell': Pair | 'gap' | 'low' | 'high' | 'participants' | 'scoreGap' | 'limit';
    remedy: Fixed;
  };
  'paid-feature-bias/adverse-impact': {
    title: Fixed;
    headline: 'free' | 'paying';
    fail: Rates | 'ratio' | 'others';
    pass: Rates;
    'cannot-tell': 'free' | Maybe<Rates>;
    confounded: Rates;
    remedy: Fixed;
    null: 'measure';
  };
};
