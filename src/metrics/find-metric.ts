import { IncentiveAuditError } from '../model/error';
import { LONGEST_ID } from '../model/input-bounds';
import { nearest } from '../model/nearest';
import { foundOf } from '../model/problems/found';
import { problem } from '../model/problems/problem';
import { kind } from '../model/problems/values';
import { simplified } from '../model/simplified';
import type { CatalogueMetric } from './catalogue-metric';
import { allMetrics } from './lists';

/** Shorter words are found in the middle of too many others. */
const SHORTEST_PART = 4;

/** How a name may fit what is looked for, the closest first. */
const fits: readonly ((name: string, asked: string) => boolean)[] = [
  (name, asked) => name === asked,
  (name, asked) => name.startsWith(asked),
  (name, asked) => asked.split(' ').every((word) => ` ${name}`.includes(` ${word}`)),
  (name, asked) =>
    asked.split(' ').every((word) => ` ${name}`.includes(word.length < SHORTEST_PART ? ` ${word}` : word)),
];

/**
 * The metrics of the catalogue that somebody may mean by a few words, the likeliest first.
 *
 * For a search field, or to offer an id for what a company calls a figure. Looks at ids, at labels in both languages, and at the names that
 * CRM systems and teams use; case, accents and punctuation do not count. Before others stands what is called exactly so, then what begins
 * so, then what has every word, then what has every word of four letters or more as a part of another; an id or a label before another name; else the order of the
 * catalogue. Only where nothing has the words is the closest name taken, a slip of the finger away.
 *
 * @param words - What is looked for; of a longer text the first 200 characters. Blank finds everything.
 * @returns Matches, at most each metric once; none where nothing is close.
 * @throws IncentiveAuditError `'invalid-options'` when `words` is no text.
 *
 * @example
 * ```ts
 * import { findMetric } from 'incentive-audit/metrics';
 *
 * findMetric('demo').map(({ id }) => id); // => ['demos']
 * findMetric('rendez-vous pris')[0]?.id; // => 'meetings-booked'
 * findMetric('retntion')[0]?.id; // => 'retention'
 * findMetric('weather'); // => []
 * ```
 */
export function findMetric(words: string): CatalogueMetric[] {
  if (typeof words !== 'string')
    throw new IncentiveAuditError('invalid-options', [
      problem([], kind, { kinds: ['text'], found: foundOf(words) }),
    ]);
  const asked = simplified(words.slice(0, LONGEST_ID));
  if (asked === '') return words.trim() === '' ? [...allMetrics] : [];
  const ranked = allMetrics.map((metric) => ({ metric, rank: rankOf(metric, asked) }));
  const found = ranked.filter(({ rank }) => rank < Number.POSITIVE_INFINITY).sort((a, b) => a.rank - b.rank);
  return found.length > 0 ? found.map(({ metric }) => metric) : closest(asked);
}

/** Two ranks for each way to fit, ids and labels before other names. */
function rankOf(metric: CatalogueMetric, asked: string): number {
  const [own, other] = namesOf(metric);
  const place = (names: readonly string[]): number => {
    const at = fits.findIndex((fit) => names.some((name) => fit(name, asked)));
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  };
  return Math.min(2 * place(own), 2 * place(other) + 1);
}

function closest(asked: string): CatalogueMetric[] {
  const names = new Map(
    allMetrics.flatMap((metric) =>
      namesOf(metric)
        .flat()
        .map((name) => [name, metric] as const),
    ),
  );
  const metric = names.get(nearest(asked, names.keys()) ?? '');
  return metric === undefined ? [] : [metric];
}

/** What a metric is called, simplified: its id and labels, and every other name. */
function namesOf({ id, label, aliases }: CatalogueMetric): [own: string[], other: string[]] {
  return [[id, label.en, label.fr].map(simplified), aliases.map(simplified)];
}
