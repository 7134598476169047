import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/model/plan-data';
import type { Finding, IncentivePlanReport } from '../../../src/model/report';
import { split, team } from '../support';
import { answerTo } from './answer-to';
import {
  expectBothLanguages,
  expectNobody,
  expectSame,
  expectSchema,
  expectSound,
  named,
  shuffled,
} from './promises';

/* What testRule asks of every report can fail. */

const { report, finding, french } = answerTo(
  'quantitative-bias/volume-share',
  split('invitations-sent', 0.4, 'revenue'),
);

describe('a report that breaks what all reports promise', () => {
  it('has a number that is none, or a field too few', () => {
    const { limits: _, ...less } = report;
    expect(() => expectSchema(report)).not.toThrow();
    expect(() => expectSchema(less as IncentivePlanReport)).toThrow();
    for (const payAtStake of [Number.NaN, -0])
      expect(() => expectSchema({ ...report, findings: [{ ...finding, payAtStake }] })).toThrow();
  });

  it.each([
    ['', 'Une phrase en français.'],
    ['A sentence of undefined.', 'Une phrase en français.'],
    ['A sentence in English.', 'Une phrase de NaN mots.'],
    ['A sentence in {language}.', 'Une phrase en français.'],
    ['A sentence in English.', 'A sentence in English.'],
  ])('says “%s” and “%s”', (text, translated) => {
    const saying = (one: Finding, words: string) => ({ ...one, message: { ...one.message, text: words } });
    expect(() => expectBothLanguages(finding, french)).not.toThrow();
    expect(() => expectBothLanguages(saying(finding, text), saying(french, translated))).toThrow();
  });

  it.each<[string, Partial<Finding>]>([
    ['weighs without a fail', { outcome: 'pass' }],
    ['fails without a weight', { impact: null }],
    ['asks for more though it can tell', { need: { reason: 'imprecise', detail: finding.title } }],
    ['cannot tell and asks for nothing', { outcome: 'cannot-tell', impact: null }],
    ['is about nothing and stakes something', { outcome: 'not-applicable', impact: null }],
  ])('%s', (_, wrong) => {
    expect(() => expectSound(finding)).not.toThrow();
    expect(() => expectSound({ ...finding, ...wrong })).toThrow();
  });

  it('names a participant', () => {
    const [row] = named({ observations: team(1, 1, {}) }).observations ?? [];
    expect(() => expectNobody(report)).not.toThrow();
    expect(() =>
      expectNobody({ ...report, plan: { ...report.plan, name: String(row?.participant) } }),
    ).toThrow();
  });

  it('is another in another order of rows', () => {
    expect(() => expectSame(finding, structuredClone(finding))).not.toThrow();
    expect(() => expectSame(finding, { ...finding, payAtStake: finding.payAtStake + 1e-12 })).toThrow();
  });
});

it('names and shuffles rows, and leaves them as they are otherwise', () => {
  const observations = team(12, 3, { revenue: (p, t) => 10 * p + t });
  const { observations: rows = [] } = named({ observations });
  const { observations: again = [] } = shuffled({ observations: rows });
  const key = ({ participant, period }: Observation) => `${participant} ${period}`;
  const sorted = (list: readonly Observation[]) => [...list].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  expect(again).not.toEqual(rows);
  expect(sorted(again)).toEqual(sorted(rows));
  expect(rows[0]).toEqual({ ...observations[0], participant: 'Somebody p0' });
  const [numbered] = named({ observations: [{ participant: 7, period: 0, metrics: {} }] }).observations ?? [];
  expect(numbered?.participant).toBe('Somebody 000000007');
});

it('shuffles cases, and adds nothing that was not given', () => {
  const cases = Array.from({ length: 9 }, (_, at) => ({ metric: 'leads', before: at, after: 9 }));
  const again = shuffled(named({ cases }));
  expect(again.observations).toBeUndefined();
  expect(again.cases).not.toEqual(cases);
  expect([...(again.cases ?? [])].sort((a, b) => a.before - b.before)).toEqual(cases);
});
