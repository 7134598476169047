import fc from 'fast-check';
import * as library from '../../../src/index';
import { createCatalogue } from '../../../src/model/catalogue';
import type { IndexDefinition } from '../../../src/model/index-definition';
import { anyHistory, type Drawn, drawn, historyOf } from '../arbitrary/history';
import { anyIndex } from '../arbitrary/index-definition';
import { panelOptions } from '../arbitrary/options';
import { callsOf } from '../call';
import type { Target } from '../target';

/** Columns of an index, its pillars and its components; components as attainments, or as raw values to be scaled. */
function columnsOfIndex(index: IndexDefinition, isRaw: boolean, hasTotal: boolean): Drawn[] {
  const catalogue = createCatalogue([index]);
  const total = hasTotal ? [index.id] : [];
  const pillars = index.pillars.map(({ id }) => `${index.id}/${id}`);
  const parts = index.pillars.flatMap((pillar) =>
    pillar.components.map(({ id }) => `${index.id}/${pillar.id}/${id}`),
  );
  return [...total, ...pillars, ...parts].flatMap((id) => {
    const metric = catalogue.get(id);
    if (metric === undefined) return [];
    const { maximum } = drawn(metric);
    return [{ id, maximum: parts.includes(id) && !isRaw ? Math.min(1, maximum) : maximum }];
  });
}

function calls<Key extends keyof typeof panelOptions>(keys: readonly Key[], takesScale: boolean) {
  const options = fc.record(
    Object.fromEntries(keys.map((key) => [key, panelOptions[key]])) as Record<string, fc.Arbitrary<unknown>>,
    { requiredKeys: [] },
  );
  return callsOf(
    fc
      .record({ index: anyIndex, history: anyHistory, options, isRaw: fc.boolean(), hasTotal: fc.boolean() })
      .map(({ index, history, options, isRaw, hasTotal }) => {
        const isScaled = takesScale && isRaw;
        const metrics = columnsOfIndex(index, isScaled, hasTotal);
        const scale = isScaled ? { scale: library.illustrativeScale(index) } : {};
        return [index, historyOf(history, metrics), { ...options, ...scale }];
      }),
  );
}

const common = { parameters: ['index', 'observations', 'options'], observations: 1, share: 4 };

/** What reads a history of an index. */
export const panels: readonly Target[] = [
  {
    ...common,
    name: 'calibrateWeights',
    calls: calls(['confidence', 'onProgress', 'signal'], true),
    run: library.calibrateWeights,
    tellsProgress: true,
  },
  {
    ...common,
    name: 'componentInfluence',
    calls: calls(['confidence', 'weightRatio'], false),
    run: library.componentInfluence,
  },
  {
    ...common,
    name: 'rankCertainty',
    calls: calls(['confidence', 'weightRatio', 'seed'], true),
    run: library.rankCertainty,
  },
];
