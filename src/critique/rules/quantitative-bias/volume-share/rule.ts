import { article, deck2015 } from '../../../../model/sources';
import { type AnyRule, defineRule } from '../../../kit/define-rule';
import { judgeBesideStandIns } from '../../../kit/judge-beside-stand-ins';
import type { Property } from '../../../kit/share-of-pay';
import { en } from './en';

/** Above one half, an index counts more than it weighs: the limit whose breakdown ratio is told. */
const HALF = 0.5;

/** Counting outcomes is no volume: what is counted must be work done or attention received. */
const countsActivity: Property = ({ nature, captures }) =>
  nature === 'count' && (captures === 'activity' || captures === 'attention') ? 1 : 0;

export const volumeShare: AnyRule = /* @__PURE__ */ defineRule({
  id: 'quantitative-bias/volume-share',
  sentences: en,
  basis: 'arithmetic',
  needs: [],
  sources: [article, deck2015],
  evaluate: ({ measures, options }) => {
    const { judged, instead } = judgeBesideStandIns({
      rule: 'quantitative-bias/volume-share',
      figure: 'volume-share',
      property: countsActivity,
      measures,
      options,
      breakdownLimit: HALF,
    });
    return instead ?? judged;
  },
});
