import type { Locale } from '../../locales/locale';
import { wordFor } from '../../locales/word';
import type { IncentivePlanReport } from '../../model/report';
import { type Block, paragraph, type Span } from './block';
import { shortName, shortText } from './shorten';

/** A target is shown as it was set. */
const TARGET_DECIMALS = 6;

/** The plan's name, the verdict, and one line on what was judged. */
export function headline({ plan, verdict, data }: IncentivePlanReport, locale: Locale): Block[] {
  const history =
    data === null
      ? locale.report.planAlone
      : locale.report.history(data.participants, data.periods, data.observations);
  return [
    { kind: 'heading', level: 1, text: shortName(plan.name) },
    { kind: 'verdict', decision: verdict.decision, spans: summary(shortText(verdict.summary.text)) },
    paragraph([...stake(plan, locale), measures(plan, locale), history].join(' · ')),
  ];
}

/** The first sentence of a summary is the decision: it stands in bold. */
function summary(text: string): Span[] {
  const [decision] = /^.+?\.(?= |$)/.exec(text) ?? [];
  if (decision === undefined) return [text];
  const rest = text.slice(decision.length).trim();
  return [{ strong: decision }, ...(rest === '' ? [] : [rest])];
}

function stake(plan: IncentivePlanReport['plan'], locale: Locale): string[] {
  if (plan.targetIncentive === null) return [];
  const period = shortName(wordFor(locale.labels.periods, plan.period));
  return [locale.report.perPersonAnd(locale.format.money(plan.targetIncentive, plan.currency), period)];
}

function measures({ measures: all }: IncentivePlanReport['plan'], locale: Locale): string {
  const named = all.map(({ label, weight, target }) => {
    const name = shortName(locale.names.nameOf(label));
    const share = all.length === 1 ? '' : ` ${locale.format.percent(weight)}`;
    const aim =
      target === null
        ? locale.report.noTarget
        : locale.report.target(locale.format.number(target, TARGET_DECIMALS));
    return `${name}${share}, ${aim}`;
  });
  return locale.report.measures(all.length, named);
}
