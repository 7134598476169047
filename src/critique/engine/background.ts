import { background as sentences } from '../../locales/en/background';
import type { AuditOptions } from '../../model/audit-options';
import { backgrounds } from '../../model/background';
import { isWithin } from '../../model/catalogue';
import type { CheckedPlan } from '../../model/checked-plan';
import type { IndexBackground } from '../../model/index-background';
import type { IncentivePlanReport, Phrase } from '../../model/report';
import { cabrera2010, connectwise, friebel2017, knezSimester2001 } from '../../model/sources';
import { phraseFrom, phrasesOf } from '../kit/phrase';

const phrase = /* @__PURE__ */ phrasesOf(sentences);

/** What speaks for the metrics a plan pays on. */
export function inFairness(plan: CheckedPlan): IncentivePlanReport['inFairness'] {
  const said = backgroundsOf(plan).flatMap((background) =>
    background.inFairness.map((entry) => ({
      phrase: phraseFrom(sentences, entry.phrase),
      sources: entry.sources.map((source) => ({ ...source })),
    })),
  );
  if (paysOnActivity(plan)) {
    said.push({
      phrase: phrase('fairness/activity'),
      sources: [{ ...connectwise }, { ...cabrera2010 }],
    });
  }
  if (plan.measures.some(({ level }) => level === 'team' || level === 'company')) {
    said.push({
      phrase: phrase('fairness/team'),
      sources: [{ ...knezSimester2001 }, { ...friebel2017 }],
    });
  }
  return said;
}

/** What this audit cannot see, whatever it found. */
export function limits(plan: CheckedPlan, options: AuditOptions, hasHistory: boolean): Phrase[] {
  const paysOnIndex = plan.measures.some(({ definition }) => definition.pillars.some(hasUnknownWeights));
  return [
    phrase('limits/figures'),
    ...(hasHistory ? [phrase('limits/third-cause')] : [phrase('limits/no-data')]),
    ...(paysOnIndex ? [phrase('limits/weights', { weightRatio: options.weightRatio })] : []),
    ...(plan.own.length > 0 ? [phrase('limits/facets')] : []),
    ...backgroundsOf(plan).flatMap((background) => background.limits.map((id) => phraseFrom(sentences, id))),
  ];
}

function backgroundsOf({ measures }: CheckedPlan): IndexBackground[] {
  return [...backgrounds]
    .filter(([index]) => measures.some(({ metric }) => isWithin(metric, index)))
    .map(([, background]) => background);
}

/** Whether the plan pays on activity of which no background has anything to say in particular. */
function paysOnActivity({ measures }: CheckedPlan): boolean {
  return measures
    .filter(({ metric }) => ![...backgrounds.keys()].some((index) => isWithin(metric, index)))
    .some(({ definition: { pillars } }) =>
      pillars.some(({ components }) => components.some(({ captures }) => captures === 'activity')),
    );
}

function hasUnknownWeights({ components }: { components: readonly unknown[] }): boolean {
  return components.length > 1;
}
