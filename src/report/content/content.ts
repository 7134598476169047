import type { Locale } from '../../locales/locale';
import type { Precedents } from '../../model/precedents';
import type { IncentivePlanReport } from '../../model/report';
import { background } from './background';
import type { Block } from './block';
import { consequences } from './consequences';
import { findings } from './findings';
import { headline } from './headline';
import { moneyTable } from './money-table';
import { payouts } from './payouts';
import { precedents } from './precedents';

/** What a report says, in its order and as yet without markup; pictures go between the parts. */
export function contentOf(
  report: IncentivePlanReport,
  locale: Locale,
  alike: Precedents | null = null,
): { top: Block[]; middle: Block[]; bottom: Block[] } {
  const parts = (sections: readonly ((report: IncentivePlanReport, locale: Locale) => Block[])[]): Block[] =>
    sections.flatMap((section) => section(report, locale));
  return {
    top: parts([headline, moneyTable]),
    middle: parts([findings, consequences, payouts]),
    bottom: [...precedents(alike, locale), ...parts([background])],
  };
}
