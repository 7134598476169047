import type { Catalogue } from '../../../model/catalogue';
import type { CheckedPlan } from '../../../model/checked-plan';
import type { MetricId } from '../../../model/metric';
import type { Panel } from '../../../model/panel/panel';
import type { PanelColumns } from '../../../stats/panel/index/lagged';
import { type PanelViews, panelViews } from '../../../stats/panel/within/panel-views';
import type { TwoWayCorrelation } from '../../../stats/panel/within/two-way-correlation';
import type { Memoize } from '../memoize';
import { oriented } from '../oriented';

/** A measure and a goal side by side, and how they move together at once; several rules ask for both. */
export type PairedViews = {
  columns: PanelColumns;
  views: PanelViews;
  atOnce: () => TwoWayCorrelation | null;
};

/** `null` when the panel lacks one of the two. */
export function pairedViews(
  { plan, panel, memoize }: { plan: CheckedPlan; panel: Panel; memoize: Memoize },
  measure: MetricId,
  goal: MetricId,
): PairedViews | null {
  return memoize(viewsOf, memoize, panel, plan.catalogue, measure, goal);
}

function viewsOf(
  memoize: Memoize,
  panel: Panel,
  catalogue: Catalogue,
  measure: MetricId,
  goal: MetricId,
): PairedViews | null {
  const x = oriented(panel, catalogue, measure);
  const y = oriented(panel, catalogue, goal);
  if (x === null || y === null) return null;
  const columns = { participant: panel.participant, period: panel.period, x, y };
  const views = panelViews(columns);
  return { columns, views, atOnce: () => memoize(correlationAtOnce, views) };
}

function correlationAtOnce(views: PanelViews): TwoWayCorrelation | null {
  return views.delayed(0).correlation();
}
