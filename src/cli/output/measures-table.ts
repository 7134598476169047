import type { PlanComparison } from 'incentive-audit';
import type { Block } from '../../report/content/block';
import { shortName } from '../../report/content/shorten';
import type { Words } from '../words/words';

/** What each of two plans pays on. */
export function measuresTable(
  { measures }: PlanComparison,
  heads: readonly [before: string, after: string],
  words: Words,
): Block {
  const { percent } = words.locale.format;
  return {
    kind: 'table',
    header: [words.paysOn, ...heads],
    rows: measures.map(({ label, before, after }) => [
      shortName(words.locale.names.nameOf(label)),
      share(before, percent),
      share(after, percent),
    ]),
  };
}

/** What is not paid on is left empty: 0 % reads like a share. */
function share(value: number, percent: (value: number) => string): string {
  return value === 0 ? '–' : percent(value);
}
