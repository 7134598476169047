import fc from 'fast-check';
import { allMetrics, type CatalogueMetric, findMetric } from '../../../src/metrics/index';
import { callsOf, trueCallsOf } from '../call';
import type { Target } from '../target';

const names = allMetrics.flatMap(({ id, label, aliases }) => [id, label.en, label.fr, ...aliases]);
const words = fc.oneof(
  fc.constantFrom(...names),
  fc.tuple(fc.constantFrom(...names), fc.nat(12)).map(([name, cut]) => name.slice(0, cut)),
  fc.string(),
);

/** Matches are of the catalogue, each once. */
function areOfCatalogue(answer: unknown): void {
  const found = answer as CatalogueMetric[];
  if (new Set(found).size < found.length) throw new Error('a metric twice');
  if (found.some((metric) => !allMetrics.includes(metric))) throw new Error('no metric of the catalogue');
}

/** The catalogue, as a search field asks it. */
export const metrics: readonly Target[] = [
  {
    name: 'findMetric',
    share: 8,
    parameters: ['words'],
    calls: fc.oneof(trueCallsOf(words.map((one) => [one])), callsOf(words.map((one) => [one]))),
    run: findMetric,
    keeps: areOfCatalogue,
  },
];
