import type { Locale } from '../../locales/locale';
import { builtInMetrics } from '../../model/built-in-metrics';
import type { Label } from '../../model/label';
import type { MetricId } from '../../model/metric';
import type { Estimate, Finding, IncentivePlanReport, Phrase } from '../../model/report';
import { shortName } from '../content/shorten';

/** A chart has room for no longer name. */
const LONGEST_NAME = 40;

/** What a metric is called: a report holds the labels of what is paid on, and of goals in what was tested. */
export function nameOf(id: MetricId, { plan, findings }: IncentivePlanReport, { names }: Locale): string {
  const known =
    plan.measures.find(({ metric }) => metric === id) ?? builtInMetrics.find((metric) => metric.id === id);
  const label = known?.label ?? testedLabel(id, findings);
  return shortName(label === undefined ? id : names.nameOf(label), LONGEST_NAME);
}

function testedLabel(id: MetricId, findings: readonly Finding[]): Label | undefined {
  const tested = findings
    .flatMap(({ evidence }) => evidence)
    .find(({ about, test }) => about[1] === id && test);
  const goal = tested?.test?.null.values.goal;
  return typeof goal === 'object' && goal !== null && 'en' in goal ? goal : undefined;
}

/** The finding of a rule, where it has figures. */
export function answered({ findings }: IncentivePlanReport, rule: string): Finding | undefined {
  return findings.find((finding) => finding.rule === rule && finding.evidence.length > 0);
}

/** A figure of a sentence. */
export function numberIn({ values }: Phrase, name: string): number | null {
  const value = values[name];
  return typeof value === 'number' ? value : null;
}

/** The heaviest measure that a finding is about: the one its message speaks of. */
export function leadOf(
  { targets }: Finding,
  plan: IncentivePlanReport['plan'],
): IncentivePlanReport['plan']['measures'][number] | undefined {
  const measures = targets.flatMap((pointer) => plan.measures[Number(pointer.split('/').at(-1))] ?? []);
  return byWeight(measures)[0];
}

/** The evidence about the first measure and goal that the finding is about: what its outcome speaks of. */
export function aboutFirst({ plan }: IncentivePlanReport, { targets, evidence }: Finding): Estimate[] {
  const measure = plan.measures[Number(targets[0]?.split('/').at(-1))]?.metric;
  const first = evidence.find(({ about }) => about[0] === measure) ?? evidence[0];
  return evidence.filter(({ about }) => about[0] === first?.about[0] && about[1] === first?.about[1]);
}

/** The measures from the heaviest to the lightest. */
export function byWeight(
  measures: IncentivePlanReport['plan']['measures'],
): IncentivePlanReport['plan']['measures'] {
  return [...measures].sort((a, b) => b.share - a.share);
}
