import { simplified } from '../../model/simplified';
import { CODES } from '../figures/without-unit';
import type { KnownMetric } from '../known-metrics';
import { quotaNamed, quotaOf } from './quota-names';
import { reachedNames, usualNames } from './usual-names';

/** What a name such as “amount” stands for where the plan pays on no single count or amount. */
const USUALLY_REACHED = 'revenue';

const currencies: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ CODES.toLowerCase().split('|'),
);
const sums: ReadonlySet<string> = /* @__PURE__ */ new Set(['sum of', 'somme de']);

/** What the name of a column stands for. */
export type NameReader = {
  /** The id, where there is one. */
  meant: (name: string) => string | null;
  /** The ids of all metrics that go by this name beside others, where nothing else does. */
  shared: (name: string) => readonly string[];
};

/** What tells the id that a column's name stands for; every name is simplified once, however many columns there are. */
export function nameReader(known: readonly KnownMetric[]): NameReader {
  const ids = new Set(known.map(({ id }) => id));
  const [byName, byLabel] = [new Map<string, string>(), new Map<string, string>()];
  const byAlias = aliasesOf(known);
  for (const { id, labels } of known) {
    for (const name of [simplified(id), ...(usualNames[id] ?? [])])
      if (!byName.has(name)) byName.set(name, id);
    for (const label of labels.map(simplified)) if (!byLabel.has(label)) byLabel.set(label, id);
  }
  const reached = reachedBy(known);
  const metrics = new Set(known.filter(({ addsUp }) => addsUp !== undefined).map(({ id }) => id));
  const metricNamed = (plain: string): string | null =>
    byName.get(plain) ??
    byLabel.get(plain) ??
    (reachedNames.has(plain) ? reached : null) ??
    only(byAlias.get(plain));
  const quota = (plain: string): string | null => {
    const of = quotaNamed(plain);
    const metric = of === '' ? (handedAlone(known) ?? reached) : of === null ? null : metricNamed(of);
    return metric === null || !metrics.has(metric) ? null : quotaOf(metric);
  };
  const meant = (name: string): string | null => {
    if (ids.has(name)) return name;
    const plain = simplified(name);
    if (plain === '') return null;
    const bare = withoutDressing(plain);
    return metricNamed(plain) ?? quota(plain) ?? (bare === plain ? null : (metricNamed(bare) ?? quota(bare)));
  };
  return {
    meant,
    shared: (name) => (meant(name) === null ? (byAlias.get(simplified(name)) ?? []) : []),
  };
}

/** A simplified name without the currency behind it, or what a pivot table puts before it: “Sum of New ARR”, “Revenue (EUR)”. */
function withoutDressing(plain: string): string {
  const [first = '', second = '', ...others] = plain.split(' ');
  const words = sums.has(`${first} ${second}`) ? others : [first, second, ...others];
  return (currencies.has(words.at(-1) ?? '') ? words.slice(0, -1) : words).join(' ').trim();
}

/** The metrics that go by each other name: of several the one that is paid on, where it is one. */
function aliasesOf(known: readonly KnownMetric[]): ReadonlyMap<string, readonly string[]> {
  const paid = new Set(known.filter(({ paid }) => paid).map(({ id }) => id));
  const found = new Map<string, Set<string>>();
  for (const { id, aliases = [] } of known) {
    for (const alias of aliases.map(simplified).filter((plain) => plain !== ''))
      found.set(alias, (found.get(alias) ?? new Set()).add(id));
  }
  return new Map(
    [...found].map(([alias, ids]) => {
      const ofPlan = [...ids].filter((id) => paid.has(id));
      return [alias, ofPlan.length === 1 ? ofPlan : [...ids]];
    }),
  );
}

function only(ids: readonly string[] = []): string | null {
  return ids.length === 1 ? ids[0]! : null;
}

/** The one count or amount that was handed over, where no plan says what is paid on. */
function handedAlone(known: readonly KnownMetric[]): string | null {
  const handed = known.filter(({ isHanded, addsUp }) => isHanded && addsUp);
  return known.some(({ paid }) => paid) ? null : only(handed.map(({ id }) => id));
}

/** The one count or amount that is paid on, else revenue; `null` where several are and revenue is none of them. */
function reachedBy(known: readonly KnownMetric[]): string | null {
  const paid = new Set(known.filter(({ paid, addsUp }) => paid && addsUp).map(({ id }) => id));
  if (paid.size === 1) return [...paid][0]!;
  const usual = known.some(({ id }) => id === USUALLY_REACHED);
  return usual && (paid.size === 0 || paid.has(USUALLY_REACHED)) ? USUALLY_REACHED : null;
}
