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
    ...weights(plan, locale),
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
  if (plan.payAtTarget === null) return [];
  const period = shortName(wordFor(locale.labels.periods, plan.period));
  return [locale.report.perPersonAnd(locale.format.money(plan.payAtTarget, plan.currency), period)];
}

function measures({ measures: all }: IncentivePlanReport['plan'], locale: Locale): string {
  const named = all.map(({ label, role, share, target, level }) => {
    const name = shortName(locale.names.nameOf(label));
    const part = locale.format.percent(share);
    const what =
      role === 'additive'
        ? [all.length === 1 ? name : `${name} ${part}`]
        : [name, locale.report.roles[role](part)];
    return [...what, aim(target, level, locale)].join(', ');
  });
  return locale.report.measures(all.length, named);
}

type Aim = IncentivePlanReport['plan']['measures'][number];

function aim(target: Aim['target'], level: Aim['level'], { report, format }: Locale): string {
  if (target === null) return report.noTarget;
  return target === 'own' ? report.ownTarget[level] : report.target(format.number(target, TARGET_DECIMALS));
}

/** What was written, where it is not what is paid. */
function weights({ measures: all }: IncentivePlanReport['plan'], locale: Locale): Block[] {
  const isAsPaid = all.every(
    ({ role, weight, share }) => role !== 'additive' || weight === null || weight === share,
  );
  if (isAsPaid) return [];
  const named = all.flatMap(({ label, weight }) =>
    weight === null ? [] : [`${shortName(locale.names.nameOf(label))} ${locale.format.percent(weight)}`],
  );
  return [paragraph(locale.report.weights(named))];
}
