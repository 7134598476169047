import { joined } from '../names';
import type { Values, ValuesOf } from '../sentence';
import { idsIn, wordFor } from '../word';

const words: Record<string, string> = {
  activity: 'activity',
  attention: 'attention',
  'relationship-quality': 'relationship quality',
  outcome: 'an outcome',
  count: 'a count',
  rate: 'a rate',
  state: 'a state',
  rating: 'a rating',
  amount: 'an amount',
  participant: 'the participant alone',
  others: 'others',
  both: 'both sides',
  free: 'a free account',
  premium: 'a Premium account',
  'sales-navigator': 'Sales Navigator',
};

/** “attention or an outcome”. */
function either(values: Values[string] | undefined): string {
  return joined(
    idsIn(values).map((id) => wordFor(words, id)),
    'or',
  );
}

/** What a metric would be if one facet were labelled otherwise. */
export function labelled(v: ValuesOf<'to' | 'from' | 'facet'>): string {
  const [to, from] = [either(v.to), either(v.from)];
  switch (v.facet) {
    case 'captures':
      return `captured ${to} instead of ${from}`;
    case 'nature':
      return `were ${to} instead of ${from}`;
    case 'producedBy':
      return `were produced by ${to} instead of ${from}`;
    case 'automatable':
      return String(v.to) === 'true' ? 'could be raised by a script' : 'could not be raised by a script';
    case 'licence':
      return `took ${to} to earn instead of ${from}`;
    default:
      return `were labelled ${to} instead of ${from}`;
  }
}
