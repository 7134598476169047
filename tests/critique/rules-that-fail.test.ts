import { describe, expect, it } from 'vitest';
import { createAudit } from '../../src/critique/create-audit';
import { defineRule } from '../../src/critique/define-rule';
import { evaluateIncentivePlan } from '../../src/critique/evaluate-incentive-plan';
import type { RuleDefinition, RuleLanguage } from '../../src/critique/host/rule-definition';
import { sensitivity } from '../../src/critique/sensitivity/sensitivity';
import { IncentiveAuditError } from '../../src/model/error';
import type { IncentivePlanReport } from '../../src/model/report';
import { incentivePlanReportSchema } from '../../src/schema';
import { problemsOf } from '../issues-of';
import { revenuePlan } from './support';

const en: RuleLanguage = {
  title: 'Ours?',
  headline: 'Ours fails.',
  fail: 'No.',
  pass: 'Yes.',
  remedy: 'Do.',
};
const boom = (): never => {
  throw new Error('boom');
};
/** The first time `first`, then whatever else. */
const onceThen = (first: unknown, then: () => unknown) => {
  let calls = 0;
  return () => (calls++ === 0 ? first : then()) as never;
};

function reportOf(
  more: Partial<RuleDefinition>,
  sentences: Record<string, unknown> = {},
): IncentivePlanReport {
  const rule = defineRule({
    id: 'house/ours',
    basis: 'law',
    sentences: { en: { ...en, ...sentences } as RuleLanguage },
    evaluate: () => ({ outcome: 'fail' }),
    ...more,
  });
  const report = createAudit({ rules: [rule], sensitivity })(revenuePlan);
  expect(incentivePlanReportSchema.safeParse(JSON.parse(JSON.stringify(report))).success).toBe(true);
  for (const { message, title, remedy } of report.findings) {
    expect([typeof message.text, typeof title.text, typeof (remedy?.text ?? '')]).toEqual(
      Array(3).fill('string'),
    );
  }
  return report;
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** An audit that was stopped by a signal which is not that of the audit it is asked in. */
const stoppedElsewhere = () =>
  evaluateIncentivePlan(revenuePlan, null, { signal: { aborted: true } }) as never;

describe('whatever a rule of a house throws is a finding', () => {
  it.each<[string, () => never, string]>([
    ['an error', boom, 'boom'],
    [
      'text',
      () => {
        throw 'odd';
      },
      'odd',
    ],
    [
      'nothing',
      () => {
        throw undefined;
      },
      'undefined',
    ],
    [
      'an object without a prototype',
      () => {
        throw Object.create(null);
      },
      'it threw something that cannot be read',
    ],
    [
      'a revoked proxy',
      () => {
        throw revoked();
      },
      'it threw something that cannot be read',
    ],
    [
      'an error whose message is an object',
      () => {
        throw Object.assign(new Error(), { message: {} });
      },
      'it threw something that cannot be read',
    ],
    [
      'an error whose message is a function',
      () => {
        throw Object.assign(new Error(), { message: () => 1 });
      },
      'it threw something that cannot be read',
    ],
    [
      'an error whose message throws',
      () => {
        throw Object.defineProperty(new Error(), 'message', { get: boom });
      },
      'it threw something that cannot be read',
    ],
    [
      'an error of this package',
      () => evaluateIncentivePlan({} as never) as never,
      'The plan cannot be read',
    ],
    ['an audit stopped by another signal', stoppedElsewhere, 'The audit was stopped.'],
    // A rejection that nobody waits for would end the process, and turns this test red.
    [
      'a promise that is rejected',
      (async () => {
        throw new Error('later');
      }) as never,
      'a rule must answer at once, not with a promise',
    ],
  ])('%s', (_, fails, reason) => {
    const asked: [string, IncentivePlanReport][] = [
      ['evaluate', reportOf({ evaluate: fails })],
      ['concerns', reportOf({ concerns: fails })],
      ['fail', reportOf({}, { fail: fails })],
      ['remedy', reportOf({}, { remedy: fails })],
      ['headline', reportOf({}, { headline: fails })],
    ];
    for (const [where, { findings, verdict }] of asked) {
      expect([where, findings[0]?.outcome, findings[0]?.targets]).toEqual([where, 'error', ['/measures/0']]);
      expect(String(findings[0]?.message.values.reason).startsWith(reason)).toBe(true);
      expect(typeof findings[0]?.message.values.reason).toBe('string');
      expect(verdict.decision).not.toBe('revise');
    }
  });

  it('but a stop of the audit itself ends it', () => {
    const controller = new AbortController();
    const rule = (id: string) =>
      defineRule({
        id,
        sentences: { en },
        evaluate: () => {
          controller.abort();
          return { outcome: 'pass' };
        },
      });
    const audit = createAudit({ rules: [rule('house/a'), rule('house/b')] });
    expect(() => audit(revenuePlan, null, { signal: controller.signal })).toThrow(IncentiveAuditError);
    expect(() => audit(revenuePlan, null, { signal: controller.signal })).toThrow('The audit was stopped.');
  });
});

describe('a sentence is said once', () => {
  it.each(['fail', 'remedy', 'headline'])('%s', (name) => {
    for (const then of [boom, () => 42, () => undefined]) {
      const { findings, verdict } = reportOf({}, { [name]: onceThen('Said.', then) });
      const { message, remedy } = findings[0] ?? {};
      const said = { fail: message?.text, remedy: remedy?.text, headline: verdict.summary.text };
      expect(said).toEqual({
        ...{ fail: 'No.', remedy: 'Do.', headline: 'Revise this plan. Ours fails.' },
        [name]: name === 'headline' ? 'Revise this plan. Said.' : 'Said.',
      });
    }
  });

  it.each([undefined, null, 42, {}, ''])('and what is no text, such as %s, is a finding', (odd) => {
    for (const name of ['fail', 'remedy', 'headline']) {
      const { findings } = reportOf({}, { [name]: () => odd });
      expect(findings[0]?.message.text).toContain(`the sentence ${name} says nothing`);
    }
  });

  it('and named by text alone', () => {
    const name = { toString: onceThen('pass', () => 'nope') };
    const { findings } = reportOf({ evaluate: () => ({ outcome: 'pass', sentence: name as never }) });
    expect(findings[0]?.message.text).toContain('sentence must be the name of a sentence');
  });

  it('with figures as the report holds them', () => {
    const { findings } = reportOf(
      { evaluate: () => ({ outcome: 'fail', values: { share: 1 / 3 } }) },
      { fail: ({ share }: { share: number }) => `${share}.` },
    );
    expect(findings[0]?.message).toMatchObject({
      values: { share: 0.333333333333 },
      text: '0.333333333333.',
    });
  });

  it('and a verdict without a headline ends with the title', () => {
    expect(reportOf({}, { headline: undefined }).verdict.summary.text).toBe('Revise this plan. Ours?');
  });

  it('under a name without a slash', () => {
    expect(problemsOf(() => reportOf({}, { 'a/b': 'Said.' }))).toEqual([
      'sentences.en.a/b: a sentence cannot have a name with a slash',
    ]);
  });
});
