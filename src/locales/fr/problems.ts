import type { ProblemSentences } from '../problem';
import { calls } from './problems/calls';
import { containers } from './problems/containers';
import { data } from './problems/data';
import { indices } from './problems/indices';
import { plan } from './problems/plan';
import { reports } from './problems/reports';
import { values } from './problems/values';

/** Every problem in French. */
export const problems: ProblemSentences = /* @__PURE__ */ (() => ({
  texts: { ...calls, ...containers, ...data, ...indices, ...plan, ...reports, ...values },
  ofPlan: (said: string, side: 'before' | 'after') =>
    `${said} (pour le plan ${side === 'before' ? 'actuel' : 'nouveau'})`,
}))();
