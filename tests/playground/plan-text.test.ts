import { describe, expect, it } from 'vitest';
import { readPlan, writePlan } from '../../playground/plan-text';

describe('readPlan', () => {
  it('reads what writePlan wrote', () => {
    const plan = { name: 'Plan', period: 'quarter' as const, measures: [] };
    expect(readPlan(writePlan(plan))).toEqual({ plan });
  });

  it.each([
    ['a comment', '{\n  // all of it\n  "name": "Plan"\n}', 2, 3],
    ['a trailing comma', '{\n  "name": "Plan",\n}', 3, 1],
    ['nothing', '', 1, 1],
  ])('says where %s stands', (_, text, line, column) => {
    expect(readPlan(text)).toEqual({ line, column });
  });
});
