import { IncentiveAuditError } from '../../model/error';
import { suggestions } from '../../model/nearest';
import { objectSuchAs, unknownKey } from '../../model/problems/containers';
import { foundOf } from '../../model/problems/found';
import { type Issue, problem } from '../../model/problems/problem';
import { kind, oneOf } from '../../model/problems/values';
import { isRecord } from '../../model/require-input';
import { read, snapshot } from '../../model/snapshot';
import { withoutNull } from '../../model/without-null';
import { knownMetrics } from '../known-metrics';
import type { TableOptions } from '../table';

const marks = ['point', 'comma'] as const;
const orders = ['day-first', 'month-first'] as const;
const switches = ['deals', 'keepTotals'] as const;
const known = ['map', 'metrics', 'plan', 'decimal', 'dates', 'deals', 'keepTotals', 'locale'];

/**
 * The options as the reader takes them.
 *
 * @throws IncentiveAuditError `'invalid-options'` with every option that there is not, or is something else.
 */
export function readOptions(given: unknown): TableOptions {
  const options = snapshot(given ?? {});
  if (!isRecord(options) || Array.isArray(options))
    throw new IncentiveAuditError('invalid-options', [
      problem([], objectSuchAs, { example: "{ map: { revenue: 'Net' } }", found: foundOf(given) }),
    ]);
  const suggest = suggestions();
  const issues: Issue[] = Object.keys(options)
    .filter((key) => !known.includes(key))
    .map((key) => problem([key], unknownKey, { known, nearest: suggest(key, known) }));
  const { map, metrics, plan, decimal, dates, deals, keepTotals, locale } = withoutNull(
    options as Record<string, unknown>,
  );
  const must = (
    is: boolean,
    key: string,
    value: unknown,
    kinds: 'text' | 'list' | 'object' | 'boolean',
  ): void => {
    if (!is) issues.push(problem([key], kind, { kinds: [kinds], found: foundOf(value) }));
  };
  must(map === undefined || isRecord(map), 'map', map, 'object');
  for (const [id, name] of Object.entries(isRecord(map) ? map : {}))
    if (typeof name !== 'string')
      issues.push(problem(['map', id], kind, { kinds: ['text'], found: foundOf(name) }));
  must(metrics === undefined || Array.isArray(metrics), 'metrics', metrics, 'list');
  must(plan === undefined || isRecord(plan) || Array.isArray(plan), 'plan', plan, 'object');
  for (const [key, value, allowed] of [
    ['decimal', decimal, marks],
    ['dates', dates, orders],
  ] as const)
    if (value !== undefined && !(allowed as readonly unknown[]).includes(value))
      issues.push(problem([key], oneOf, { allowed, found: foundOf(value) }));
  for (const key of switches) {
    const value = key === 'deals' ? deals : keepTotals;
    must(value === undefined || typeof value === 'boolean', key, value, 'boolean');
  }
  if (issues.length > 0) throw new IncentiveAuditError('invalid-options', issues);
  const plans = Array.isArray(plan) && plan.length > 0 ? plan : [plan];
  return {
    metrics: plans.flatMap((plan) => knownMetrics(plan, metrics)),
    map: map as TableOptions['map'],
    decimal: decimal as TableOptions['decimal'],
    dates: dates as TableOptions['dates'],
    deals: deals as boolean | undefined,
    keepTotals: keepTotals as boolean | undefined,
    yearStarts: yearStartsOf(plans),
    locale: languageOf(locale),
  };
}

/** A language by its tag, or that of an object such as `fr`; English where there are no words for it. */
function languageOf(locale: unknown): 'en' | 'fr' {
  const tag = isRecord(locale) ? locale.tag : locale;
  return typeof tag === 'string' && /^fr\b/i.test(tag) ? 'fr' : 'en';
}

/** The month in which the year of all these plans starts; `undefined` where none says it, or several differ. */
function yearStartsOf(plans: readonly unknown[]): number | undefined {
  const said = plans.map((plan) => (isRecord(plan) ? read(plan, 'yearStarts') : null));
  const months = new Set(said.filter((month) => typeof month === 'number'));
  return months.size === 1 ? [...months][0] : undefined;
}
