import type { KnownMetric } from '../known-metrics';
import { quotaNamed, quotaOf } from './quota-names';
import { simplified } from './simplified';
import { reachedNames, usualNames } from './usual-names';

/** What a name such as “amount” stands for where the plan pays on no single count or amount. */
const USUALLY_REACHED = 'revenue';

/** What tells the id that a column's name stands for; every name is simplified once, however many columns there are. */
export function nameReader(known: readonly KnownMetric[]): (name: string) => string | null {
  const ids = new Set(known.map(({ id }) => id));
  const [byName, byLabel] = [new Map<string, string>(), new Map<string, string>()];
  for (const { id, labels } of known) {
    for (const name of [simplified(id), ...(usualNames[id] ?? [])])
      if (!byName.has(name)) byName.set(name, id);
    for (const label of labels.map(simplified)) if (!byLabel.has(label)) byLabel.set(label, id);
  }
  const reached = reachedBy(known);
  const metrics = new Set(known.filter(({ addsUp }) => addsUp !== undefined).map(({ id }) => id));
  const metricNamed = (plain: string): string | null =>
    byName.get(plain) ?? byLabel.get(plain) ?? (reachedNames.has(plain) ? reached : null);
  const quota = (plain: string): string | null => {
    const of = quotaNamed(plain);
    const metric = of === '' ? reached : of === null ? null : metricNamed(of);
    return metric === null || !metrics.has(metric) ? null : quotaOf(metric);
  };
  return (name) => {
    if (ids.has(name)) return name;
    const plain = simplified(name);
    return plain === '' ? null : (metricNamed(plain) ?? quota(plain));
  };
}

/** The one count or amount that is paid on, else revenue; `null` where several are and revenue is none of them. */
function reachedBy(known: readonly KnownMetric[]): string | null {
  const paid = new Set(known.filter(({ paid, addsUp }) => paid && addsUp).map(({ id }) => id));
  if (paid.size === 1) return [...paid][0]!;
  const usual = known.some(({ id }) => id === USUALLY_REACHED);
  return usual && (paid.size === 0 || paid.has(USUALLY_REACHED)) ? USUALLY_REACHED : null;
}
