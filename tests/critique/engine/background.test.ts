import { describe, expect, test } from 'vitest';
import { inFairness, limits } from '../../../src/critique/engine/background';
import { prepareAudit } from '../../../src/critique/engine/prepare-audit';
import { everyRule } from '../../../src/critique/rules/registry';
import type { IncentivePlanInput } from '../../../src/model/plan';
import type { Source } from '../../../src/model/source';
import { cabrera2010, connectwise, friebel2017, knezSimester2001 } from '../../../src/model/sources';
import { resolved } from '../../resolved';

const paid = (
  metric: string,
  rest: Partial<IncentivePlanInput> = {},
  level?: 'team' | 'company' | 'individual',
): IncentivePlanInput => ({
  name: 'Plan',
  period: 'quarter',
  measures: [{ metric, weight: 1, target: 50, ...(level ? { level } : {}) }],
  ...rest,
});
const paying = (...given: Parameters<typeof paid>) => resolved(paid(...given));

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
  const limitsOf = (plan: IncentivePlanInput, hasHistory = false, rules: typeof everyRule = everyRule) => {
    const observations = hasHistory ? [{ participant: 1, period: '2026-01', metrics: { revenue: 1 } }] : [];
    return limits(prepareAudit(plan, hasHistory ? { observations } : null, { weightRatio: 3 }, rules));
  };
  const ids = (...given: Parameters<typeof limitsOf>) => limitsOf(...given).map(({ id }) => id);

  test('begins with its figures, and with what there is no data for', () => {
    expect(ids(paid('revenue'))).toEqual(['limits/figures', 'limits/no-data']);
    expect(ids(paid('revenue'), true)).toEqual(['limits/figures', 'limits/third-cause']);
  });

  test('has unknown weights where an index is paid, by the ratio that is asked for', () => {
    const all = limitsOf(paid('linkedin-ssi'), true);
    expect(all.find(({ id }) => id === 'limits/weights')?.values).toEqual({ weightRatio: 3 });
  });

  test('says how many of its questions were asked, where some were not', () => {
    const [, asked] = limitsOf(
      paid('revenue'),
      false,
      everyRule.filter(({ history }) => history === null),
    );
    expect(asked?.text).toBe('What this audit did not ask: it asked 21 of the 36 questions of this package.');
  });

  test('has labels of the caller’s own', () => {
    expect(ids(paid('calls', { metrics: [own] }))).toEqual([
      'limits/figures',
      'limits/no-data',
      'limits/facets',
    ]);
  });

  test('has what is known of an index that is paid', () => {
    const beyond = ids(paid('linkedin-ssi')).filter((id) => !ids(paid('revenue')).includes(id));
    expect(beyond).toContain('limits/weights');
    expect(beyond.length).toBeGreaterThan(1);
  });
});
