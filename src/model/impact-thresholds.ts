import type { Impact } from './report';

/** From which share of pay a fail weighs how much. */
export const IMPACT_THRESHOLDS: readonly { impact: Impact; from: number }[] = [
  { impact: 'critical', from: 0.5 },
  { impact: 'serious', from: 0.2 },
  { impact: 'moderate', from: 0.05 },
  { impact: 'minor', from: 0 },
];
