import { describe, expect, test } from 'vitest';
import { linkedInSsi } from '../../../src/model/linkedin-ssi';
import { parseSsiPages, type SsiCapture } from '../../../src/model/linkedin-ssi/parse-ssi-pages';
import { componentInfluence } from '../../../src/scoring/component-influence';
import { findingOf, ssiPlan } from '../../critique/support';
import { problemsOf } from '../../scoring/support';

/** What the page loads for somebody with these points. */
function page(points: readonly number[], overall = points.reduce((sum, one) => sum + one, 0)) {
  const keys = ['PROFESSIONAL_BRAND', 'FIND_RIGHT_PEOPLE', 'INSIGHT_ENGAGEMENT', 'STRONG_RELATIONSHIP'];
  return {
    memberScore: { overall, subScores: keys.map((pillar, at) => ({ pillar, score: points[at] })) },
    groupScore: [{ groupType: 'INDUSTRY', rank: 75, score: { overall: 30.99, subScores: [] } }],
  };
}

const capture = (more: Partial<SsiCapture> = {}): SsiCapture => ({
  participant: 'p1',
  period: '2026-03',
  page: page([12, 5, 2, 15]),
  ...more,
});

/** Months of a team whose members differ and move. */
const team = (participants: number, periods: number): SsiCapture[] =>
  Array.from({ length: participants * periods }, (_, row) => {
    const [participant, month] = [Math.floor(row / periods), row % periods];
    const points = [5, 8, 11, 14].map((level, p) => level + ((participant * (p + 3) + month) % 7));
    return { participant, period: `2026-0${month + 1}`, page: page(points) };
  });

describe('parseSsiPages', () => {
  test('makes an observation of each page, in the order given', () => {
    const captures = [
      capture({ participant: 'p2', licence: 'sales-navigator' }),
      capture({ period: '2026-02', page: JSON.stringify({ data: page([1, 2, 3, 4], 10.4) }) }),
    ];
    const observations = parseSsiPages(captures);
    expect(observations).toEqual([
      {
        participant: 'p2',
        period: '2026-03',
        licence: 'sales-navigator',
        metrics: {
          'linkedin-ssi': 34,
          'linkedin-ssi/professional-brand': 12,
          'linkedin-ssi/right-people': 5,
          'linkedin-ssi/insights': 2,
          'linkedin-ssi/relationships': 15,
        },
      },
      expect.objectContaining({
        participant: 'p1',
        period: '2026-02',
        metrics: expect.objectContaining({ 'linkedin-ssi': 10.4, 'linkedin-ssi/insights': 3 }),
      }),
    ]);
    expect('licence' in (observations[1] ?? {})).toBe(false);
  });

  test('gives none for none', () => {
    expect(parseSsiPages([])).toEqual([]);
  });

  test('gives a panel that is audited like any other', () => {
    const observations = parseSsiPages(team(12, 4));
    const consistency = findingOf('instrument/score-consistency', ssiPlan, { observations });
    expect(consistency).toMatchObject({ outcome: 'pass', message: { values: { rows: 48 } } });
    expect(componentInfluence(linkedInSsi, observations).pillars).toMatchObject({
      participants: 12,
      observations: 48,
      reason: null,
    });
  });

  test('lets the audit find the page that somebody edited', () => {
    const captures = team(12, 4);
    captures[5] = { ...captures[5]!, page: page([20, 8, 9, 14], 44) };
    const observations = parseSsiPages(captures);
    const consistency = findingOf('instrument/score-consistency', ssiPlan, { observations });
    expect(consistency.outcome).toBe('fail');
    // One person's page: how many is not told.
    expect(consistency.message.values.wrong).toBeNull();
  });

  test('names every problem of every page in one error', () => {
    const captures = [
      capture({ page: page([26, 5, 2, 15], 48) }),
      capture({ period: '2026-04' }),
      capture({ period: '2026-05', page: '<html>' }),
      capture({ period: '2026-06', page: { memberScore: { overall: 12, subScores: [] } } }),
      { participant: 'p1', period: '2026-07' },
      null,
    ];
    expect(problemsOf(() => parseSsiPages(captures as SsiCapture[]))).toEqual({
      code: 'invalid-payload',
      issues: [
        {
          path: [0, 'page', 'memberScore', 'subScores', 0, 'score'],
          message: 'must be a number from 0 to 25',
        },
        { path: [2, 'page'], message: 'must be the payload of the page, as an object or as JSON text' },
        { path: [3, 'page', 'memberScore', 'subScores'], message: 'must be a list of 1 to 100 entries' },
        { path: [4, 'page'], message: 'is missing' },
        { path: [5], message: 'must be { participant, period, page }; it is null' },
      ],
    });
  });

  test.each([[undefined], [{}], ['[]']])('refuses %j for a list', (captures) => {
    const problems = problemsOf(() => parseSsiPages(captures as never));
    expect(problems?.issues[0]).toMatchObject({
      path: [],
      message: expect.stringMatching('must be a list of captures'),
    });
  });

  test('leaves two captures of the same month to the audit, which reports them', () => {
    const observations = parseSsiPages([capture(), capture()]);
    expect(
      problemsOf(() => findingOf('instrument/score-consistency', ssiPlan, { observations }))?.issues,
    ).toEqual([{ path: ['observations', 1], message: 'an earlier row has the same participant and period' }]);
  });

  test('quotes nothing of a page', () => {
    const secret = 'Jane Doe';
    const hostile = { memberScore: { overall: secret, subScores: [{ pillar: secret, score: secret }] } };
    expect(JSON.stringify(problemsOf(() => parseSsiPages([capture({ page: hostile })])))).not.toContain(
      secret,
    );
  });
});
