import * as z from 'zod/mini';
import type { ReportSeries } from '../../model/report';
import { exact } from '../exact';
import { count, finite, metricReference, perMetric } from '../leaves';
import { many, part, words } from './leaves';

/** The figures charts draw. */
export const seriesSchema: z.ZodMiniType<ReportSeries, ReportSeries> = /* @__PURE__ */ (() =>
  exact<ReportSeries>()(
    part({
      timeline: many(
        part({
          period: words,
          participants: count,
          means: perMetric(z.nullable(finite)),
        }),
      ),
      histogram: many(
        part({
          metric: metricReference,
          edges: many(finite),
          counts: many(z.nullable(finite)),
        }),
      ),
      bins: many(
        part({
          metric: metricReference,
          outcome: metricReference,
          participants: count,
          x: finite,
          y: finite,
        }),
      ),
    }),
  ))();
