import { deepFreeze } from '../deep-freeze';
import type { IndexDefinition } from '../index-definition';
import { insights } from './insights';
import { professionalBrand } from './professional-brand';
import { relationships } from './relationships';
import { rightPeople } from './right-people';
import { deck2015, newFormula } from './sources';

/**
 * LinkedIn's Social Selling Index: four pillars of 25 points and the union of the 27 components that the article
 * (`listedBy` `'article'`) and LinkedIn's deck of 2015 (`'linkedin-2015'`) name.
 *
 * LinkedIn publishes no weights inside a pillar, so none are here: every function takes them as unknown. The facets of a
 * component (nature, who produces it, whether a script can raise it, licence, what it captures) are this project's reading of
 * the wording, argued beside each; replace any of them through a plan's `metrics`.
 *
 * @example
 * ```ts
 * linkedInSsi.pillars.length; // => 4
 * linkedInSsi.pillars.flatMap((pillar) => pillar.components).length; // => 27
 * ```
 */
export const linkedInSsi: IndexDefinition = /* @__PURE__ */ deepFreeze({
  id: 'linkedin-ssi',
  label: { en: 'Social Selling Index', fr: 'Social Selling Index' },
  maximum: 100,
  pillars: [professionalBrand, rightPeople, insights, relationships],
  sources: [newFormula, deck2015],
  // LinkedIn computes it, each input can be raised for its own sake, points are not taken back, and it is no sale. A seller with a free
  // account shows it to the employer: who reads it off such a screen has an entry by the participant, and says so in the plan.
  facts: { enteredBy: 'independent', levers: ['supply'], reversible: false, standsFor: { as: 'step' } },
});
