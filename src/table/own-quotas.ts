import type { Findings } from './findings';
import type { Head } from './head/find-head';
import { quotaLength } from './names/quota-length';
import { isQuota, metricOfQuota } from './names/quota-names';
import { lengthOfPeriod } from './period/length-of-period';
import type { TableOptions } from './table';
import type { TableColumns } from './table-columns';
import type { Words } from './words/words';

/** Leaves out quotas that their names or cells show to be none of their rows’: of another length, or shares. What was told is taken. */
export function judgeQuotas(
  columns: TableColumns,
  { names, matched }: Head,
  { map, metrics }: TableOptions,
  words: Words,
  findings: Findings,
): void {
  let lengths: Set<string | null> | null = null;
  const rowsLast = (): Set<string | null> => {
    lengths ??= new Set([...new Set(columns.periods.values())].map(lengthOfPeriod));
    return lengths;
  };
  for (const [id, place] of [...matched.places]) {
    if (!isQuota(id) || Object.hasOwn(map ?? {}, id)) continue;
    const name = names[place] ?? '';
    const addsUp = metrics.some((one) => one.id === metricOfQuota(id) && one.addsUp);
    const length = quotaLength(name);
    if (addsUp && columns.isShare(id)) findings.notes.push(words.shareColumn(name));
    else if (length !== null && [...rowsLast()].some((one) => one !== null && !isAsLong(one, length)))
      findings.notes.push(words.otherLength(name, words.lengths[length], id));
    else continue;
    leaveOutQuota(id, name, columns, words, findings);
  }
}

/** Leaves out the quotas beside single deals: a deal has none. */
export function leaveOutDealQuotas(
  columns: TableColumns,
  head: Head,
  words: Words,
  findings: Findings,
): void {
  const quotas = columns.quotas();
  for (const id of quotas)
    leaveOutQuota(id, head.names[head.matched.places.get(id) ?? -1] ?? '', columns, words, findings);
  if (quotas.length > 0) findings.notes.push(words.dealQuotas);
}

function leaveOutQuota(
  id: string,
  name: string,
  columns: TableColumns,
  words: Words,
  findings: Findings,
): void {
  columns.leaveOut(id);
  findings.unsay(words.guessed(name, words.quota(metricOfQuota(id))));
}

/** Whether rows last as long as a quota says; a row of a day may stand for its month. */
function isAsLong(row: string, quota: string): boolean {
  return row === quota || (row === 'day' && quota === 'month');
}
