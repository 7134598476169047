import { builtInIndices } from './built-in-indices';
import { builtInMetrics } from './built-in-metrics';
import { qualifiedComponents } from './catalogue';
import { deepFreeze } from './deep-freeze';
import type { MetricDefinition } from './metric';

/**
 * Every metric with facets that is built in: the plain ones, then the components of the built-in index under their full ids.
 *
 * An index and its pillars are composites of these and stand in `linkedInSsi`; a plan may pay on any of the three.
 *
 * @example
 * ```ts
 * metricCatalogue.length; // => 36
 * metricCatalogue.find((metric) => metric.id === 'revenue')?.captures; // => 'outcome'
 * metricCatalogue.some((metric) => metric.id === 'linkedin-ssi/professional-brand/followers'); // => true
 * ```
 */
export const metricCatalogue: readonly MetricDefinition[] = /* @__PURE__ */ (() =>
  deepFreeze([...builtInMetrics, ...builtInIndices.flatMap(qualifiedComponents)]))();
