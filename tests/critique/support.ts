import { evaluateIncentivePlan } from '../../src/critique/evaluate-incentive-plan';
import type { MetricDefinition } from '../../src/model/metric';
import type { EvaluationOptions } from '../../src/model/options';
import type { IncentivePlanInput } from '../../src/model/plan';
import type { Observation, PlanDataInput } from '../../src/model/plan-data';
import type { Estimate, Finding, RuleId } from '../../src/model/report';
import { createGenerator } from '../../src/stats/descriptive/random';

/** A plan that pays everything on LinkedIn's score. */
export const ssiPlan: IncentivePlanInput = {
  name: 'Social selling',
  period: 'quarter',
  measures: [{ metric: 'linkedin-ssi', weight: 1, target: 80 }],
};

/** A plan that pays everything on revenue. */
export const revenuePlan: IncentivePlanInput = {
  name: 'Revenue',
  period: 'quarter',
  measures: [{ metric: 'revenue', weight: 1, target: 100_000 }],
};

/** A plan that pays everything on answers within some days, of which fewer are better. */
export function daysPlan(target: number): IncentivePlanInput {
  return {
    ...revenuePlan,
    metrics: [
      {
        id: 'days',
        label: { en: 'Days to answer' },
        captures: 'outcome',
        nature: 'state',
        producedBy: 'others',
        automatable: false,
        licence: 'free',
        better: 'lower',
        maximum: 100,
      },
    ],
    measures: [{ metric: 'days', weight: 1, target }],
  };
}

/** A metric that is no goal and of which less is better. */
export const complaints: MetricDefinition = {
  id: 'complaints',
  label: { en: 'Complaints', fr: 'Réclamations' },
  captures: 'attention',
  nature: 'count',
  producedBy: 'others',
  automatable: false,
  licence: 'free',
  better: 'lower',
};

/** A plan of two measures, the first with `weight`. */
export function split(first: string, weight: number, second: string): IncentivePlanInput {
  return {
    name: 'Split',
    period: 'quarter',
    measures: [
      { metric: first, weight, target: 50 },
      { metric: second, weight: 1 - weight, target: 50 },
    ].filter((measure) => measure.weight > 0),
  };
}

/** The finding of one rule, run alone. */
export function findingOf(
  rule: RuleId,
  plan: IncentivePlanInput,
  data?: PlanDataInput,
  options: EvaluationOptions = {},
): Finding {
  const report = evaluateIncentivePlan(plan, data, { ...options, rules: { only: [rule] } });
  const [finding] = report.findings;
  if (finding === undefined) throw new Error(`${rule} did not answer`);
  return finding;
}

/** A figure of a finding by name. */
export function figure(finding: Finding, name: string): Estimate {
  const estimate = finding.evidence.find((one) => one.name === name);
  if (estimate === undefined) throw new Error(`no figure "${name}" in ${finding.rule}`);
  return estimate;
}

/** A standard normal variable from two uniform ones (Box and Muller). */
export function normals(seed: number): () => number {
  const uniform = createGenerator(seed);
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** A team in which every cell of a metric is made by a function of participant and period. */
export function team(
  participants: number,
  periods: number,
  metrics: Record<string, (participant: number, period: number) => number | null>,
): Observation[] {
  return Array.from({ length: participants * periods }, (_, row) => {
    const participant = Math.floor(row / periods);
    const period = row % periods;
    const cells = Object.entries(metrics).map(([id, make]) => [id, make(participant, period)]);
    return { participant: `p${participant}`, period, metrics: Object.fromEntries(cells) };
  });
}

/** A team whose outcome follows its score within participants by a correlation of `r`, on top of lasting differences between people and months. */
export function associatedTeam(
  participants: number,
  periods: number,
  r: number,
  seed: number,
): Observation[] {
  const draw = normals(seed);
  const people = Array.from({ length: participants }, () => ({ score: draw(), result: draw() }));
  const months = Array.from({ length: periods }, () => ({ score: draw(), result: draw() }));
  const cells = people.flatMap((person, p) =>
    months.map((month, t) => {
      const movement = draw();
      const result = r * movement + Math.sqrt(1 - r * r) * draw();
      return {
        participant: `p${p}`,
        period: t,
        metrics: {
          'linkedin-ssi': Math.min(100, Math.max(0, 50 + 4 * (person.score + month.score + movement))),
          revenue: 100_000 + 20_000 * (person.result + month.result + result),
        },
      };
    }),
  );
  return cells;
}

/** A team whose score follows the results of the month before, and goes with those of the month less. */
export function followingTeam(participants: number, periods: number, seed: number): Observation[] {
  const rows = associatedTeam(participants, periods + 1, 0, seed);
  const result = (row: Observation | undefined): number => ((row?.metrics.revenue ?? 0) - 100_000) / 20_000;
  return rows.flatMap((row, at) => {
    const score = 50 + 3 * (2 * result(rows[at - 1]) + result(row));
    const metrics = { ...row.metrics, 'linkedin-ssi': Math.min(100, Math.max(0, score)) };
    return row.period === 0 ? [] : [{ ...row, metrics }];
  });
}
