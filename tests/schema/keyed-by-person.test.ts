import { describe, expect, test } from 'vitest';
import { evaluateIncentivePlan } from '../../src/index';
import { IncentiveAuditError } from '../../src/model/error';

const plan = {
  name: 'Plan',
  period: 'quarter',
  measures: [{ metric: 'revenue', weight: 1, target: 250_000 }],
} as const;

const NAME = 'Zoe Martin';
const row = { participant: 1, period: '2026-Q1', metrics: { revenue: 1 } };
const columns = { participant: [1], period: ['2026-Q1'], metrics: { revenue: [1] } };
const change = { metric: 'revenue', before: 1, after: 2 };

/** Whatever is told of such data; nothing where nothing is wrong. */
function told(data: unknown): IncentiveAuditError['issues'] {
  try {
    evaluateIncentivePlan(plan, data as never);
    return [];
  } catch (error) {
    if (!(error instanceof IncentiveAuditError)) throw error;
    expect(JSON.stringify(error)).not.toContain('Zoe');
    expect(error.stack).not.toContain('Zoe');
    return error.issues;
  }
}

describe('no problem of data repeats a key that may be a person', () => {
  test.each<[string, unknown]>([
    ['in the place of the data', { [NAME]: [row] }],
    ['beside the data', { observations: [row], [NAME]: [row] }],
    ['in the place of rows', { observations: { [NAME]: row } }],
    ['in the place of a row', { observations: [{ [NAME]: row }] }],
    ['in a row', { observations: [{ ...row, [NAME]: 1 }] }],
    ['in the place of figures', { observations: [{ ...row, metrics: { [NAME]: 'x' } }] }],
    ['beside figures', { observations: [{ ...row, metrics: { revenue: 'x', [NAME]: 'x' } }] }],
    ['as a column', { observations: { participant: [1], period: [1], metrics: {}, [NAME]: [1] } }],
    ['as a column of figures', { observations: { participant: [1], period: [1], metrics: { [NAME]: 1 } } }],
    ['as a team that is none', { observations: [{ ...row, team: { [NAME]: 1 } }] }],
    [
      'as a team of another kind',
      {
        observations: [
          { ...row, team: 1 },
          { ...row, participant: 2, team: NAME },
        ],
      },
    ],
    ['in the place of quotas', { observations: [{ ...row, targets: { [NAME]: 'x' } }] }],
    ['as a column of quotas', { observations: { ...columns, targets: { [NAME]: [1] } } }],
    ['in the place of attributes', { observations: [{ ...row, attributes: { [NAME]: {} } }] }],
    ['as a column of attributes', { observations: { ...columns, attributes: { [NAME]: 1 } } }],
    ['as an attribute', { observations: { ...columns, attributes: { [NAME]: [{}] } } }],
    ['in the place of cases', { cases: { [NAME]: change } }],
    ['in the place of a case', { cases: [{ [NAME]: change }] }],
    ['in a case', { cases: [{ ...change, [NAME]: change }] }],
    ['in an outcome', { cases: [{ ...change, outcome: { ...change, [NAME]: 1 } }] }],
    ['as a metric', { cases: [{ ...change, metric: NAME }] }],
    ['as a direction', { cases: [{ ...change, outcomeChanged: NAME }] }],
    ['as a schema', { $schema: { [NAME]: 1 } }],
  ])('%s', (_, data) => {
    told(data);
  });

  test('the object that has it is told once, with the keys it may have', () => {
    expect(told({ [NAME]: [row], 'Zoe Petit': [row] })).toMatchObject([
      {
        path: [],
        code: 'unknown-keys',
        message: 'has an unknown key; known are $schema, observations, cases',
      },
    ]);
    expect(told({ cases: [change, { ...change, [NAME]: 1 }] })).toMatchObject([
      { path: ['cases', 1], code: 'unknown-keys' },
    ]);
  });

  test('a slip of the finger may be a name as well: only the key it was meant for is told', () => {
    expect(told({ Casey: [row] })).toMatchObject([
      { path: [], message: 'has an unknown key; did you mean "cases"?' },
    ]);
  });

  test('a key with a known one’s own letters is repeated', () => {
    expect(told({ Observations: [row] })).toMatchObject([
      { path: ['Observations'], message: 'is an unknown key; did you mean "observations"?' },
    ]);
  });

  test('what else is wrong is still told', () => {
    expect(
      told({ [NAME]: 1, observations: [], cases: [{ ...change, [NAME]: 1, metric: 'reveneu' }] }),
    ).toMatchObject([
      { path: ['cases', 0], code: 'unknown-keys' },
      { path: [], code: 'unknown-keys' },
      { path: ['cases', 0, 'metric'], code: 'unknown-data-metric' },
      { path: ['observations'], code: 'no-rows' },
    ]);
  });
});
