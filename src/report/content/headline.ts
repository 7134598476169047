import { wordFor } from '../../locales/word';
import type { IncentivePlanReport } from '../../model/report';
import type { Strings } from '../strings/strings';
import { type Block, paragraph, type Span } from './block';
import { shortName, shortText } from './shorten';

/** A target is shown as it was set. */
const TARGET_DECIMALS = 6;

/** The plan's name, the verdict, and one line on what was judged. */
export function headline({ plan, verdict, data }: IncentivePlanReport, words: Strings): Block[] {
  const history =
    data === null ? words.planAlone : words.history(data.participants, data.periods, data.observations);
  return [
    { kind: 'heading', level: 1, text: shortName(plan.name) },
    { kind: 'verdict', decision: verdict.decision, spans: summary(shortText(verdict.summary.text)) },
    paragraph([...stake(plan, words), measures(plan, words), history].join(' · ')),
  ];
}

/** The first sentence of a summary is the decision: it stands in bold. */
function summary(text: string): Span[] {
  const [decision] = /^.+?\.(?= |$)/.exec(text) ?? [];
  if (decision === undefined) return [text];
  const rest = text.slice(decision.length).trim();
  return [{ strong: decision }, ...(rest === '' ? [] : [rest])];
}

function stake(plan: IncentivePlanReport['plan'], words: Strings): string[] {
  if (plan.targetIncentive === null) return [];
  const period = shortName(wordFor(words.periods, plan.period));
  return [words.perPersonAnd(words.format.money(plan.targetIncentive, plan.currency), period)];
}

function measures({ measures: all }: IncentivePlanReport['plan'], words: Strings): string {
  const named = all.map(({ label, weight, target }) => {
    const name = shortName((words.locale === 'fr' ? label.fr : undefined) ?? label.en);
    const share = all.length === 1 ? '' : ` ${words.format.percent(weight)}`;
    const aim = target === null ? words.noTarget : words.target(words.format.number(target, TARGET_DECIMALS));
    return `${name}${share}, ${aim}`;
  });
  return words.measures(all.length, named);
}
