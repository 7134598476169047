import { data as sentences } from '../../locales/en/data';
import type { CheckedPlan } from '../../model/checked-plan';
import { isSummed } from '../../model/metric';
import { MOST_MISSING } from '../../model/most-missing';
import type { Panel } from '../../model/panel/panel';
import { monthsPerPeriod } from '../../model/panel/period';
import type { PlanPeriod } from '../../model/plan';
import type { PayoutReplay, Phrase } from '../../model/report';
import { leastTeam } from '../../model/whole-team';
import type { PreparedAudit } from '../engine/prepare-audit';
import { labelsOfAll } from '../kit/judge-facts';
import { phrasesOf } from '../kit/phrase';
import type { QuotaReadings } from '../kit/quota-readings';
import type { PayoutLack } from '../kit/team-history';

const phrase = /* @__PURE__ */ phrasesOf(sentences);

/** Paid beyond so many times what was promised, or under one part of so many, a figure is hardly what it was meant to be (project default). */
const FAR_FROM_PROMISED = 10;

/** How the data of an audit were read, where they could be read otherwise, and what makes one ask whether they were. */
export function dataNotes(
  audit: Pick<PreparedAudit, 'panel' | 'plan' | 'options' | 'fiscalReadAs' | 'quotaReadings'>,
  { payouts, untold }: { payouts: Pick<PayoutReplay, 'ratio'> | null; untold: PayoutLack | null },
): Phrase[] {
  const { panel, plan, fiscalReadAs } = audit;
  if (panel === null) return [];
  const { yearStarts, measures } = plan;
  const fiscal = fiscalReadAs();
  const unused = measures
    .filter(({ metric, target }) => target !== 'own' && panel.targets.has(metric))
    .map(({ definition }) => definition.label);
  const worthless = measures
    .filter(
      ({ metric, target }) => target === 'own' && panel.targets.get(metric)?.every((quota) => !(quota > 0)),
    )
    .map(({ definition }) => definition.label);
  return [
    ...missingNotes(plan, panel),
    ...(panel.datesReadAs === null ? [] : [phrase('data/dates-read-as', { period: panel.datesReadAs })]),
    ...(fiscal === null ? [] : [phrase('data/fiscal-read-as', fiscal)]),
    ...(yearStarts === 1 || !countsFromYear(plan) ? [] : [phrase('data/year-starts', { month: yearStarts })]),
    ...(unused.length === 0 ? [] : [phrase('data/quotas-beside-target', { measures: unused })]),
    ...(worthless.length === 0 ? [] : [phrase('data/no-quota-above-0', { measures: worthless })]),
    ...quotaNotes(audit.quotaReadings()),
    ...teamNote(plan, panel),
    ...conditionNote(plan, panel),
    ...commissionNotes(plan),
    ...promiseNote(payouts?.ratio ?? null),
    ...(untold === null || untold === 'replay' ? [] : [untoldNote(untold, audit)]),
  ];
}

/** Counts and amounts that more rows lack than have, and anything paid on of which no row has a figure: empty cells are often meant as 0. */
function missingNotes({ measures }: CheckedPlan, panel: Panel): Phrase[] {
  const paid = new Map(measures.map(({ metric, definition }) => [metric, definition]));
  return [...paid].flatMap(([metric, definition]) => {
    const column = panel.columns.get(metric);
    if (column === undefined) return [];
    const count = column.reduce((missing, value) => missing + Number(Number.isNaN(value)), 0);
    const isMost = count === panel.rows || (isSummed(definition) && count > MOST_MISSING * panel.rows);
    if (!isMost) return [];
    return [phrase('data/mostly-missing', { measure: definition.label, count, rows: panel.rows })];
  });
}

/** Whether anything is counted from the year's first month: months are months whenever the year begins. */
function countsFromYear({ period, measures }: Pick<CheckedPlan, 'period' | 'measures'>): boolean {
  return (
    period !== 'month' ||
    measures.some((measure) => measure.period !== 'month' || measure.accumulates !== undefined)
  );
}

/** Quotas that may be for a longer time than their rows, and how those of teams were put together. */
function quotaNotes({ repeated, added, once }: QuotaReadings): Phrase[] {
  return [
    ...repeated.map(({ measure, found: { span, times } }) =>
      phrase('data/quotas-repeated', { measures: labelsOfAll([measure]), period: span, times }),
    ),
    ...(added.length === 0 ? [] : [phrase('data/team-quotas-added', { measures: labelsOfAll(added) })]),
    ...(once.length === 0 ? [] : [phrase('data/team-quota-once', { measures: labelsOfAll(once) })]),
  ];
}

/** That nobody says whose team a row is of. */
function teamNote({ measures }: CheckedPlan, panel: Panel): Phrase[] {
  const teamless = measures.filter(
    ({ level, metric }) => level === 'team' && panel.team === null && panel.columns.has(metric),
  );
  return teamless.length === 0 ? [] : [phrase('data/one-team', { measures: labelsOfAll(teamless) })];
}

/** Conditions of pay of which the data say nothing at all. */
function conditionNote({ measures }: CheckedPlan, panel: Panel): Phrase[] {
  const unknown = measures.filter(
    ({ role, metric }) =>
      role !== 'additive' && !panel.columns.get(metric)?.some((value) => !Number.isNaN(value)),
  );
  return unknown.length === 0
    ? []
    : [phrase('data/no-condition-figures', { measures: labelsOfAll(unknown) })];
}

/** Commissions that pay as much as is sold, or more: mostly a percentage, or figures in thousands. */
function commissionNotes({ measures }: CheckedPlan): Phrase[] {
  return measures.flatMap(({ commission, definition }) => {
    const rate = Math.max(0, ...(commission?.rates ?? []).map((tier) => tier.rate ?? 0));
    return definition.nature === 'amount' && rate >= 1
      ? [phrase('data/commission-beyond-values', { measure: definition.label, rate, fraction: rate / 100 })]
      : [];
  });
}

/** That a plan would have paid far from what it promises: mostly a target in other units, or for another length of time. */
function promiseNote(ratio: number | null): Phrase[] {
  if (ratio === null || (ratio <= FAR_FROM_PROMISED && FAR_FROM_PROMISED * ratio >= 1)) return [];
  return [phrase('data/far-from-promised', { ratio })];
}

/** The plan's period, or the longest of what it pays. */
function longestPeriod({ measures, period }: CheckedPlan): PlanPeriod {
  const periods = measures.filter(({ role }) => role === 'additive').map((measure) => measure.period);
  return periods.reduce((a, b) => (monthsPerPeriod[b] > monthsPerPeriod[a] ? b : a), period);
}

/** Why it is not told what the plan would have paid. */
function untoldNote(
  lack: Exclude<PayoutLack, 'replay'>,
  { plan, options }: Pick<PreparedAudit, 'plan' | 'options'>,
): Phrase {
  switch (lack) {
    case 'no-period':
      return phrase('data/no-period-complete', { period: longestPeriod(plan) });
    case 'participants':
      return phrase('data/payouts-of-few-people', { least: leastTeam(options) });
    case 'few-paid':
      return phrase('data/payouts-tell-of-few', {});
  }
}
