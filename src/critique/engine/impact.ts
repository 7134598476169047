import { IMPACT_THRESHOLDS } from '../../model/impact-thresholds';
import type { Impact } from '../../model/report';
import type { Ruling } from '../../model/ruling';

const scale: readonly Impact[] = ['minor', 'moderate', 'serious', 'critical'];

/** The five criticisms of the article; only they can be critical. */
const criticisms: readonly string[] = [
  'quantitative-bias',
  'paid-feature-bias',
  'quality-blindness',
  'outcome-divergence',
  'artificial-behaviour',
];

/** Measured rules strong enough to condemn a plan by themselves. */
const decisiveMeasurements: readonly string[] = [
  'outcome-divergence/validity',
  'outcome-divergence/payout-misallocation',
  'paid-feature-bias/differential-prediction',
];

/**
 * The most that a fail may weigh of rules of theory that ask facts, which anybody can check; each weighs one step less than arithmetic on
 * the same pay.
 */
const askingFacts: ReadonlyMap<string, Impact> = /* @__PURE__ */ new Map<string, Impact>([
  ['artificial-behaviour/levers', 'serious'],
  ['artificial-behaviour/self-recorded', 'serious'],
  ['outcome-divergence/unpaid-goal', 'serious'],
  ['outcome-divergence/reversible', 'moderate'],
  ['plan-design/reference', 'serious'],
  ['plan-design/team-size', 'serious'],
  ['plan-design/steepness', 'serious'],
  ['plan-design/stake', 'moderate'],
]);

/** What those rules answer with where they say less: moderate at most. */
const MILD_FAIL = '/mild-fail';

/** Screens: they point to something to look at and prove little. */
const screens: readonly string[] = [
  'paid-feature-bias/adverse-impact',
  'artificial-behaviour/automation-signature',
  'instrument/rank-certainty',
  'plan-design/target-attainment',
];

/** How heavy an impact is, from 0; −1 for none. */
export function impactRank(impact: Impact | null): number {
  return impact === null ? -1 : scale.indexOf(impact);
}

/** JSON pointers of measures whose validity the data have shown. */
export type Acquitted = ReadonlySet<string>;

/** A ruling with its impact: fails weigh by the pay at stake, up to what their rule can prove, one step less where evidence has acquitted all they are about. */
export function weigh<Weighed extends Ruling>(ruling: Weighed, acquitted: Acquitted): Weighed {
  const impact = ruling.outcome === 'fail' ? impactOf(ruling, acquitted) : null;
  return impact === ruling.impact ? ruling : { ...ruling, impact };
}

function impactOf(ruling: Ruling, acquitted: Acquitted): Impact {
  const { payAtStake, targets, rule, basis, message } = ruling;
  const byStake = IMPACT_THRESHOLDS.find(({ from }) => payAtStake >= from)?.impact ?? 'minor';
  const cleared = targets.length > 0 && targets.every((target) => acquitted.has(target));
  const asksFacts = basis === 'theory' && askingFacts.has(rule);
  const most = asksFacts && message.id.endsWith(MILD_FAIL) ? 'moderate' : heaviest(ruling);
  const byBasis = scale.indexOf(byStake) - (asksFacts ? 1 : 0);
  const level = Math.min(byBasis, scale.indexOf(most)) - (cleared ? 1 : 0);
  return scale[Math.max(level, 0)] ?? 'minor';
}

/** Whether a fail of this rule can weigh so much, or more. */
export function canWeigh(ruling: Pick<Ruling, 'rule' | 'critique' | 'basis'>, impact: Impact): boolean {
  return impactRank(heaviest(ruling)) >= impactRank(impact);
}

/** The most a fail of this rule can weigh. */
function heaviest({ rule, critique, basis }: Pick<Ruling, 'rule' | 'critique' | 'basis'>): Impact {
  const onFacts = basis === 'theory' ? askingFacts.get(rule) : undefined;
  if (onFacts !== undefined) return onFacts;
  if (basis === 'practice' || basis === 'theory' || screens.includes(rule)) return 'moderate';
  if (!criticisms.includes(critique)) return 'serious';
  return basis === 'measured' && !decisiveMeasurements.includes(rule) ? 'serious' : 'critical';
}
