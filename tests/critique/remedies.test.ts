import { describe, expect, it } from 'vitest';
import { rules } from '../../src/critique/rules/metadata';
import { evaluateIncentivePlan } from '../../src/index';
import { names as english } from '../../src/locales/en/names';
import { sentences as en } from '../../src/locales/en/sentences';
import { sentences as fr } from '../../src/locales/fr/sentences';
import { written } from '../../src/locales/names';
import type { RuleSentences, Sentence, Values } from '../../src/locales/sentence';
import type { Finding } from '../../src/model/report';
import { ruleIds } from '../../src/model/rule-ids';
import { localize } from '../../src/report/index';
import { languages } from '../languages';
import { findingsOfPage } from './rule-pages';
import { ssiPlan } from './support';

/* What to do instead stands beside every fail, and beside nothing else. The page of a rule shows a plan that fails and one that passes. */

/** By rule, the values its remedy is made from; none where it is one fixed sentence. */
const valuesOf: Readonly<Record<string, readonly string[]>> = {
  'quantitative-bias/volume-share': [],
  'paid-feature-bias/licence-gated-share': [],
  'paid-feature-bias/reachable-target': [],
  'paid-feature-bias/differential-prediction': [],
  'paid-feature-bias/adverse-impact': [],
  'quality-blindness/quality-share': [],
  'quality-blindness/quality-association': [],
  'outcome-divergence/outcome-share': ['unwanted'],
  'outcome-divergence/validity': [],
  'outcome-divergence/before-after': [],
  'outcome-divergence/payout-misallocation': [],
  'outcome-divergence/unpaid-goal': [],
  'outcome-divergence/reversible': [],
  'artificial-behaviour/self-controlled-share': [],
  'artificial-behaviour/effort-distortion': [],
  'artificial-behaviour/over-solicitation': [],
  'artificial-behaviour/automation-signature': [],
  'artificial-behaviour/target-bunching': [],
  'artificial-behaviour/levers': [],
  'artificial-behaviour/self-recorded': [],
  'instrument/score-consistency': [],
  'instrument/definition-drift': [],
  'instrument/rank-certainty': [],
  'instrument/weight-influence': [],
  'plan-design/measure-count': [],
  'plan-design/measure-weight': ['limit'],
  'plan-design/payout-curve': [],
  'plan-design/target-attainment': ['own'],
  'plan-design/single-proxy': [],
  'plan-design/line-of-sight': [],
  'plan-design/payout-period': [],
  'plan-design/notice': [],
  'plan-design/reference': [],
  'plan-design/team-size': [],
  'plan-design/steepness': [],
  'plan-design/stake': [],
};

/** The values a sentence asks for. */
function asked(sentence: Sentence<never>, values: Values): string[] {
  const names = new Set<string>();
  const watched = new Proxy(values, {
    get(target, name) {
      names.add(String(name));
      return target[String(name)];
    },
  });
  if (typeof sentence === 'function') sentence(watched as never, {});
  return [...names];
}

const report = evaluateIncentivePlan(ssiPlan);
const inFrench = (finding: Finding): Finding | undefined =>
  localize({ ...report, findings: [finding] }, languages.fr).findings[0];

it('stands in the table for every rule', () => {
  expect(Object.keys(valuesOf)).toEqual(ruleIds);
});

describe.each(rules.map(({ id, help }) => ({ id, help })))('$id', ({ id, help }) => {
  const findings = findingsOfPage({ id, help });
  const fails = findings.filter(({ outcome }) => outcome === 'fail');

  it('says in both languages what to do instead where it fails', () => {
    expect(fails).not.toEqual([]);
    for (const fail of fails) {
      const french = inFrench(fail)?.remedy;
      expect([fail.remedy?.id, french?.id]).toEqual([`${id}/remedy`, `${id}/remedy`]);
      expect(french?.text).not.toBe(fail.remedy?.text);
      for (const text of [fail.remedy?.text, french?.text]) {
        expect(text).toMatch(/^\p{Lu}.{20,}\.$/u);
        expect(text).not.toMatch(/undefined|null|NaN|Infinity/);
      }
    }
  });

  it('brings the values that its remedy is made from', () => {
    const values = fails[0]?.remedy?.values ?? {};
    const sentences: RuleSentences[] = [en, fr];
    const names = new Set(sentences.flatMap((all) => asked(all[id]?.remedy ?? '', written(values, english))));
    expect([...names].sort()).toEqual([...(valuesOf[id] ?? [])].sort());
    for (const name of names) expect(values[name], name).not.toBeUndefined();
  });

  it('says nothing of the kind where it passes', () => {
    const passes = findings.filter(({ outcome }) => outcome === 'pass');
    expect(passes).not.toEqual([]);
    expect(passes.map(({ remedy }) => remedy)).toEqual(passes.map(() => null));
  });
});

it('leaves out the remedy where a rule cannot tell, is not applicable, or finds quality beside quantity', () => {
  const open = report.findings.filter(({ outcome }) => outcome !== 'fail');
  expect(new Set(open.map(({ outcome }) => outcome))).toContain('cannot-tell');
  expect(new Set(open.map(({ outcome }) => outcome))).toContain('not-applicable');
  expect(open.filter(({ remedy }) => remedy !== null)).toEqual([]);
  const { findings } = evaluateIncentivePlan({
    ...ssiPlan,
    measures: [
      { metric: 'linkedin-ssi', weight: 0.7, target: 80 },
      { metric: 'relationship-quality', weight: 0.3, target: 80 },
    ],
  });
  expect(findings.find(({ rule }) => rule === 'quality-blindness/quality-share')).toMatchObject({
    outcome: 'pass',
    message: { id: 'quality-blindness/quality-share/balanced' },
    remedy: null,
  });
});
