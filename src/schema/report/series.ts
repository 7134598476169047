import * as z from 'zod/mini';
import type { ReportSeries } from '../../model/report';
import { exact } from '../exact';
import { count, finite, metricReference, perMetric } from '../leaves';

/** The figures charts draw. */
export const seriesSchema: z.ZodMiniType<ReportSeries, ReportSeries> = /* @__PURE__ */ (() =>
  exact<ReportSeries>()(
    z.object({
      timeline: z.array(
        z.object({
          period: z.string(),
          participants: count,
          means: perMetric(z.nullable(finite)),
        }),
      ),
      histogram: z.array(
        z.object({
          metric: metricReference,
          edges: z.array(finite),
          counts: z.array(z.nullable(finite)),
        }),
      ),
      bins: z.array(
        z.object({
          metric: metricReference,
          outcome: metricReference,
          participants: count,
          x: finite,
          y: finite,
        }),
      ),
    }),
  ))();
