import { isBeyond } from '../../../../model/licence';
import type { MetricDefinition } from '../../../../model/metric';
import { article, helpPage } from '../../../../model/sources';
import { type AnyRule, defineRule, type Judgement } from '../../../kit/define-rule';
import { judgeShare } from '../../../kit/judge-share';
import { licencesFrom } from '../../../kit/participant-licences';
import { en } from './en';

/** How many hold which licence is withheld from whoever reads a report, not from whoever writes the plan. */
const HEADCOUNT: Judgement['need'] = { reason: 'suppressed', detail: { id: 'need/headcount' } };

export const licenceGatedShare: AnyRule = /* @__PURE__ */ defineRule({
  id: 'paid-feature-bias/licence-gated-share',
  sentences: en,
  basis: 'arithmetic',
  needs: ['licences'],
  sources: [article, helpPage],
  evaluate: ({ measures, options, licences: held }) => {
    const lacking = (end: 'low' | 'high') => (input: MetricDefinition) =>
      held.shareWith((licence) => isBeyond(input.licence, licence))[end];
    const judgement = judgeShare({
      rule: 'paid-feature-bias/licence-gated-share',
      figure: 'licence-gated-share',
      property: lacking('low'),
      most: lacking('high'),
      measures,
      options,
    });
    const { message, need } = judgement;
    const isTold = message.values.share !== null;
    const values = { ...message.values, licencesFrom: isTold ? licencesFrom(measures, held) : 'bounds' };
    return { ...judgement, message: { ...message, values }, need: isTold ? need : need && HEADCOUNT };
  },
});
