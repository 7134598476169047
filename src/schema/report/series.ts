import * as z from 'zod/mini';
import type { PerMetric } from '../../model/metric';
import { objectOf } from '../../model/problems/containers';
import type { ReportSeries } from '../../model/report';
import { exact } from '../exact';
import { expectation } from '../expectation';
import { count, metricReference } from '../leaves';
import { many, part, result, words } from './leaves';

type Means = PerMetric<number | null>;

/** `null` is a figure that is withheld, not one that may be left out. */
const withheld = /* @__PURE__ */ (() =>
  z.partialRecord(
    metricReference,
    z.nullable(result),
    expectation(objectOf, { of: 'metrics' }),
  ) as z.ZodMiniType<unknown> as z.ZodMiniType<Means, Means>)();

/** The figures charts draw. */
export const seriesSchema: z.ZodMiniType<ReportSeries, ReportSeries> = /* @__PURE__ */ (() =>
  exact<ReportSeries>()(
    part({
      timeline: many(
        part({
          period: words,
          participants: count,
          means: withheld,
        }),
      ),
      histogram: many(
        part({
          metric: metricReference,
          edges: many(result),
          counts: many(z.nullable(result)),
        }),
      ),
      bins: many(
        part({
          metric: metricReference,
          outcome: metricReference,
          participants: count,
          x: result,
          y: result,
        }),
      ),
    }),
  ))();
