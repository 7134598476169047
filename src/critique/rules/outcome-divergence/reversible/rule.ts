import { agarwalBenDavid2018, coleKanzKlapper2015, fsb2009 } from '../../../../model/sources';
import { type AnyRule, defineRule } from '../../../kit/define-rule';
import { judgeFacts, labelsOfAll } from '../../../kit/judge-facts';
import { payOn } from '../../../kit/pay-on';
import { en } from './en';

export const reversible: AnyRule = /* @__PURE__ */ defineRule({
  id: 'outcome-divergence/reversible',
  sentences: en,
  basis: 'theory',
  needs: [],
  sources: [agarwalBenDavid2018, coleKanzKlapper2015, fsb2009],
  concerns: ({ measures }) => measures.filter(({ role }) => role === 'additive'),
  evaluate: ({ measures }) => {
    const kept = measures.filter(({ clawback = false }) => !clawback);
    return judgeFacts({
      faulty: kept.filter(({ definition }) => definition.facts.reversible === true),
      unknown: kept.filter(({ definition }) => typeof definition.facts.reversible !== 'boolean'),
      fail: (about) => ({
        id: 'outcome-divergence/reversible/fail',
        values: { measures: labelsOfAll(about), stake: payOn(about) },
      }),
      pass: { id: 'outcome-divergence/reversible/pass' },
      cannotTell: (labels) => ({
        id: 'outcome-divergence/reversible/cannot-tell',
        values: { measures: labels },
      }),
      need: (labels) => ({ id: 'need/reversible', values: { metric: labels } }),
    });
  },
});
