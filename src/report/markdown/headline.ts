import type { IncentivePlanReport } from '../../model/report';
import { escapeMarkdown, escapeSentence } from '../escape';
import type { Strings } from '../strings/strings';

/** The plan's name, the verdict, and one line on what was judged. */
export function headline({ plan, verdict, data }: IncentivePlanReport, words: Strings): string[] {
  const { number } = words.format;
  const history =
    data === null
      ? words.planAlone
      : words.history(number(data.participants), number(data.periods), number(data.observations));
  return [
    `# ${escapeMarkdown(plan.name)}`,
    inBold(escapeSentence(verdict.summary.text)),
    [...stake(plan, words), ...measures(plan, words), history].join(' · '),
  ];
}

/** The first sentence of a summary is the decision: it stands in bold. */
function inBold(summary: string): string {
  const end = summary.indexOf('.') + 1;
  return `**${summary.slice(0, end)}**${summary.slice(end)}`;
}

function stake(plan: IncentivePlanReport['plan'], words: Strings): string[] {
  if (plan.targetIncentive === null) return [];
  const period = words.periods[plan.period] ?? plan.period;
  return [words.perPersonAnd(words.format.money(plan.targetIncentive, plan.currency), period)];
}

function measures({ measures: all }: IncentivePlanReport['plan'], words: Strings): string[] {
  const named = all.map(({ label, weight, target }) => {
    const name = escapeMarkdown((words.locale === 'fr' ? label.fr : undefined) ?? label.en);
    const share = all.length === 1 ? '' : ` ${words.format.percent(weight)}`;
    const aim = target === null ? words.noTarget : words.target(words.format.number(target));
    return `${name}${share}, ${aim}`;
  });
  return [words.measures(all.length, named.join(' ; '))];
}
