import type { ProblemSentences } from '../problem';
import { activities } from './problems/activities';
import { calls } from './problems/calls';
import { containers } from './problems/containers';
import { data } from './problems/data';
import { indices } from './problems/indices';
import { plan } from './problems/plan';
import { reports } from './problems/reports';
import { values } from './problems/values';

/**
 * What is wrong with a plan, with data or a call, in French: beside {@link fr}, for whoever shows problems.
 *
 * @example
 * ```ts
 * import { validatePlan } from 'incentive-audit';
 * import { fr, problems } from 'incentive-audit/locales/fr';
 * import { localize } from 'incentive-audit/report';
 *
 * const checked = validatePlan({ name: 'Prime', period: 'quarter', measures: [] });
 * const issues = checked.ok ? [] : localize(checked.error.issues, { ...fr, problems });
 * issues[0]?.message; // => 'doit être une liste de 1 à 20 indicateurs\u202f; c’est vide'
 * ```
 */
export const problems: ProblemSentences = /* @__PURE__ */ (() => ({
  texts: { ...activities, ...calls, ...containers, ...data, ...indices, ...plan, ...reports, ...values },
  ofPlan: (said: string, side: 'before' | 'after') =>
    `${said} (pour le plan ${side === 'before' ? 'actuel' : 'nouveau'})`,
}))();
