import { data as sentences } from '../../locales/en/data';
import type { Phrase } from '../../model/report';
import type { PreparedAudit } from '../engine/prepare-audit';
import { phrasesOf } from '../kit/phrase';

const phrase = /* @__PURE__ */ phrasesOf(sentences);

/** How the data of an audit were read, where they could be read otherwise. */
export function dataNotes({ panel }: Pick<PreparedAudit, 'panel'>): Phrase[] {
  const period = panel?.datesReadAs ?? null;
  return period === null ? [] : [phrase('data/dates-read-as', { period })];
}
