import { describe, expect, test } from 'vitest';
import { inFairness, limits } from '../../../src/critique/engine/background';
import type { IncentivePlanInput } from '../../../src/model/plan';
import { ruleIds } from '../../../src/model/rule-ids';
import type { Source } from '../../../src/model/source';
import { cabrera2010, connectwise, friebel2017, knezSimester2001 } from '../../../src/model/sources';
import { checkOptions } from '../../../src/schema/check-options';
import { checkPlan } from '../../../src/schema/check-plan';

const paying = (
  metric: string,
  rest: Partial<IncentivePlanInput> = {},
  level?: 'team' | 'company' | 'individual',
) =>
  checkPlan({
    name: 'Plan',
    period: 'quarter',
    measures: [{ metric, weight: 1, target: 50, ...(level ? { level } : {}) }],
    ...rest,
  });

const own = {
  id: 'calls',
  label: { en: 'Calls' },
  captures: 'activity',
  nature: 'count',
  producedBy: 'participant',
  automatable: false,
  licence: 'free',
} as const;

describe('what speaks for a plan', () => {
  const said = (...given: Parameters<typeof paying>) =>
    inFairness(paying(...given)).map(({ phrase, sources: cited }) => [
      phrase.id,
      ...cited.map(({ title }) => title),
    ]);
  const titles = (...cited: Source[]) => cited.map(({ title }) => title);

  test('is what is said for activity, with its sources', () => {
    expect(said('invitations-sent')).toEqual([['fairness/activity', ...titles(connectwise, cabrera2010)]]);
  });

  test.each(['team', 'company'] as const)('is what is said for pay by the %s, with its sources', (level) => {
    expect(said('revenue', {}, level)).toEqual([['fairness/team', ...titles(knezSimester2001, friebel2017)]]);
  });

  test('is nothing of results that each is paid for alone', () => {
    expect(said('revenue')).toEqual([]);
    expect(said('revenue', {}, 'individual')).toEqual([]);
  });

  test('is what an index has said of it where it is paid, or a part of it, and no more for its activity', () => {
    const ofIndex = said('linkedin-ssi').map(([id]) => id);
    expect(ofIndex.length).toBeGreaterThan(0);
    expect(ofIndex).not.toContain('fairness/activity');
    expect(said('linkedin-ssi/relationships').map(([id]) => id)).toEqual(ofIndex);
  });

  test('is shared with no other report', () => {
    const [first] = inFairness(paying('invitations-sent'));
    const [again] = inFairness(paying('invitations-sent'));
    expect(first?.sources[0]).not.toBe(again?.sources[0]);
  });
});

describe('what an audit cannot see', () => {
  const ids = (plan: ReturnType<typeof paying>, hasHistory = false) =>
    limits(plan, checkOptions({ weightRatio: 3 }, ruleIds), hasHistory).map(({ id }) => id);

  test('begins with its figures, and with what there is no data for', () => {
    expect(ids(paying('revenue'))).toEqual(['limits/figures', 'limits/no-data']);
    expect(ids(paying('revenue'), true)).toEqual(['limits/figures', 'limits/third-cause']);
  });

  test('has unknown weights where an index is paid, by the ratio that is asked for', () => {
    const all = limits(paying('linkedin-ssi'), checkOptions({ weightRatio: 3 }, ruleIds), true);
    expect(all.find(({ id }) => id === 'limits/weights')?.values).toEqual({ weightRatio: 3 });
  });

  test('has labels of the caller’s own', () => {
    expect(ids(paying('calls', { metrics: [own] }))).toEqual([
      'limits/figures',
      'limits/no-data',
      'limits/facets',
    ]);
  });

  test('has what is known of an index that is paid', () => {
    const beyond = ids(paying('linkedin-ssi')).filter((id) => !ids(paying('revenue')).includes(id));
    expect(beyond).toContain('limits/weights');
    expect(beyond.length).toBeGreaterThan(1);
  });
});
