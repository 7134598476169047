import type { Values } from './sentence';

/**
 * What the values of sentences are, by their keys: a key means the same in every sentence. Those that are no text and not both are
 * figures. A figure may be `null`, and is then written as missing.
 */
const texts: Record<string, 'text' | 'text or nothing' | 'both'> = {
  answered: 'text',
  because: 'text',
  date: 'text',
  decision: 'text',
  facet: 'text',
  fields: 'text',
  licence: 'text',
  licencesFrom: 'text',
  measure: 'text',
  measures: 'text',
  metric: 'text',
  metrics: 'text',
  off: 'text',
  option: 'text',
  outcomeAfter: 'text',
  outcomeBefore: 'text',
  period: 'text',
  pillar: 'text',
  reason: 'text',
  rule: 'text',
  sent: 'text',
  currency: 'text or nothing',
  currencyAfter: 'text or nothing',
  currencyBefore: 'text or nothing',
  goal: 'text or nothing',
  goals: 'text or nothing',
  impactAfter: 'text or nothing',
  impactBefore: 'text or nothing',
  lower: 'text or nothing',
  others: 'text or nothing',
  paid: 'text or nothing',
  secret: 'text or nothing',
  unwanted: 'text or nothing',
  valued: 'text or nothing',
  after: 'both',
  before: 'both',
  from: 'both',
  to: 'both',
};

/** What a value must be that stands under a key, or `null` where it is that. */
function valueProblem(key: string, value: unknown): string | null {
  const plain = key.replace(/\.fr$/, '');
  const kind = Object.hasOwn(texts, plain) ? texts[plain] : undefined;
  const type = typeof value;
  switch (kind) {
    case 'text':
      return type === 'string' ? null : 'must be text';
    case 'text or nothing':
      return type === 'string' || value === null ? null : 'must be text or null';
    case 'both':
      return type === 'string' || type === 'number' || value === null
        ? null
        : 'must be text, a number or null';
    default:
      return type === 'number' || value === null ? null : 'must be a number or null';
  }
}

/** The values of a sentence, and each problem with one that it asks for; a value with a problem is said to be missing. */
export function watched(values: Values, onProblem: (key: string, problem: string) => void): Values {
  return new Proxy(values, {
    get: (given, key) => {
      const name = String(key);
      const value = Object.hasOwn(given, name) ? given[name] : undefined;
      const problem = valueProblem(name, value);
      if (problem === null) return value;
      onProblem(name, value === undefined ? `is missing; it ${problem}` : problem);
      return null;
    },
  });
}
