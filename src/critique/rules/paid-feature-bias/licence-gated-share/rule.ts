import { isBeyond, licences } from '../../../../model/licence';
import { article, helpPage } from '../../../../model/sources';
import { type AnyRule, defineRule } from '../../../kit/define-rule';
import { judgeShare } from '../../../kit/judge-share';
import { licencesFrom } from '../../../kit/participant-licences';
import { en } from './en';

export const licenceGatedShare: AnyRule = /* @__PURE__ */ defineRule({
  id: 'paid-feature-bias/licence-gated-share',
  sentences: en,
  basis: 'arithmetic',
  needs: ['licences'],
  sources: [article, helpPage],
  evaluate: ({ measures, options, licences: held }) => {
    const judgement = judgeShare({
      rule: 'paid-feature-bias/licence-gated-share',
      figure: 'licence-gated-share',
      property: ({ licence: needed }) =>
        licences.reduce(
          (share, licence) => share + (isBeyond(needed, licence) ? held.shares[licence] : 0),
          0,
        ),
      measures,
      options,
    });
    const values = { ...judgement.message.values, licencesFrom: licencesFrom(measures, held) };
    return { ...judgement, message: { ...judgement.message, values } };
  },
});
