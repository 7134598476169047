import { describe, expect, it } from 'vitest';
import type { Finding, Impact, Outcome } from '../../src/model/report';
import { compareFindings } from '../../src/report';
import { problemsOf } from '../issues-of';
import { article } from './reports';

const [whole] = article.findings;
const finding = (rule: string, outcome: Outcome, impact: Impact | null, payAtStake: number): Finding => ({
  ...(whole as Finding),
  rule,
  outcome,
  impact,
  payAtStake,
});

describe('findings', () => {
  it('stand by what they say and how heavily, those alike in their order', () => {
    const sorted = [
      finding('broken', 'error', null, 1),
      finding('fine', 'pass', null, 1),
      finding('moderate', 'fail', 'moderate', 0.9),
      finding('open', 'cannot-tell', null, 0),
      finding('also-open', 'cannot-tell', null, 1),
      finding('beside', 'not-applicable', null, 0),
      finding('smaller', 'fail', 'critical', 0.6),
      finding('larger', 'fail', 'critical', 0.8),
    ].sort(compareFindings);
    expect(sorted.map(({ rule }) => rule)).toEqual([
      'larger',
      'smaller',
      'moderate',
      'open',
      'also-open',
      'fine',
      'beside',
      'broken',
    ]);
  });

  it('are refused where one is none', () => {
    expect(problemsOf(() => compareFindings(whole as Finding, { outcome: 'odd' } as never))).toEqual([
      expect.stringMatching(/^b: must be a report, .* a finding/),
    ]);
  });
});
