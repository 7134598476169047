import fc from 'fast-check';
import * as library from '../../../src/index';
import type { Observation } from '../../../src/model/plan-data';
import { anyCaptures, anyPage } from '../arbitrary/pages';
import { callsOf } from '../call';
import { unfitForJson } from '../promises/answer';
import type { Target } from '../target';

/** Participants and periods are handed on as they are given; figures are the page's. */
function hasFigures(answer: unknown): void {
  const problem = unfitForJson(
    (answer as Observation[]).map(({ metrics }) => metrics),
    false,
  );
  if (problem !== null) throw new Error(problem);
}

/** What reads pages. */
export const pages: readonly Target[] = [
  {
    name: 'parseSsiPage',
    share: 12,
    parameters: ['payload'],
    calls: callsOf(fc.tuple(anyPage)),
    run: library.parseSsiPage,
  },
  {
    name: 'parseSsiPages',
    share: 12,
    parameters: ['captures'],
    calls: callsOf(fc.tuple(anyCaptures)),
    run: library.parseSsiPages,
    handsBack: true,
    keeps: hasFigures,
  },
];
