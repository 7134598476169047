import type { Fixed, Inputs, Maybe, Ranged, Weighted } from '../../../locales/keys';

/** How many values lie at a target. */
type Pile = 'measure' | 'target' | 'below' | 'excess' | 'low' | 'high' | 'participants';

/** What can be raised, and how. */
export type Raised = 'measure' | 'levers' | 'others' | 'stake';

/** The sentences of these rules, by what each is made from. */
export type ArtificialBehaviour = {
  'artificial-behaviour/self-controlled-share': {
    title: Fixed;
    headline: 'share';
    fail: Weighted | Inputs;
    pass: 'share';
    'cannot-tell': Weighted;
    remedy: Fixed;
  };
  'artificial-behaviour/effort-distortion': {
    title: Fixed;
    headline: 'measure' | 'goal';
    fail: 'measure' | 'goal' | 'share' | Ranged | Maybe<'paid' | 'valued'>;
    pass: 'measure' | 'goal' | 'share' | Ranged;
    'cannot-tell': 'measure' | 'goal' | 'share' | Ranged | 'delayed';
    remedy: Fixed;
  };
  'artificial-behaviour/over-solicitation': {
    title: Fixed;
    headline: 'sent' | 'answered';
    fail: 'sent' | 'answered' | 'within' | Ranged | 'before';
    pass: 'sent' | 'answered' | 'within' | Ranged | 'before';
    'cannot-tell': 'sent' | 'answered' | 'within' | Ranged | 'before';
    remedy: Fixed;
  };
  'artificial-behaviour/automation-signature': {
    title: Fixed;
    headline: Fixed;
    fail: 'metrics' | 'flagged' | 'tested';
    pass: 'metrics' | 'tested';
    'cannot-tell': 'metrics';
    'look-alike': 'metrics';
    remedy: Fixed;
    null: Fixed;
  };
  'artificial-behaviour/target-bunching': {
    title: Fixed;
    headline: 'measure' | 'below';
    fail: Pile | 'total' | 'width';
    pass: Pile;
    'cannot-tell': 'measure' | 'excess' | Maybe<Pile>;
    heaped: 'measure' | 'unit';
    remedy: Fixed;
    null: 'measure';
  };
  'artificial-behaviour/levers': {
    title: Fixed;
    headline: 'stake';
    fail: Raised;
    'mild-fail': Raised;
    pass: Fixed;
    'cannot-tell': 'measures';
    remedy: Fixed;
  };
  'artificial-behaviour/self-recorded': {
    title: Fixed;
    headline: 'stake';
    fail: 'measures' | 'stake';
    'mild-fail': 'measures' | 'stake';
    pass: Fixed;
    'cannot-tell': 'measures';
    remedy: Fixed;
  };
};
