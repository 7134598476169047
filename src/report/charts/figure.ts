import type { Locale } from '../../locales/locale';
import type { IncentivePlanReport } from '../../model/report';
import type { ChartSpec } from './chart-spec';

/** The charts there are, in the order a report shows them. */
export const chartNames = [
  'pay-at-stake',
  'licence-ceiling',
  'validity',
  'naive-correlation',
  'score-and-outcome',
  'payouts',
  'target-attainment',
  'attainment-by-licence',
  'histogram',
  'timeline',
] as const;

/** What a chart shows. */
export type ChartName = (typeof chartNames)[number];

/** A chart, and the same figures as a table for those who cannot see it. */
export type Figure = {
  /** The finding as a sentence. */
  title: string;
  /** How to read the chart. */
  reading: string;
  header: string[];
  rows: string[][];
  spec: ChartSpec;
};

/** Draws one chart; `null` where the report has no figures for it. */
export type Draw = (report: IncentivePlanReport, locale: Locale) => Figure | null;
