import { deepFreeze } from '../../model/deep-freeze';
import type { Locale } from '../locale';
import { charts } from './chart-strings';
import { englishFormat } from './format';
import { labels } from './labels';
import { names } from './names';
import { report } from './report-strings';
import { sentences } from './sentences';

/**
 * English: everything reports say, and how it is written.
 *
 * @example
 * ```ts
 * import { en } from 'incentive-audit/locales/en';
 *
 * en.labels.decisions.withdraw; // => 'withdraw'
 * en.format.percent(0.84); // => '84%'
 * ```
 */
export const en: Locale = /* @__PURE__ */ (() =>
  deepFreeze({
    tag: 'en',
    format: englishFormat,
    names,
    typeset: (text) => text,
    labels,
    sentences,
    report,
    charts,
  }))();
