import type { Locale } from '../locales/locale';
import type { Estimate } from '../model/report';
import { estimateSchema } from '../schema/report/estimate';
import { checkedPart } from './check-report';
import { spoken } from './read-locale';
import { type RenderOptions, readOptions } from './render-options';

/** How a figure is written. */
export type EstimateOptions = RenderOptions & {
  /** ISO 4217, of an amount of money. Default: none; money is then in units of the target incentive. */
  currency?: string | null | undefined;
};

/**
 * A figure of a finding as reports write it: its value, and in brackets the interval that it lies in.
 *
 * @param estimate - From the `evidence` of a finding.
 * @param options - `locale`: English by default; `currency`, of an amount of money.
 * @returns Text, such as `84% (62–95%)`; a dash where the value is not known.
 * @throws IncentiveAuditError `'invalid-payload'` for what is no estimate, `'invalid-options'` for another locale or an unknown option.
 *
 * @example
 * ```ts
 * import { evaluateIncentivePlan } from 'incentive-audit';
 * import { fr } from 'incentive-audit/locales/fr';
 * import { formatEstimate } from 'incentive-audit/report';
 *
 * const { findings } = evaluateIncentivePlan({
 *   name: 'Social selling 2026',
 *   period: 'quarter',
 *   measures: [{ metric: 'linkedin-ssi', weight: 1, target: 80 }],
 * });
 * const figure = findings[0]!.evidence[0]!;
 * formatEstimate(figure); // => '84% (62–95%)'
 * formatEstimate(figure, { locale: fr }); // => '84\u202f% (62–95\u202f%)'
 * ```
 */
export function formatEstimate(estimate: Estimate, options: EstimateOptions | null = {}): string {
  const { locale, others } = readOptions(options, ['currency']);
  const { value, unit, interval } = checkedPart(estimateSchema, estimate);
  const currency = typeof others.currency === 'string' ? others.currency : null;
  return spoken(() => written({ value, unit, interval }, locale, currency));
}

function written(
  { value, unit, interval }: Pick<Estimate, 'value' | 'unit' | 'interval'>,
  { charts, format }: Locale,
  currency: string | null,
): string {
  switch (unit) {
    case 'share':
      return charts.share(value, interval);
    case 'correlation':
    case 'probability':
      return charts.correlationOf(value, interval);
    case 'money': {
      const amount = (money: number | null): string => format.money(money, currency);
      return interval === null || interval.low === interval.high
        ? amount(value)
        : `${amount(value)} (${charts.between(amount(interval.low), amount(interval.high))})`;
    }
    default:
      return value === null ? format.number(value) : charts.number(value, interval);
  }
}
