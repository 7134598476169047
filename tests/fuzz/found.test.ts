import { describe, expect, test } from 'vitest';
import { defineIndex, evaluateIncentivePlan, type IncentivePlanInput, parseSsiPage } from '../../src/index';
import { knownMetrics } from '../../src/table/known-metrics';
import { TableReader } from '../../src/table/table-reader';
import { issuesOf } from '../issues-of';
import { index, measure, metric, pillar, plan } from '../schema/plans';

/* What `npm run fuzz` found, in its smallest form. */

describe('an object with a length is no list and no text', () => {
  const lengths = [{ length: {} }, { length: Object.create(null) }, { length: 0 }, { length: 1e6 }];

  test.each<[string, (given: unknown) => unknown, (string | number)[]]>([
    ['measures', (given) => plan({ measures: given }), ['measures']],
    ['goals', (given) => plan({ goals: given }), ['goals']],
    ['name', (given) => plan({ name: given }), ['name']],
    ['payout', (given) => plan({ measures: [measure({ payout: given })] }), ['measures', 0, 'payout']],
    ['id', (given) => plan({ metrics: [metric({ id: given })] }), ['metrics', 0, 'id']],
  ])('%s', (_, make, path) => {
    for (const given of lengths) {
      const issues = issuesOf(() => evaluateIncentivePlan(make(given) as IncentivePlanInput));
      expect(issues.length).toBeGreaterThan(0);
      for (const issue of issues) expect(issue.path.slice(0, path.length)).toEqual(path);
    }
  });

  test('pillars and components of an index', () => {
    for (const given of lengths) {
      const issues = issuesOf(() => defineIndex(index({ pillars: [pillar({ components: given })] })));
      expect(issues.map(({ path }) => path)).toEqual([['pillars', 0, 'components']]);
    }
  });
});

describe('a table says the same whole and in pieces', () => {
  const read = (text: string, piece: number) => {
    const reader = new TableReader({ metrics: knownMetrics(null) });
    for (let at = 0; at < text.length; at += piece) reader.push(text.slice(at, at + piece));
    const { observations, notes, problems } = reader.end();
    return { observations, notes, problems };
  };

  test.each([
    ['a line end in the name of the first column', '"A\nB";participant;period;revenue\n1;p;2026-01;5\n'],
    ['a quote too many', '""period","participant","revenue"\n"2026-01","é, 0; 1","2"\n'],
    ['a mark of the byte order below empty lines', '\n\n\ufeffsep=|\nparticipant|revenue\n'],
    ['a delimiter that is named', 'sep=|\n\nparticipant|period|revenue\np|2026-01|5'],
  ])('%s', (_, text) => {
    for (const piece of [1, 2, 7]) expect(read(text, piece)).toEqual(read(text, text.length));
  });
});

test.each([
  ['an object', { data: 0 }, ['data']],
  ['a text', '{"data":[]}', ['data', 'memberScore']],
  ['no JSON object', 'null', []],
])('what is wrapped in a page that is %s has a path that leads somewhere', (_, page, path) => {
  expect(issuesOf(() => parseSsiPage(page)).map((issue) => issue.path)).toEqual([path]);
});

test.each([12n, 5, 'PROFESSIONAL_BRAND', null])('an entry of a page that is %s is named itself', (entry) => {
  const issues = issuesOf(() =>
    parseSsiPage({ memberScore: { overall: 0, subScores: [entry] }, groupScore: [entry] }),
  );
  const paths = issues.map(({ path }) => path.join('.'));
  expect(new Set(paths)).toEqual(
    new Set(['groupScore.0', 'memberScore.subScores.0', 'memberScore.subScores']),
  );
});
