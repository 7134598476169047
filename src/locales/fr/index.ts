import { deepFreeze } from '../../model/deep-freeze';
import type { Locale } from '../locale';
import { charts } from './chart-strings';
import { frenchFormat } from './format';
import { labels } from './labels';
import { names } from './names';
import { report } from './report-strings';
import { sentences } from './sentences';
import { typeset } from './typeset';

/**
 * French: everything reports say, and how it is written.
 *
 * @example
 * ```ts
 * import { fr } from 'incentive-audit/locales/fr';
 *
 * fr.labels.decisions.withdraw; // => 'à retirer'
 * fr.format.percent(0.84); // => '84\u202f%'
 * ```
 */
export const fr: Locale = /* @__PURE__ */ (() =>
  deepFreeze({
    tag: 'fr',
    format: frenchFormat,
    names,
    typeset,
    labels,
    sentences,
    report,
    charts,
  }))();

export { problems } from './problems';
