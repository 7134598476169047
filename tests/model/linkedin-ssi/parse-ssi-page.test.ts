import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IncentiveAuditError } from '../../../src/model/error';
import { linkedInSsi } from '../../../src/model/linkedin-ssi';
import { parseSsiPage } from '../../../src/model/linkedin-ssi/parse-ssi-page';
import type { Issue } from '../../../src/model/problems/problem';
import { scorePillars } from '../../../src/scoring/score-pillars';

// A capture of June 2026, pillars out of order, with keys that do not matter.
const capture = {
  activeSeat: false,
  memberScore: {
    overall: 19.705751,
    subScores: [
      { pillar: 'STRONG_RELATIONSHIP', score: 2.6077502 },
      { pillar: 'PROFESSIONAL_BRAND', score: 13.118002 },
      { pillar: 'INSIGHT_ENGAGEMENT', score: 0.29999998 },
      { pillar: 'FIND_RIGHT_PEOPLE', score: 3.68 },
    ],
  },
  groupScore: [
    { groupType: 'NETWORK', rank: 81, groupSize: 500, score: { overall: 32.72, subScores: [] } },
    {
      groupType: 'INDUSTRY',
      rank: 75,
      industry: 'Secret Industry',
      score: {
        overall: 30.99,
        subScores: [
          { pillar: 'PROFESSIONAL_BRAND', score: 11.78 },
          { pillar: 'FIND_RIGHT_PEOPLE', score: 5.38 },
          { pillar: 'INSIGHT_ENGAGEMENT', score: 2.09 },
          { pillar: 'STRONG_RELATIONSHIP', score: 15.16 },
        ],
      },
    },
  ],
};
const reading = {
  score: 19.705751,
  pillars: {
    'professional-brand': 13.118002,
    'right-people': 3.68,
    insights: 0.29999998,
    relationships: 2.6077502,
  },
  industry: {
    rank: 75,
    average: 30.99,
    pillars: { 'professional-brand': 11.78, 'right-people': 5.38, insights: 2.09, relationships: 15.16 },
  },
  network: { rank: 81, average: 32.72 },
  consistent: true,
};

/** What is wrong with a payload. */
function issuesOf(payload: unknown): Pick<Issue, 'path' | 'message'>[] {
  try {
    parseSsiPage(payload);
  } catch (error) {
    if (error instanceof IncentiveAuditError && error.code === 'invalid-payload')
      return error.issues.map(({ path, message }) => ({ path, message }));
    throw error;
  }
  return [];
}

const member = (change: object) => ({ memberScore: { ...capture.memberScore, ...change } });
const withScore = (score: unknown) =>
  member({ subScores: capture.memberScore.subScores.map((sub, at) => (at === 3 ? { ...sub, score } : sub)) });

