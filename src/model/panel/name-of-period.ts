import { fiscalPeriodName } from './fiscal-period';
import type { Panel } from './panel';
import { periodName } from './period';

/** A period of a history as the history names it. */
export function nameOfPeriod(serial: number, { form, fiscal }: Pick<Panel, 'form' | 'fiscal'>): string {
  return fiscal === null || form === 'integer'
    ? periodName(serial, form)
    : fiscalPeriodName(serial, form, fiscal);
}
