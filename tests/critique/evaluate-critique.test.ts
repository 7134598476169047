import { describe, expect, test } from 'vitest';
import {
  evaluateArtificialBehaviour,
  evaluateInstrument,
  evaluateOutcomeDivergence,
  evaluatePaidFeatureBias,
  evaluatePlanDesign,
  evaluateQualityBlindness,
  evaluateQuantitativeBias,
} from '../../src/critique/evaluate-critique';
import { evaluateIncentivePlan } from '../../src/critique/evaluate-incentive-plan';
import { IncentiveAuditError } from '../../src/model/error';
import { issuesOf } from '../issues-of';
import { associatedTeam, ssiPlan } from './support';

const evaluators = {
  'quantitative-bias': evaluateQuantitativeBias,
  'paid-feature-bias': evaluatePaidFeatureBias,
  'quality-blindness': evaluateQualityBlindness,
  'outcome-divergence': evaluateOutcomeDivergence,
  'artificial-behaviour': evaluateArtificialBehaviour,
  instrument: evaluateInstrument,
  'plan-design': evaluatePlanDesign,
};

describe.each(Object.entries(evaluators))('the findings of %s alone', (critique, evaluate) => {
  const data = { observations: associatedTeam(12, 8, 0, 3) };

  test('are those of the whole audit', () => {
    for (const given of [undefined, data]) {
      const { findings } = evaluateIncentivePlan(ssiPlan, given);
      const own = findings.filter((finding) => finding.critique === critique);
      expect(evaluate(ssiPlan, given)).toEqual(own);
    }
  });

  test('need no data and no options', () => {
    expect(evaluate(ssiPlan, null, null)).toEqual(evaluate(ssiPlan));
  });

  test('follow the options', () => {
    const rules = evaluate(ssiPlan).map(({ rule }) => rule);
    const only = rules.slice(0, 1);
    expect(evaluate(ssiPlan, undefined, { rules: { only } }).map(({ rule }) => rule)).toEqual(only);
  });

  test('do not come from data that are none', () => {
    for (const wrong of [5, 'rows', true])
      expect(issuesOf(() => evaluate(ssiPlan, wrong as never)).map(({ path }) => path)).toEqual([[]]);
    expect(() => evaluate(ssiPlan, 'rows' as never)).toThrow(IncentiveAuditError);
  });
});
