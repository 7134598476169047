import { describe, expect, test } from 'vitest';
import { ASSUMED_GOALS, goalCandidates } from '../../../src/critique/proposal/goal-candidates';
import type { Licence } from '../../../src/model/licence';
import type { MetricDefinition } from '../../../src/model/metric';
import type { Panel } from '../../../src/model/panel/panel';
import { resolved } from '../../resolved';

const everybody = (licence: Licence) => ({
  present: [licence] as readonly Licence[],
  shareWith: () => ({ low: 1, high: 1 }),
  source: 'headcount' as const,
});

const own = (id: string, changed: Partial<MetricDefinition>): MetricDefinition => ({
  id,
  label: { en: id },
  captures: 'outcome',
  nature: 'count',
  producedBy: 'others',
  automatable: false,
  licence: 'free',
  ...changed,
});

type Asked = {
  metrics?: MetricDefinition[];
  goals?: string[] | undefined;
  paid?: string[];
  columns?: string[];
  held?: ReturnType<typeof everybody>;
};

function candidates({ metrics = [], goals, paid = [], columns, held = everybody('free') }: Asked): string[] {
  const plan = resolved({
    name: 'Plan',
    period: 'quarter',
    metrics,
    ...(goals === undefined ? {} : { goals }),
    measures: [{ metric: 'linkedin-ssi', weight: 1, target: 70 }],
  });
  const panel =
    columns && ({ columns: new Map(columns.map((id) => [id, new Float64Array()])) } as unknown as Panel);
  return goalCandidates(plan, paid, panel ?? null, held).map(({ id }) => id);
}

describe('pay can move', () => {
  test('to what a sales plan is taken to want, where nobody says', () => {
    expect(candidates({})).toEqual(ASSUMED_GOALS);
    expect(ASSUMED_GOALS).toEqual(['conversions', 'revenue', 'relationship-quality', 'leads']);
  });

  test('to declared goals alone, in their order', () => {
    expect(candidates({ goals: ['retention', 'conversions'] })).toEqual(['retention', 'conversions']);
  });

  test('to no goal that is paid already, by itself or as part of something', () => {
    expect(candidates({ paid: ['revenue', 'leads'] })).toEqual(['conversions', 'relationship-quality']);
    expect(candidates({ goals: ['linkedin-ssi/relationships'], paid: ['linkedin-ssi'] })).toEqual([]);
  });

  test('first to goals with figures, the others in their order behind them', () => {
    expect(candidates({ columns: ['leads', 'revenue'] })).toEqual([
      'revenue',
      'leads',
      'conversions',
      'relationship-quality',
    ]);
  });

  test.each<[string, Partial<MetricDefinition>, boolean]>([
    ['a result', {}, true],
    ['a judgement by the customer', { captures: 'relationship-quality' }, true],
    ['an activity', { captures: 'activity' }, false],
    ['attention', { captures: 'attention' }, false],
    ['what a script of the participant raises', { producedBy: 'participant', automatable: true }, false],
    ['what a participant raises by hand', { producedBy: 'participant' }, true],
    ['what a script of others raises', { automatable: true }, true],
  ])('to %s: whether it may', (_, facets, may) => {
    const metrics = [own('wanted', facets)];
    expect(candidates({ metrics, goals: ['wanted'] })).toEqual(may ? ['wanted'] : []);
  });

  test.each([
    ['free', false],
    ['premium', true],
    ['sales-navigator', true],
  ] as const)(
    'to what takes a premium account, where the least licence held is %s: whether it may',
    (licence, may) => {
      const metrics = [own('wanted', { licence: 'premium' })];
      expect(candidates({ metrics, goals: ['wanted'], held: everybody(licence) })).toEqual(
        may ? ['wanted'] : [],
      );
    },
  );

  test('to nothing that some of the team cannot earn', () => {
    const metrics = [own('wanted', { licence: 'premium' })];
    const held = { ...everybody('premium'), present: ['free', 'premium'] as const };
    expect(candidates({ metrics, goals: ['wanted'], held })).toEqual([]);
  });

  test('to what a free account can earn, where nobody is known to hold any', () => {
    const metrics = [own('wanted', {}), own('gated', { licence: 'premium' })];
    const held = { ...everybody('free'), present: [] };
    expect(candidates({ metrics, goals: ['wanted', 'gated'], held })).toEqual(['wanted']);
  });

  test('to no index of which one part is activity', () => {
    expect(candidates({ goals: ['linkedin-ssi'], paid: [] })).toEqual([]);
  });
});
