import { expect, test } from 'vitest';
import { moreHistory } from '../../../src/critique/kit/more-history';
import {
  finerRows,
  missingColumns,
  missingTarget,
  moreParticipants,
  morePeriods,
  moreVariance,
} from '../../../src/critique/kit/needs';

const collect = { participants: 30, periods: 12 };
const labels = [{ en: 'Calls' }, { en: 'Visits', fr: 'Visites' }];

test.each([
  [
    'people',
    moreParticipants(6, 4, collect),
    {
      reason: 'too-few-participants',
      detail: { id: 'need/participants', values: { participants: 6, have: 4 } },
      ...collect,
    },
  ],
  [
    'periods',
    morePeriods(3, 2, collect),
    {
      reason: 'too-few-periods',
      detail: { id: 'need/periods', values: { periods: 3, have: 2 } },
      ...collect,
    },
  ],
  [
    'rows that are as fine as the plan’s periods',
    finerRows(collect),
    { reason: 'too-few-periods', detail: { id: 'need/plan-periods' }, ...collect },
  ],
  [
    'columns, by name',
    missingColumns(labels, collect),
    { reason: 'missing-field', detail: { id: 'need/column', values: { metric: labels } }, ...collect },
  ],
  [
    'a target, by name',
    missingTarget({ en: 'Calls' }),
    { reason: 'missing-field', detail: { id: 'need/target', values: { metric: [{ en: 'Calls' }] } } },
  ],
  [
    'figures that vary, by name',
    moreVariance(labels),
    { reason: 'no-variance', detail: { id: 'need/variance', values: { metric: labels } } },
  ],
  [
    'as much history as usual, of a small team',
    moreHistory(collect, { participants: 14, periods: 6 }),
    { reason: 'imprecise', detail: { id: 'need/precision', values: collect }, ...collect },
  ],
  [
    'twice a large team, and no less time than it has',
    moreHistory(collect, { participants: 40, periods: 24 }),
    {
      reason: 'imprecise',
      detail: { id: 'need/precision', values: { participants: 80, periods: 24 } },
      participants: 80,
      periods: 24,
    },
  ],
])('what is needed: %s', (_, need, expected) => {
  expect(need).toEqual(expected);
});
