import { Ajv2020 } from 'ajv/dist/2020';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import reportSchema from '../schemas/report.schema.json';
import { comparePlans, evaluateIncentivePlan } from '../src/index';
import { createCatalogue } from '../src/model/catalogue';
import type { IncentivePlanInput } from '../src/model/plan';
import type { Observation } from '../src/model/plan-data';
import type { IncentivePlanReport } from '../src/model/report';
import { charts, localize, renderHtml, renderMarkdown } from '../src/report/index';
import { createGenerator } from '../src/stats/random';
import { arbitraryPlan } from './propose-plan/arbitrary-plan';

/*
 * Whatever the plan and the history: what must not matter to a report does not. Histories have gaps, ties, constants, blocks that
 * are missing, huge and tiny figures, and licences that change.
 */

const RUNS = { seed: 11, numRuns: 15 };
const OPTIONS = { resamples: 50 };
const isReport = new Ajv2020({ allowUnionTypes: true, formats: { date: true } }).compile(reportSchema);

type Column = (participant: number, period: number, draw: () => number) => number | null;
const columns: readonly Column[] = [
  (_p, _t, draw) => draw(),
  (p, t, draw) => Math.min(1, (p % 5) / 9 + (t % 3) / 9 + draw() / 2),
  () => 0.5,
  () => 0,
  (_p, _t, draw) => (draw() > 0.5 ? 0.75 : 0.25),
  (_p, t, draw) => (t < 3 ? null : draw()),
  (p, t, draw) => ((p + t) % 3 === 0 ? null : draw()),
  (_p, _t, draw) => 1e-9 * draw(),
];

/** A history of what a plan pays on and wants, each metric within what it can be. */
function historyOf(plan: IncentivePlanInput, seed: number): Observation[] {
  const draw = createGenerator(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(draw() * all.length)] as T;
  const catalogue = createCatalogue(plan.metrics);
  const ids = new Set([
    ...plan.measures.map(({ metric }) => metric),
    ...(plan.goals ?? []),
    'revenue',
    'leads',
  ]);
  const made = [...ids].map((id) => {
    const { maximum, nature } = catalogue.get(id) ?? {};
    const scale = maximum ?? (nature === 'rate' ? 1 : pick([20, 1e4, 1e9]));
    return { id, scale, column: pick(columns) };
  });
  const [people, periods] = [pick([2, 6, 9, 14, 23]), pick([2, 3, 7, 12])];
  const licensed = pick([false, true]);
  const rows = Array.from({ length: people * periods }, (_, at): Observation => {
    const [p, t] = [Math.floor(at / periods), at % periods];
    const cells = made.map(({ id, scale, column }) => {
      const share = column(p, t, draw);
      return [id, share === null ? null : share * scale];
    });
    const licence = p % 3 === 0 || (p % 3 === 1 && t > 2) ? 'premium' : 'free';
    return {
      participant: `SECRET-${p}`,
      period: `2025-${String(t + 1).padStart(2, '0')}`,
      ...(licensed ? { licence } : {}),
      metrics: Object.fromEntries(cells),
    };
  });
  return rows.filter(() => draw() < 0.95);
}

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

/** What a report finds, by rule; figures to six digits, so that only rounding is forgiven, and no sampled p. */
function found({ findings }: IncentivePlanReport) {
  return findings.map(({ rule, outcome, impact, payAtStake, evidence }) => ({
    rule,
    outcome,
    impact,
    payAtStake: Number(payAtStake.toPrecision(7)),
    evidence: evidence
      .map(({ name, about, value, interval }) =>
        [name, ...backwards(about).sort(), ...[value, interval?.low, interval?.high].map(rounded)].join(' '),
      )
      .sort(),
  }));
}

function rounded(value: number | null | undefined): string {
  return typeof value === 'number' && Math.abs(value) > 1e-6 ? value.toPrecision(6) : '0';
}

/** Outcomes and stakes alone. */
function judged(report: IncentivePlanReport) {
  return found(report).map(({ evidence: _, ...finding }) => finding);
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
              target: times(measure.target) ?? null,
              threshold: times(measure.threshold) ?? undefined,
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
      const french = localize(report, 'fr');
      const pages = [report, french].flatMap((one, at) => {
        const locale = at === 0 ? 'en' : 'fr';
        return [
          renderMarkdown(one, { locale }),
          renderHtml(one, { locale }),
          JSON.stringify(charts(one, { locale })),
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
      expect(localize(french, 'en')).toEqual(report);
      expect(JSON.stringify(audit(plan, backwards(rows)))).toBe(json);
      expect(JSON.stringify(evaluateIncentivePlan(plan, { observations: asColumns(rows) }, OPTIONS))).toBe(
        json,
      );
      expect({ ...withNote, data: report.data }).toEqual(report);
      expect(found(audit(plan, renamed))).toEqual(found(report));
      expect(found(audit({ ...plan, measures: backwards(plan.measures) }, rows))).toEqual(found(report));
      if (!isOwnRevenue) expect(judged(audit(...scaled(plan, rows)))).toEqual(judged(report));
      expect([same.fixed, same.improved, same.worse]).toEqual([[], [], []]);
      expect(same.payouts?.moved ?? 0).toBe(0);
    }),
    RUNS,
  );
}, 120_000);
