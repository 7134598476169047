import { data as sentences } from '../../locales/en/data';
import type { Phrase } from '../../model/report';
import type { PreparedAudit } from '../engine/prepare-audit';
import { phrasesOf } from '../kit/phrase';

const phrase = /* @__PURE__ */ phrasesOf(sentences);

/** How the data of an audit were read, where they could be read otherwise. */
export function dataNotes({ panel, plan }: Pick<PreparedAudit, 'panel' | 'plan'>): Phrase[] {
  if (panel === null) return [];
  const { period, yearStarts, measures } = plan;
  const unused = measures
    .filter(({ metric, target }) => target !== 'own' && panel.targets.has(metric))
    .map(({ definition }) => definition.label);
  return [
    ...(panel.datesReadAs === null ? [] : [phrase('data/dates-read-as', { period: panel.datesReadAs })]),
    // Months are months whenever the year begins.
    ...(yearStarts === 1 || period === 'month' ? [] : [phrase('data/year-starts', { month: yearStarts })]),
    ...(unused.length === 0 ? [] : [phrase('data/quotas-beside-target', { measures: unused })]),
  ];
}
