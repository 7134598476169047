import type { IncentivePlanReport } from '../../model/report';
import { escapeMarkdown, escapeName } from '../escape';
import type { Strings } from '../strings/strings';
import { money } from './money';
import { said } from './section';

/** A target is shown as it was set. */
const TARGET_DECIMALS = 6;

/** The plan's name, the verdict, and one line on what was judged. */
export function headline({ plan, verdict, data }: IncentivePlanReport, words: Strings): string[] {
  const history =
    data === null ? words.planAlone : words.history(data.participants, data.periods, data.observations);
  return [
    `# ${escapeName(plan.name)}`,
    inBold(said(verdict.summary)),
    [...stake(plan, words), measures(plan, words), history].join(' · '),
  ];
}

/** The first sentence of a summary is the decision: it stands in bold. */
function inBold(summary: string): string {
  return summary.replace(/^.+?\.(?= |$)/, '**$&**');
}

function stake(plan: IncentivePlanReport['plan'], words: Strings): string[] {
  if (plan.targetIncentive === null) return [];
  const period = words.periods[plan.period] ?? escapeMarkdown(plan.period);
  return [words.perPersonAnd(money(plan.targetIncentive, plan, words), period)];
}

function measures({ measures: all }: IncentivePlanReport['plan'], words: Strings): string {
  const named = all.map(({ label, weight, target }) => {
    const name = escapeName((words.locale === 'fr' ? label.fr : undefined) ?? label.en);
    const share = all.length === 1 ? '' : ` ${words.format.percent(weight)}`;
    const aim = target === null ? words.noTarget : words.target(words.format.number(target, TARGET_DECIMALS));
    return `${name}${share}, ${aim}`;
  });
  return words.measures(all.length, named);
}
