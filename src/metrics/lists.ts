import { deepFreeze } from '../model/deep-freeze';
import type { CatalogueMetric } from './catalogue-metric';
import { relationshipQuality } from './customers';
import { metricFamilies as families } from './families';
import { opportunities, sourcedPipeline } from './pipeline';

/**
 * What sellers are paid on: their work, what may become a sale, what was sold, which customers stay.
 *
 * For the `catalogue` of an audit: a plan then names any of them by its id alone, and the answers about it are the catalogue’s. A plan
 * that describes a metric itself is judged by its own answers. Frozen.
 *
 * @example
 * ```ts
 * import { salesMetrics } from 'incentive-audit/metrics';
 *
 * const plan = { name: 'Demos', period: 'month' as const, goals: ['bookings'], measures: [{ metric: 'demos', weight: 1, target: 10 }] };
 * const { verdict, provenance } = evaluateIncentivePlan(plan, null, { catalogue: salesMetrics });
 * verdict.decision; // => 'withdraw'
 * provenance.options.catalogue; // => ['demos', 'bookings']
 * ```
 */
export const salesMetrics: readonly CatalogueMetric[] = /* @__PURE__ */ (() =>
  deepFreeze([
    ...families.outreach,
    ...families.meetings,
    ...families.leads,
    ...families.pipeline,
    ...families.results,
    ...families.deals,
    ...families.recurring,
    ...families.retention,
    ...families['crm-hygiene'],
    relationshipQuality,
  ]))();

/**
 * What customer service and customer success are paid on: what customers say, how fast and how well, who stays.
 *
 * As {@link salesMetrics}, for other teams.
 *
 * @example
 * ```ts
 * import { serviceMetrics } from 'incentive-audit/metrics';
 *
 * serviceMetrics.some(({ id }) => id === 'csat'); // => true
 * ```
 */
export const serviceMetrics: readonly CatalogueMetric[] = /* @__PURE__ */ (() =>
  deepFreeze([...families.customers, ...families.service, ...families.retention, ...families.quality]))();

/**
 * What marketing is paid on: attention, leads and what becomes of them; posts and their reach.
 *
 * As {@link salesMetrics}, for other teams.
 *
 * @example
 * ```ts
 * import { marketingMetrics } from 'incentive-audit/metrics';
 *
 * marketingMetrics.some(({ id }) => id === 'marketing-qualified-leads'); // => true
 * ```
 */
export const marketingMetrics: readonly CatalogueMetric[] = /* @__PURE__ */ (() =>
  deepFreeze([
    ...families.marketing,
    ...families.social,
    ...families.leads,
    opportunities,
    sourcedPipeline,
  ]))();

/**
 * What anybody may be paid on, whatever the work: presence, learning, quality, what colleagues and superiors say.
 *
 * As {@link salesMetrics}, for other teams.
 *
 * @example
 * ```ts
 * import { workplaceMetrics } from 'incentive-audit/metrics';
 *
 * workplaceMetrics.some(({ id }) => id === 'manager-rating'); // => true
 * ```
 */
export const workplaceMetrics: readonly CatalogueMetric[] = /* @__PURE__ */ (() =>
  deepFreeze([...families.presence, ...families.learning, ...families.quality, ...families.team]))();

/**
 * Every metric of the catalogue, each once.
 *
 * For a host whose plans may pay on anything; the command and the playground know all of them. Frozen.
 *
 * @example
 * ```ts
 * import { allMetrics } from 'incentive-audit/metrics';
 *
 * allMetrics.length; // => 71
 * allMetrics.find(({ id }) => id === 'meetings')?.facts.standsFor; // => { as: 'step' }
 * ```
 */
export const allMetrics: readonly CatalogueMetric[] = /* @__PURE__ */ (() =>
  deepFreeze(Object.values(families).flat()))();
