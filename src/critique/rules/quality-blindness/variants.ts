import type { Fixed, Inputs, Maybe, Weighted, Within } from '../../../locales/keys';

/** The sentences of these rules, by what each is made from. */
export type QualityBlindness = {
  'quality-blindness/quality-share': {
    title: Fixed;
    headline: 'share' | Inputs;
    fail: Weighted | Inputs;
    pass: 'share';
    balanced: 'share' | 'quality';
    'cannot-tell': Weighted;
    remedy: Fixed;
  };
  'quality-blindness/quality-association': {
    title: Fixed;
    headline: 'measure' | 'goal';
    fail: Within | 'highest' | 'limit' | 'lags' | 'others';
    pass: Within | 'limit' | 'lag';
    'cannot-tell': 'measure' | 'goal' | 'within' | Maybe<Within | 'limit'>;
    'results-first': Within;
    remedy: Fixed;
    null: 'measure' | 'goal';
  };
};