describe('parseSsiPage', () => {
  test.each([
    ['an object', capture],
    ['an object inside data', { data: capture }],
    ['JSON text', JSON.stringify(capture)],
    ['JSON text inside data, with a byte order mark', `\uFEFF${JSON.stringify({ data: capture })}\n`],
    ['an object without prototype', Object.assign(Object.create(null), capture)],
  ])('reads %s', (_, payload) => {
    expect(parseSsiPage(payload)).toEqual(reading);
  });

  test('lists pillars in the index’s order whatever the page’s', () => {
    const ids = linkedInSsi.pillars.map(({ id }) => id);
    const { pillars, industry } = parseSsiPage(capture);
    expect(Object.keys(pillars)).toEqual(ids);
    expect(Object.keys(industry?.pillars ?? {})).toEqual(ids);
  });

  test('gives pillars that scorePillars takes', () => {
    expect(scorePillars(linkedInSsi, parseSsiPage(capture).pillars).total).toBeCloseTo(19.7057522, 6);
  });

  test.each([
    ['3.68', 3.68],
    ['3,68', 3.68],
    [' 3,680 ', 3.68],
    ['2.5E-4', 0.00025],
    ['25', 25],
    ['0', 0],
  ])('reads the text %j as a number', (text, number) => {
    expect(parseSsiPage(withScore(text)).pillars['right-people']).toBe(number);
  });

  test.each([
    ['text that is no number', 'a lot'],
    ['a thousands separator', '1,234.5'],
    ['two signs', '--3'],
    ['empty text', ''],
    ['hexadecimal', '0x10'],
    ['true', true],
    ['NaN', Number.NaN],
    ['more than the maximum', 25.001],
    ['text of more than the maximum', '25,001'],
    ['less than 0', -0.001],
    ['infinite', Number.POSITIVE_INFINITY],
    ['a list', [3]],
  ])('refuses %s as a pillar’s score', (_, score) => {
    expect(issuesOf(withScore(score))).toEqual([
      { path: ['memberScore', 'subScores', 3, 'score'], message: 'must be a number from 0 to 25' },
    ]);
  });

  test.each([
    [20, true],
    [19, false],
    [20.215752, true],
    [20.215753, false],
    ['20', true],
  ])('a total of %s is consistent with the pillars: %s', (overall, consistent) => {
    expect(parseSsiPage(member({ overall })).consistent).toBe(consistent);
  });

  test.each([
    ['no groups', {}],
    ['null for the groups', { groupScore: null }],
    ['an empty list of groups', { groupScore: [] }],
    ['groups that are not the member’s', { groupScore: [{ groupType: 'TEAM', rank: 'none' }] }],
  ])('reads a page with %s', (_, groups) => {
    const { industry, network, ...own } = reading;
    expect(parseSsiPage({ memberScore: capture.memberScore, ...groups })).toEqual(own);
  });

  test('reports all problems at once, each at its place', () => {
    const payload = {
      data: {
        memberScore: {
          overall: 101,
          subScores: [
            { pillar: 'PROFESSIONAL_BRAND', score: 30 },
            { pillar: 'PROFESSIONAL_BRAND', score: 3 },
            { pillar: 'professional_brand', score: 3 },
            'Jane Doe',
          ],
        },
        groupScore: [
          { groupType: 'INDUSTRY', rank: 101, score: { subScores: {} } },
          { groupType: 'NETWORK', score: 12 },
          { groupType: 'NETWORK', rank: 3, score: { overall: 12 } },
        ],
      },
    };
    const at = (...path: Issue['path']) => ['data', ...path];
    const keys = 'PROFESSIONAL_BRAND, FIND_RIGHT_PEOPLE, INSIGHT_ENGAGEMENT, STRONG_RELATIONSHIP';
    const own = at('memberScore', 'subScores');
    const expected: Pick<Issue, 'path' | 'message'>[] = [
      { path: at('groupScore', 0, 'rank'), message: 'must be a number from 0 to 100' },
      { path: at('groupScore', 0, 'score', 'overall'), message: 'is missing' },
      { path: at('groupScore', 0, 'score', 'subScores'), message: 'must be a list of 0 to 100 entries' },
      { path: at('groupScore', 1, 'rank'), message: 'is missing' },
      { path: at('groupScore', 1, 'score'), message: 'must be an object' },
      { path: at('groupScore', 2), message: 'gives the same group a second time' },
      { path: at('memberScore', 'overall'), message: 'must be a number from 0 to 100' },
      { path: [...own, 0, 'score'], message: 'must be a number from 0 to 25' },
      { path: [...own, 1, 'pillar'], message: 'is given a second time' },
      { path: [...own, 2, 'pillar'], message: `must be one of ${keys}` },
      { path: [...own, 3], message: 'must be an object' },
      { path: own, message: 'lacks FIND_RIGHT_PEOPLE' },
      { path: own, message: 'lacks INSIGHT_ENGAGEMENT' },
      { path: own, message: 'lacks STRONG_RELATIONSHIP' },
    ];
    const issues = issuesOf(payload);
    expect(issues).toHaveLength(expected.length);
    expect(issues).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    ['nothing', {}, [['memberScore'], 'is missing']],
    [
      'a member without pillars',
      member({ subScores: undefined }),
      [['memberScore', 'subScores'], 'is missing'],
    ],
    [
      'a member with no pillar',
      member({ subScores: [] }),
      [['memberScore', 'subScores'], 'must be a list of 1 to 100 entries'],
    ],
    [
      'pillars that are no list',
      member({ subScores: { length: 4 } }),
      [['memberScore', 'subScores'], 'must be a list of 1 to 100 entries'],
    ],
    [
      'a group without its score',
      { ...capture, groupScore: [{ groupType: 'NETWORK', rank: 1 }] },
      [['groupScore', 0, 'score'], 'is missing'],
    ],
  ])('refuses %s', (_, payload, [path, message]) => {
    expect(issuesOf(payload)).toEqual([{ path, message }]);
  });

  test('refuses an object that throws when read, where it does', () => {
    const payload = {
      get memberScore() {
        throw new Error('no');
      },
    };
    expect(issuesOf(payload)).toEqual([{ path: ['memberScore'], message: 'must be an object' }]);
  });

  const unreadable = [{ path: [], message: 'must be the payload of the page, as an object or as JSON text' }];

  test.each([
    ['text that is no JSON', '<html>'],
    ['empty text', ''],
    ['deep text', `${'['.repeat(1e5)}`],
    [
      'a revoked proxy',
      (() => {
        const { proxy, revoke } = Proxy.revocable({}, {});
        revoke();
        return proxy;
      })(),
    ],
  ])('refuses %s', (_, payload) => {
    expect(issuesOf(payload)).toEqual(unreadable);
  });

  test('reads own properties only', () => {
    expect(issuesOf(Object.create(capture))).toEqual([{ path: ['memberScore'], message: 'is missing' }]);
    const polluted = `{"__proto__": ${JSON.stringify(capture)}}`;
    expect(issuesOf(polluted)).toEqual([{ path: ['memberScore'], message: 'is missing' }]);
    expect(
      issuesOf(
        member({
          subScores: [
            { pillar: '__proto__', score: 1 },
            { pillar: 'constructor', score: 1 },
          ],
        }),
      ).length,
    ).toBe(6);
  });

  test('does not walk through a list of millions', () => {
    for (const length of [101, 4_294_967_295]) {
      expect(issuesOf(member({ subScores: new Array(length) }))).toEqual([
        { path: ['memberScore', 'subScores'], message: 'must be a list of 1 to 100 entries' },
      ]);
    }
  });

  test('quotes nothing of the payload', () => {
    const secret = 'Jane Doe';
    const payload = {
      memberScore: { overall: secret, subScores: [{ pillar: secret, score: secret }] },
      groupScore: [{ groupType: 'INDUSTRY', industry: secret, rank: secret, score: secret }],
    };
    expect(JSON.stringify(issuesOf(payload))).not.toContain(secret);
    expect(JSON.stringify(issuesOf(secret))).not.toContain(secret);
    expect(JSON.stringify(parseSsiPage(capture))).not.toContain('Secret');
  });

  test('gives a reading or the error for anything', () => {
    const shaped = fc.record({
      memberScore: fc.record({
        overall: fc.anything(),
        subScores: fc.array(fc.record({ pillar: fc.anything(), score: fc.anything() })),
      }),
      groupScore: fc.array(
        fc.record({
          groupType: fc.constantFrom('INDUSTRY', 'NETWORK', 'X'),
          rank: fc.anything(),
          score: fc.anything(),
        }),
      ),
    });
    const anything = fc.anything({
      withNullPrototype: true,
      withBigInt: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    fc.assert(
      fc.property(fc.oneof(anything, shaped, fc.string(), fc.json()), (payload) => {
        expect(issuesOf(payload).length).toBeGreaterThan(0);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
});
