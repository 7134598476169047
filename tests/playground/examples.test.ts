import { expect, test } from 'vitest';
import { examples as committed } from '../../examples/examples.mjs';
import { loadExample } from '../../examples/load.mjs';
import { examples } from '../../playground/examples';
import { defineIndex, evaluateIncentivePlan, parseSsiPages } from '../../src/index';

test.each(examples)(
  'the example $id is the committed one, and has an answer',
  ({ id, plan, source, label }) => {
    const example = committed.find(({ name }) => name === id);
    if (example === undefined) throw new Error(`there is no example ${id}`);
    const loaded = loadExample(example, { defineIndex, parseSsiPages });
    expect(plan).toEqual(loaded.plan);
    const data = source !== null && 'data' in source ? source.data : undefined;
    expect(data).toEqual(loaded.data);
    expect(evaluateIncentivePlan(plan, data).findings.map(({ outcome }) => outcome)).not.toContain('error');
    expect(new Set(Object.values(label)).size).toBe(2);
  },
);
