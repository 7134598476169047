import type { Fixed } from '../../../locales/keys';

/** How often a target was reached. */
export type Attained = 'measure' | 'own' | 'teams' | 'share' | 'low' | 'high' | 'mostly' | 'from' | 'to';

/** Where a curve falls, and by how much of the target incentive. */
type Falls = 'falls' | 'fallsFrom' | 'fallsTo';

/** Where a curve jumps, and by how much of the target incentive. */
type Jumps = 'jumps' | 'jumpsAt';

/** Where a curve does not rise. */
type Idle = 'idleFrom' | 'idleTo';

/** The largest cut that pays for itself, and where. */
export type Steep = 'measure' | 'cut' | 'limit';

/** The sentences of these rules, by what each is made from. */
export type PlanDesign = {
  'plan-design/measure-count': {
    title: Fixed;
    fail: 'count' | 'limit' | 'stake';
    pass: 'count' | 'limit';
    remedy: Fixed;
  };
  'plan-design/measure-weight': {
    title: Fixed;
    fail: 'measures' | 'limit' | 'stake';
    pass: 'least' | 'limit';
    remedy: 'limit';
  };
  'plan-design/payout-curve': {
    title: Fixed;
    fail: 'measure' | Falls | Jumps | Idle | 'limit' | 'others' | 'incentive' | 'currency';
    pass: 'step' | 'limit';
    'cannot-tell': 'measure';
    remedy: Fixed;
  };
  'plan-design/target-attainment': {
    title: Fixed;
    fail: Attained;
    pass: Attained;
    'cannot-tell': Attained | 'spell';
    remedy: 'own';
  };
  'plan-design/single-proxy': {
    title: Fixed;
    fail: 'measure' | 'goals';
    pass: 'proxies';
    remedy: Fixed;
  };
  'plan-design/line-of-sight': {
    title: Fixed;
    fail: 'measures' | 'stake';
    pass: Fixed;
    remedy: Fixed;
  };
  'plan-design/payout-period': {
    title: Fixed;
    fail: 'period' | 'months';
    pass: 'period' | 'months';
    'cannot-tell': Fixed;
    beyond: 'months';
    remedy: Fixed;
  };
  'plan-design/notice': {
    title: Fixed;
    headline: Fixed;
    fail: 'inTime' | 'inFrench' | 'secret';
    pass: Fixed;
    'cannot-tell': Fixed;
    remedy: Fixed;
  };
  'plan-design/reference': {
    title: Fixed;
    headline: 'stake';
    fail: 'measures' | 'stake';
    'mild-fail': 'measures' | 'stake';
    pass: Fixed;
    'cannot-tell': 'measures';
    remedy: Fixed;
  };
  'plan-design/team-size': {
    title: Fixed;
    headline: 'stake';
    fail: 'measure' | 'others' | 'people' | 'limit' | 'stake';
    pass: 'limit';
    'cannot-tell': 'measures';
    remedy: Fixed;
  };
  'plan-design/steepness': {
    title: Fixed;
    headline: 'cut';
    fail: Steep | 'others' | 'stake';
    pass: 'cut' | 'limit';
    'no-lever': Steep;
    'cannot-tell': Steep;
    'no-target': 'measures';
    remedy: Fixed;
  };
  'plan-design/stake': {
    title: Fixed;
    fail: 'share' | 'limit';
    pass: 'share' | 'limit';
    'cannot-tell': Fixed;
    remedy: Fixed;
  };
};
