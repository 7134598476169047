import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../src/model/catalogue';
import { checkData } from '../../src/schema/check-data';
import { errorOf, problemsOf } from '../issues-of';
import { metric } from './plans';

const catalogue = createCatalogue([metric({ maximum: 50 })]);
const check = (input?: unknown) =>
  checkData(input, { catalogue, measures: [], goals: [], period: 'month', yearStarts: 1 });
const change = (over: object = {}) => ({ metric: 'linkedin-ssi', before: 87, after: 64, ...over });

describe('checkData', () => {
  test('without data there is neither panel nor case', () => {
    expect(check()).toEqual({ panel: null, cases: [] });
    expect(check({})).toEqual({ panel: null, cases: [] });
    expect(check({ observations: undefined, cases: [], $schema: 'data.schema.json' })).toEqual({
      panel: null,
      cases: [],
    });
  });

  test('reads observations and copies cases', () => {
    const cases = [
      change({ outcome: { metric: 'revenue', before: -5, after: 1e6 } }),
      change({ metric: 'linkedin-ssi/insights/shares', before: 900, outcomeChanged: 'down' }),
    ];
    const checked = check({
      observations: [{ participant: 1, period: '2026', metrics: { calls: 3 } }],
      cases,
    });
    expect(checked.panel?.rows).toBe(1);
    expect(checked.cases).toEqual(cases);
    expect(checked.cases[0]).not.toBe(cases[0]);
  });

  test.each<[unknown, string[]]>([
    [[], ['must be an object with `observations`, `cases` or both; it is a list']],
    [{ observation: [] }, ['has an unknown key; did you mean "observations"?']],
    [{ observations: [] }, ['observations: holds no rows']],
    [{ cases: change() }, ['cases: must be a list of at most 1000 cases; it is an object']],
    [{ cases: [change({ metric: 5 })] }, ['cases[0].metric: must be the id of a metric; it is a number']],
    [{ cases: [7] }, ['cases[0]: must be an object; it is a number']],
    [
      { cases: [{ metric: 'ssi', before: '87', outcomeChange: 'up' }] },
      [
        'cases[0].before: must be a number; it is a string',
        'cases[0].after: is missing; it must be a number',
        'cases[0]: has an unknown key; did you mean "outcomeChanged"?',
        'cases[0].metric: is an unknown metric; did you mean "linkedin-ssi"?',
      ],
    ],
    [
      { cases: [change({ before: 187, after: -1 }), change({ metric: 'calls', before: 51, after: -1 })] },
      [
        'cases[0].before: must be from 0 to 100',
        'cases[0].after: must be from 0 to 100',
        'cases[1].before: must be at most 50',
      ],
    ],
    [
      { cases: [change({ outcome: { metric: 'linkedin-ssi/insights', before: 26, after: NaN } })] },
      [
        'cases[0].outcome.after: must be a number; it is NaN',
        'cases[0].outcome.before: must be from 0 to 25',
      ],
    ],
    [
      { cases: [change({ outcomeChanged: 'better' })] },
      ['cases[0].outcomeChanged: must be "up", "down" or "none"; it is a string'],
    ],
    [
      {
        cases: [change({ before: 'a' })],
        observations: [{ participant: 1, period: 1, metrics: { calls: 51 } }],
      },
      [
        'cases[0].before: must be a number; it is a string',
        'observations[0].metrics.calls: must be at most 50',
      ],
    ],
  ])('in words: %j', (input, expected) => {
    expect(problemsOf(() => check(input))).toEqual(expected);
    expect(errorOf(() => check(input)).code).toBe('invalid-data');
  });

  test('never repeats a figure of a case', () => {
    const [problem] = problemsOf(() =>
      check({ cases: [change({ before: 123.456, outcomeChanged: 'Smith' })] }),
    );
    expect(problem).not.toMatch(/123|Smith/);
  });
});
