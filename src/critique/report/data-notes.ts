import { data as sentences } from '../../locales/en/data';
import type { PayoutReplay, Phrase } from '../../model/report';
import type { PreparedAudit } from '../engine/prepare-audit';
import { phrasesOf } from '../kit/phrase';

const phrase = /* @__PURE__ */ phrasesOf(sentences);

/** Paid beyond so many times what was promised, or under one part of so many, a figure is hardly what it was meant to be (project default). */
const FAR_FROM_PROMISED = 10;

/** How the data of an audit were read, where they could be read otherwise, and what makes one ask whether they were. */
export function dataNotes(
  { panel, plan, fiscalReadAs }: Pick<PreparedAudit, 'panel' | 'plan' | 'fiscalReadAs'>,
  payouts: Pick<PayoutReplay, 'ratio'> | null,
): Phrase[] {
  if (panel === null) return [];
  const { period, yearStarts, measures } = plan;
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
    ...(panel.datesReadAs === null ? [] : [phrase('data/dates-read-as', { period: panel.datesReadAs })]),
    ...(fiscal === null ? [] : [phrase('data/fiscal-read-as', fiscal)]),
    // Months are months whenever the year begins.
    ...(yearStarts === 1 || period === 'month' ? [] : [phrase('data/year-starts', { month: yearStarts })]),
    ...(unused.length === 0 ? [] : [phrase('data/quotas-beside-target', { measures: unused })]),
    ...(worthless.length === 0 ? [] : [phrase('data/no-quota-above-0', { measures: worthless })]),
    ...promiseNote(payouts?.ratio ?? null),
  ];
}

/** That a plan would have paid far from what it promises: mostly a target in other units, or for another length of time. */
function promiseNote(ratio: number | null): Phrase[] {
  if (ratio === null || (ratio <= FAR_FROM_PROMISED && FAR_FROM_PROMISED * ratio >= 1)) return [];
  return [phrase('data/far-from-promised', { ratio })];
}
