import { expect } from 'vitest';
import type { Finding } from '../../../src/model/report';
import { figure } from '../support';
import type { Case, Expected, ExpectedFigure, ExpectedNeed, Says } from './case';

/** Asks of a finding all that a case says, and of its French what is said in French. */
export function expectFinding(finding: Finding, french: Finding, expected: Case): void {
  const { impact, basis, targets, values, evidence } = expected;
  for (const [name, part] of Object.entries({ impact, basis, targets }))
    if (part !== undefined) expect(finding, name).toMatchObject({ [name]: part });
  if (expected.payAtStake !== undefined)
    expect(finding.payAtStake, 'pay at stake').toEqual(inDigitsOfReport(expected.payAtStake));
  if (values !== undefined) expect(finding.message.values).toMatchObject(values);
  if (expected.need !== undefined) expectNeed(finding, expected.need);
  if (evidence !== undefined) expect(finding.evidence).toMatchObject(evidence);
  for (const [name, part] of Object.entries(expected.figures ?? {})) expectFigure(finding, name, part);
  expectText(finding.message.text, expected.says);
  expectText(french.message.text, expected.saysInFrench);
  expectRemedy(finding, expected.remedy);
}

/** Reports hold numbers of 12 digits. */
function inDigitsOfReport(expected: unknown): unknown {
  return typeof expected === 'number' ? Number(expected.toPrecision(12)) : expected;
}

function expectNeed({ need }: Finding, expected: NonNullable<Expected['need']>): void {
  const { detail, values, ...rest }: ExpectedNeed =
    typeof expected === 'string' ? { reason: expected } : expected;
  expect(need, 'need').toMatchObject(rest);
  if (detail !== undefined) expect(need?.detail.id).toBe(detail);
  if (values !== undefined) expect(need?.detail.values).toMatchObject(values);
}

function expectFigure(finding: Finding, name: string, expected: ExpectedFigure): void {
  const found = figure(finding, name);
  if (typeof expected === 'object' && expected !== null) expect(found).toMatchObject(expected);
  else expect(found.value, name).toBe(inDigitsOfReport(expected));
}

/** A fail says what to do instead unless the case says that it does not; nothing else does. */
function expectRemedy({ outcome, remedy, rule }: Finding, expected: Expected['remedy']): void {
  const isDue = outcome === 'fail' && expected !== null;
  expect(remedy?.id ?? null, 'remedy').toBe(isDue ? `${rule}/remedy` : null);
  if (expected) expectText(remedy?.text ?? '', expected);
}

function expectText(text: string, says: Says | undefined): void {
  if (says === undefined) return;
  for (const one of Array.isArray(says) ? says : [says]) {
    if (typeof one === 'string') expect(text).toContain(one);
    else expect(text).toEqual(one instanceof RegExp ? expect.stringMatching(one) : one);
  }
}
