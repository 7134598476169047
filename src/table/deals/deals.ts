import { simplified } from '../../model/simplified';
import type { Findings } from '../findings';
import type { Head } from '../head/find-head';
import { dealNames } from '../names/usual-names';
import { isNotWon } from '../stage';
import type { ObservedRows, TableOptions } from '../table';
import type { TableColumns } from '../table-columns';
import type { Words } from '../words/words';
import { spanOf } from './span-of';

/** What makes the rows of a table single deals. */
export type Deals = {
  /** Whether a column says of deals that they were won or lost. */
  hasStages: boolean;
  /** Whether it says of any that it was won, and whether of all. */
  hasWon: boolean;
  areAllWon: boolean;
  /** Whether the rows show that they are single deals; else it must be told. */
  areShown: boolean;
};

/**
 * Whether rows are single deals: a stage says that some were not won, or a participant has several in a month and a column is named as
 * only deals have it. A stage that was told is one whatever it says.
 */
export function dealsOf(
  columns: TableColumns,
  { names, matched }: Head,
  rows: ObservedRows,
  { map }: TableOptions,
): Deals {
  const said = new Set(columns.countsWon ? [] : columns.stages.labels);
  const hasStages =
    said.has('won') || said.has('lost') || said.has('not-won') || Object.hasOwn(map ?? {}, 'stage');
  const isNamedSo = (['participant', 'period'] as const).some((role) =>
    dealNames.has(simplified(names[matched.places.get(role) ?? -1] ?? '')),
  );
  // One row a month with 1 and 0 may as well count what was won.
  const hasOthers = [...said].some(isNotWon) && (isNamedSo || !columns.isWonByDigits);
  return {
    hasStages,
    hasWon: said.has('won'),
    areAllWon: said.has('won') && said.size === 1,
    areShown: (hasStages && hasOthers) || ((hasStages || isNamedSo) && hasSeveral(rows)),
  };
}

/** Whether any participant has several rows in a month, or in another period as it is written. */
export function hasSeveral({ observations: { participant, period } }: ObservedRows): boolean {
  const seen = new Map<string | number, Set<string | number>>();
  for (let row = 0; row < participant.length; row++) {
    const spans = seen.get(participant[row]!) ?? new Set();
    const span = spanOf(period[row]!);
    if (spans.has(span)) return true;
    seen.set(participant[row]!, spans.add(span));
  }
  return false;
}

/** Says what is open about deals; whether they may be summed. */
export function judgeDeals(
  deals: Deals,
  { deals: asked }: TableOptions,
  words: Words,
  findings: Findings,
): boolean {
  if (!asked) {
    const message = words.singleDeals(deals.hasStages);
    findings.add({ code: 'single-deals', message, remedy: 'deals' });
    return false;
  }
  if (deals.hasStages && !deals.hasWon) {
    findings.add({ code: 'no-won-deals', message: words.noWonDeals });
    return false;
  }
  if (!deals.hasStages) findings.notes.push(words.noStage);
  else if (deals.areAllWon) findings.notes.push(words.allWon);
  return true;
}

/** Says where rows repeat a deal with its whole amount: summed, it would count several times. */
export function judgeRepeatedDeals(
  { dealIds, stages }: TableColumns,
  rows: ObservedRows,
  hasStages: boolean,
  words: Words,
  findings: Findings,
): void {
  const repeated = dealIds.repeated(rows, hasStages ? stages.values() : null);
  if (repeated === null) return;
  const { count, line } = repeated;
  const message = words.repeatedDeals(dealIds.name, count);
  findings.add({ code: 'repeated-deals', message, line, column: dealIds.name });
}
