import type { Fixed } from '../../../locales/keys';

/** What everybody did at one date. */
export type Step = 'measure' | 'date' | 'points' | 'down' | 'together' | 'participants';

/** How much of a ranking stands. */
type Order = 'measure' | 'certain' | 'participants' | 'components' | 'observed' | 'weightRatio';

/** What a pillar is said to weigh, and what it weighs. */
type Weight = 'measure' | 'pillar' | 'nominal' | 'effective';

/** The sentences of these rules, by what each is made from. */
export type Instrument = {
  'instrument/score-consistency': {
    title: Fixed;
    headline: 'share';
    fail: 'measure' | 'rows' | 'wrong';
    pass: 'measure' | 'rows';
    'cannot-tell': 'metric';
    remedy: Fixed;
  };
  'instrument/definition-drift': {
    title: Fixed;
    headline: Step;
    fail: Step;
    pass: 'measure' | 'dates';
    'cannot-tell': 'measure';
    season: Step;
    remedy: Fixed;
    null: 'measure';
  };
  'instrument/rank-certainty': {
    title: Fixed;
    headline: 'measure' | 'certain';
    fail: Order | 'span';
    pass: Order;
    'cannot-tell': Order;
    remedy: Fixed;
  };
  'instrument/weight-influence': {
    title: Fixed;
    headline: Weight;
    fail: Weight | 'participants' | 'low' | 'high' | 'limit';
    pass: Weight | 'limit';
    'cannot-tell': Weight | 'low' | 'high' | 'limit';
    remedy: Fixed;
  };
};
