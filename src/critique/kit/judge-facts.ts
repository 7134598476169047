import type { CheckedMeasure } from '../../model/checked-plan';
import type { Label } from '../../model/label';
import type { Judgement, RuleEstimate } from './define-rule';
import { payOn } from './pay-on';
import { LEAST_WEIGHT } from './sound-plan';

/** What measures come to by their facts, and what to say of them. */
type ByFacts = {
  /** At fault. */
  faulty: readonly CheckedMeasure[];
  /** At fault in a way that is moderate at most. */
  mild?: readonly CheckedMeasure[];
  /** Of which it takes a fact that is unknown. */
  unknown: readonly CheckedMeasure[];
  fail: (about: readonly CheckedMeasure[]) => Judgement['message'];
  mildFail?: (about: readonly CheckedMeasure[]) => Judgement['message'];
  pass: Judgement['message'];
  cannotTell: (measures: readonly Label[]) => Judgement['message'];
  /** The question whose answer would tell. */
  need: (labels: readonly Label[]) => NonNullable<Judgement['need']>['detail'];
  evidence?: RuleEstimate[];
};

/**
 * Judges measures by facts that anybody can check: a fault fails whatever else is unknown, an unknown fact never does. Faults that are
 * moderate at most decide where they carry what the others do not.
 */
export function judgeFacts({ faulty, mild = [], unknown, evidence = [], ...says }: ByFacts): Judgement {
  const all = [...faulty, ...mild];
  if (all.length > 0) {
    const isFull = faulty.length > 0 && (payOn(faulty) >= LEAST_WEIGHT || payOn(all) < LEAST_WEIGHT);
    const about = heaviestFirst(isFull ? faulty : all);
    const say = (!isFull && says.mildFail) || says.fail;
    const outcome = { outcome: 'fail', payAtStake: payOn(about), message: say(about), remedy: true } as const;
    return { ...outcome, targets: inOrder(about), evidence };
  }
  const labels = unknown.map(({ definition }) => definition.label);
  return unknown.length === 0
    ? { outcome: 'pass', payAtStake: 0, message: says.pass, targets: [], evidence }
    : {
        outcome: 'cannot-tell',
        payAtStake: payOn(unknown),
        message: says.cannotTell(labels),
        targets: unknown,
        evidence,
        need: { reason: 'missing-field', detail: says.need(labels) },
      };
}

/** The heaviest measure by its name, the others if there are any, and what rides on all of them. */
export function named([first, ...others]: readonly CheckedMeasure[]): {
  measure: Label;
  others: Label[] | null;
} {
  return {
    measure: first?.definition.label ?? { en: '' },
    others: others.length === 0 ? null : others.map(({ definition }) => definition.label),
  };
}

/** Their names. */
export function labelsOfAll(measures: readonly CheckedMeasure[]): Label[] {
  return measures.map(({ definition }) => definition.label);
}

function heaviestFirst(measures: readonly CheckedMeasure[]): CheckedMeasure[] {
  return [...measures].sort((a, b) => b.share - a.share);
}

function inOrder(measures: readonly CheckedMeasure[]): CheckedMeasure[] {
  return [...measures].sort((a, b) => a.at - b.at);
}
