import type { IncentivePlanReport } from '../../model/report';
import { escapeMarkdown } from '../escape';
import type { Strings } from '../strings/strings';

/** An amount in the plan's currency, safe in Markdown: two dollar signs are a formula to some renderers. */
export function money(
  amount: number,
  { currency }: Pick<IncentivePlanReport['plan'], 'currency'>,
  { format }: Strings,
): string {
  return escapeMarkdown(format.money(amount, currency));
}
