import type { CheckedMeasure } from '../../model/checked-plan';
import type { Facts } from '../../model/facts';
import { isCondition } from '../../model/is-condition';
import { type Audited, isHarsher } from './decide-again';
import { decisionOn } from './other-labels';
import { relabel } from './relabel';
import type { Saying } from './saying';

/** An answer about a metric that is easily given too kindly, and the one that it would take the place of. */
type KindAnswer = { fact: 'levers' | 'checked' | 'standsFor'; from: string; unkind: Partial<Facts> };

/**
 * The caller's own answers about what is paid that the verdict rests on, the heaviest pay first: that nothing else can raise a figure, that
 * somebody checks it, that it is what the business wants or near it. Each could be checked, and whoever believes in a plan gives it.
 */
export function restsOnAnswers(audited: Audited): Saying[] {
  const { plan } = audited.audit;
  const own = new Set(plan.given.metrics?.map(({ id }) => id));
  const paid = plan.measures.filter(
    (measure) => own.has(measure.metric) && measure.share > 0 && !isCondition(measure),
  );
  const heaviest = [...new Map(byPay(paid).map((measure) => [measure.metric, measure])).values()];
  return heaviest.flatMap(({ metric, definition }) =>
    kindOnes(definition.facts).flatMap(({ fact, from, unkind }): Saying[] => {
      const facts = { ...definition.facts, ...unkind };
      const decision = decisionOn(audited, () => relabel(plan, metric, { facts }));
      if (decision === null || !isHarsher(decision, audited.decision)) return [];
      return [{ id: 'would-change/fact', values: { measures: [definition.label], fact, from, decision } }];
    }),
  );
}

function byPay(measures: readonly CheckedMeasure[]): CheckedMeasure[] {
  return [...measures].sort((a, b) => a.share - b.share).reverse();
}

function kindOnes(facts: Facts): KindAnswer[] {
  const { levers, checked, standsFor } = facts;
  const isChecked = checked === 'all' || checked === 'sample';
  const isAnswered = Object.values(facts).some((fact) => fact !== null && fact !== undefined);
  const as = standsFor?.as ?? 'itself';
  return [
    ...(levers?.length === 0
      ? [{ fact: 'levers', from: 'none', unkind: { levers: ['supply'] } } as const]
      : []),
    ...(isChecked ? [{ fact: 'checked', from: checked, unkind: { checked: 'none' } } as const] : []),
    ...(isAnswered && as !== 'step'
      ? [{ fact: 'standsFor', from: as, unkind: { standsFor: { as: 'step' } } } as const]
      : []),
  ];
}
