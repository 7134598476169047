import { Ajv2020 } from 'ajv/dist/2020';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import reportSchema from '../schemas/report.schema.json';
import { comparePlans, evaluateIncentivePlan } from '../src/index';
import type { IncentivePlanInput } from '../src/model/plan';
import type { Observation } from '../src/model/plan-data';
import type { IncentivePlanReport } from '../src/model/report';
import { charts, localize, renderHtml, renderMarkdown } from '../src/report/index';
import { arbitraryPlan } from './critique/proposal/arbitrary-plan';
import { found, judged } from './invariance/found';
import { historyOf } from './invariance/histories';
import { languages } from './languages';

/*
 * Whatever the plan and the history: what must not matter to a report does not. Histories have gaps, ties, constants, blocks that
 * are missing, huge and tiny figures, and licences that change.
 */

const RUNS = { seed: 11, numRuns: 15 };
const OPTIONS = { resamples: 50 };
const isReport = new Ajv2020({ allowUnionTypes: true, formats: { date: true } }).compile(reportSchema);

const audit = (plan: IncentivePlanInput, observations: Observation[]): IncentivePlanReport =>
  evaluateIncentivePlan(plan, { observations }, OPTIONS);

function backwards<T>(list: readonly T[]): T[] {
  return [...list].reverse();
}

/** The same columns in the other order. */
function asColumns(rows: readonly Observation[]) {
  const ids = backwards([...new Set(rows.flatMap(({ metrics }) => Object.keys(metrics)))]);
  return {
    participant: rows.map(({ participant }) => participant),
    period: rows.map(({ period }) => period),
    licence: rows.map(({ licence }) => licence ?? null),
    metrics: Object.fromEntries(ids.map((id) => [id, rows.map(({ metrics }) => metrics[id] ?? null)])),
  };
}

/** Powers of two change no digit of a figure. */
const THOUSANDFOLD = 1024;

function scaled(plan: IncentivePlanInput, rows: readonly Observation[]): [IncentivePlanInput, Observation[]] {
  const times = (value: number | null | undefined) =>
    typeof value === 'number' ? value * THOUSANDFOLD : value;
  return [
    {
      ...plan,
      measures: plan.measures.map((measure) =>
        measure.metric === 'revenue'
          ? {
              ...measure,
              target: typeof measure.target === 'number' ? measure.target * THOUSANDFOLD : measure.target,
            }
          : measure,
      ),
    },
    rows.map((row) => ({ ...row, metrics: { ...row.metrics, revenue: times(row.metrics.revenue) } })),
  ];
}

test('what must not matter to a report does not', () => {
  fc.assert(
    fc.property(arbitraryPlan, fc.nat(1e6), (plan, seed) => {
      const rows = historyOf(plan, seed);
      fc.pre(rows.length > 0);
      const report = audit(plan, rows);
      const json = JSON.stringify(report);
      const french = localize(report, languages.fr);
      const pages = [report, french].flatMap((one, at) => {
        const locale = at === 0 ? 'en' : 'fr';
        return [
          renderMarkdown(one, { locale: languages[locale] }),
          renderHtml(one, { locale: languages[locale] }),
          JSON.stringify(charts(one, { locale: languages[locale] })),
        ];
      });
      const renamed = rows.map((row) => ({
        ...row,
        participant: `q${backwards([...`${row.participant}`]).join('')}`,
      }));
      const annotated = rows.map((row, at) => ({ ...row, metrics: { ...row.metrics, 'shoe-size': at } }));
      const withNote = audit(plan, annotated);
      const same = comparePlans(plan, plan, { observations: rows }, OPTIONS);
      const isOwnRevenue = plan.metrics?.some(({ id }) => id === 'revenue');

      expect(JSON.parse(json)).toEqual(report);
      expect(isReport(JSON.parse(json)), JSON.stringify(isReport.errors)).toBe(true);
      expect(report.findings.filter(({ outcome }) => outcome === 'error')).toEqual([]);
      expect([json, ...pages].filter((page) => page.includes('SECRET'))).toEqual([]);
      expect(pages.filter((page) => /\b(NaN|undefined|Infinity)\b|\[object/.test(page))).toEqual([]);
      expect(localize(french, languages.en)).toEqual(report);
      expect(JSON.stringify(audit(plan, backwards(rows)))).toBe(json);
      expect(JSON.stringify(evaluateIncentivePlan(plan, { observations: asColumns(rows) }, OPTIONS))).toBe(
        json,
      );
      expect({ ...withNote, data: report.data }).toEqual(report);
      expect(JSON.stringify(audit(plan, renamed))).toBe(json);
      expect(found(audit({ ...plan, measures: backwards(plan.measures) }, rows))).toEqual(found(report));
      if (!isOwnRevenue) expect(judged(audit(...scaled(plan, rows)))).toEqual(judged(report));
      expect([same.fixed, same.improved, same.worse]).toEqual([[], [], []]);
      expect(same.payouts?.moved ?? 0).toBe(0);
    }),
    RUNS,
  );
}, 120_000);
