import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { examples } from '../../examples/examples.mjs';
import { loadExample } from '../../examples/load.mjs';
import { type Call, followed, type Ways } from './follow-plan';

const page = readFileSync(join(import.meta.dirname, '../../docs/architecture.md'), 'utf8');

/** Where a way comes back to a part of src that it had left: from which call to which. */
function returns(ways: Ways): string[] {
  const found = ways.flatMap((way) => {
    const [from, to] = way.slice(-2);
    if (from === undefined || to === undefined || from.zone === to.zone) return [];
    return way.slice(0, -2).some(({ zone }) => zone === to.zone) ? [`${from.name} → ${to.name}`] : [];
  });
  return [...new Set(found)].sort();
}

/** The parts of src on all ways as a tree: each below the part that handed the plan on to it. */
function tree(ways: Ways): string[] {
  const routes = ways.map((way) =>
    way.map(({ zone }) => zone).filter((zone, at, zones) => zone !== zones[at - 1]),
  );
  const distinct = [...new Set(routes.map((route) => route.join(' > ')))].sort();
  return distinct.map((route) => {
    const zones = route.split(' > ');
    return `${'  '.repeat(zones.length - 1)}${zones.at(-1)}`;
  });
}

describe('the way of a plan from evaluateIncentivePlan to the report', () => {
  let ways: Ways = [];
  beforeAll(async () => {
    const { library, waysOf } = await followed();
    ways = examples.flatMap((example) => {
      const { plan, data } = loadExample(example, library);
      return [...waysOf(() => library.evaluateIncentivePlan(plan, data))];
    });
  }, 60_000);

  test('is seen in every part of the engine', () => {
    const zones = new Set(ways.flat().map(({ zone }) => zone));
    for (const zone of ['schema', 'critique/engine', 'critique/kit', 'critique/rules', 'critique/verdict']) {
      expect(zones).toContain(zone);
    }
  });

  test('never comes back to a part of src that it left', () => {
    expect(returns(ways)).toEqual([]);
  });

  test('is drawn in docs/architecture.md as it is', () => {
    const [, drawn = ''] = /## The way of a plan.*?```text\n(.*?)```/s.exec(page) ?? [];
    expect(drawn.trimEnd().split('\n')).toEqual(tree(ways));
  });
});

describe('the checks themselves', () => {
  const call = (zone: string, name: string): Call => ({ zone, name });

  test('a way that comes back is found, and one that stays or goes on is not', () => {
    const [engine, rules, kit] = [call('engine', 'run'), call('rules', 'evaluate'), call('kit', 'judge')];
    const again = call('rules', 'property');
    expect(returns([[engine], [engine, rules], [engine, rules, kit]])).toEqual([]);
    expect(returns([[engine, rules, again]])).toEqual([]);
    expect(returns([[engine, rules, kit, again]])).toEqual(['judge → property']);
  });

  test('parts are drawn below the one that handed the plan on', () => {
    const [engine, rules, kit] = [call('engine', 'run'), call('rules', 'evaluate'), call('kit', 'judge')];
    expect(tree([[engine], [engine, engine, rules], [engine, kit], [engine, kit]])).toEqual([
      'engine',
      '  kit',
      '  rules',
    ]);
  });
});
