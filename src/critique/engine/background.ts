import { background as sentences } from '../../locales/en/background';
import { backgrounds } from '../../model/background';
import { isWithin } from '../../model/catalogue';
import type { CheckedPlan } from '../../model/checked-plan';
import type { IndexBackground } from '../../model/index-background';
import type { IncentivePlanReport, Phrase } from '../../model/report';
import { ruleIds } from '../../model/rule-ids';
import { cabrera2010, connectwise, friebel2017, knezSimester2001 } from '../../model/sources';
import { phraseFrom, phrasesOf } from '../kit/phrase';
import type { PreparedAudit } from './prepare-audit';

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
export function limits({ plan, options, panel, rules }: PreparedAudit): Phrase[] {
  const all: readonly string[] = ruleIds;
  const asked = rules.filter(({ id }) => all.includes(id)).length;
  const paysOnIndex = plan.measures.some(({ definition }) => definition.pillars.some(hasUnknownWeights));
  return [
    phrase('limits/figures'),
    ...(asked < all.length ? [phrase('limits/questions', { asked, all: all.length })] : []),
    ...(panel !== null ? [phrase('limits/third-cause')] : [phrase('limits/no-data')]),
    ...(paysOnIndex ? [phrase('limits/weights', { weightRatio: options.weightRatio })] : []),
    ...(plan.own.length > 0 ? [phrase('limits/facets')] : []),
    ...plan.otherFacts.map(({ label, facts }) =>
      phrase('limits/other-facts', { measure: label, fields: facts }),
    ),
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
