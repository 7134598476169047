import { expect } from 'vitest';
import type { Finding, IncentivePlanReport, Phrase } from '../../../src/model/report';
import { incentivePlanReportSchema } from '../../../src/schema/index';
import { createGenerator } from '../../../src/stats/descriptive/random';
import type { RuleData } from './case';

/* What holds of every report, whatever the rule. */

/** A report is plain JSON of the shape that the package ships. */
export function expectSchema(report: IncentivePlanReport): void {
  const stored: unknown = JSON.parse(JSON.stringify(report));
  expect(stored).toStrictEqual(report);
  expect(incentivePlanReportSchema.safeParse(stored).error?.issues ?? []).toEqual([]);
}

/** Only a fail weighs, only a rule that cannot tell asks for more, and only what concerns nobody stakes nothing. */
export function expectSound({ outcome, impact, need, targets, payAtStake }: Finding): void {
  expect({ weighs: impact !== null, asks: need !== null }).toEqual({
    weighs: outcome === 'fail',
    asks: outcome === 'cannot-tell',
  });
  if (outcome === 'not-applicable') expect({ targets, payAtStake }).toEqual({ targets: [], payAtStake: 0 });
}

/** Every sentence of a finding is whole in English and another in French. */
export function expectBothLanguages(finding: Finding, french: Finding): void {
  const inFrench = phrasesOf(french);
  for (const [at, { id, text }] of phrasesOf(finding).entries()) {
    const translated = inFrench[at]?.text ?? '';
    expect(translated, `the French of ${id}`).not.toBe(text);
    for (const one of [text, translated]) {
      expect(one.trim().length, id).toBeGreaterThan(10);
      expect(one, id).not.toMatch(/\b(undefined|null|NaN|Infinity)\b|\[object|\$\{|[{}]|✎/);
    }
  }
}

function phrasesOf({ title, message, remedy, need, evidence }: Finding): Phrase[] {
  const asked = evidence.map(({ test }) => test?.null);
  return [title, message, remedy, need?.detail, ...asked].filter((phrase) => phrase != null);
}

const NAME = 'Somebody ';

/** The same data, people under names that show wherever they are printed. They keep their order, so that sums keep theirs. */
export function named(data: RuleData): RuleData {
  const observations = data.observations?.map((row) => {
    const { participant } = row;
    const name = typeof participant === 'number' ? String(participant).padStart(9, '0') : participant;
    return { ...row, participant: `${NAME}${name}` };
  });
  return { ...data, observations };
}

/** No participant is in a report. */
export function expectNobody(report: IncentivePlanReport): void {
  expect(JSON.stringify(report)).not.toContain(NAME);
}

/** The same rows and cases in another order. */
export function shuffled({ observations, cases }: RuleData): RuleData {
  return {
    observations: observations && inAnotherOrder(observations),
    cases: cases && inAnotherOrder(cases),
  };
}

function inAnotherOrder<T>(list: readonly T[]): T[] {
  const draw = createGenerator(list.length);
  return list
    .map((one) => ({ one, at: draw() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

/** A finding is the same to the byte. */
export function expectSame(finding: Finding, again: Finding): void {
  expect(again).toEqual(finding);
  expect(JSON.stringify(again)).toBe(JSON.stringify(finding));
}
