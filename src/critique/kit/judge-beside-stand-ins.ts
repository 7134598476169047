import type { CheckedMeasure } from '../../model/checked-plan';
import { cannotTell } from './cannot-tell';
import type { Judgement } from './define-rule';
import { labelsOfAll } from './judge-facts';
import { judgeShare, type ShareQuestion } from './judge-share';
import { mayDo } from './stand-ins';

/**
 * {@link judgeShare}, where a good stand-in may be what is asked for: what rides on the rest fails all the same, and where it hangs on the
 * stand-ins nobody can tell.
 *
 * @returns The judgement of the share, and `null` or what stands instead of it.
 */
export function judgeBesideStandIns<Rule extends string>(
  question: ShareQuestion<Rule>,
): { judged: ReturnType<typeof judgeShare<Rule>>; instead: Judgement | null } {
  const good = question.measures.filter(({ definition }) => mayDo(definition.facts));
  const all = judgeShare<Rule>(question);
  if (good.length === 0 || all.outcome === 'pass') return { judged: all, instead: null };
  const spared = new Set(
    good.flatMap(({ definition }) => definition.pillars.flatMap(({ components }) => components)),
  );
  const rest = judgeShare<Rule>({
    ...question,
    property: (component) => (spared.has(component) ? 0 : question.property(component)),
  });
  return { judged: rest, instead: rest.outcome === 'fail' ? null : untold(good) };
}

function untold(good: readonly CheckedMeasure[]): Judgement {
  const labels = labelsOfAll(good);
  return cannotTell(
    [...good],
    { id: 'finding/stand-in', values: { measures: labels } },
    { reason: 'missing-field', detail: { id: 'need/checker', values: { metric: labels } } },
  );
}
