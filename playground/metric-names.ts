import { type IncentivePlanInput, linkedInSsi, metricCatalogue } from 'incentive-audit';
import { allMetrics } from 'incentive-audit/metrics';
import { languages } from './languages';
import type { Locale } from './strings';

/** What a plan may pay on, by id, with its name: the plan's own metrics, the score and its pillars, the metrics of the catalogue. */
export function metricNames(plan: IncentivePlanInput, locale: Locale): Map<string, string> {
  const own = Array.isArray(plan.metrics) ? plan.metrics : [];
  const pillars = linkedInSsi.pillars.map(({ id, label }) => ({ id: `${linkedInSsi.id}/${id}`, label }));
  // Single inputs of the score are left out: hardly anybody pays on one, and there are many.
  const plain = metricCatalogue.filter(({ id }) => !id.includes('/'));
  return new Map(
    [...plain, ...allMetrics, linkedInSsi, ...pillars, ...own].map(({ id, label }) => [
      id,
      label === undefined ? id : languages[locale].names.nameOf(label),
    ]),
  );
}
