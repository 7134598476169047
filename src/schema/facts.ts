import type * as z from 'zod/mini';
import type { Facts, StandsFor } from '../model/facts';
import { maybe } from './absent';
import { exact } from './exact';
import { listOf, objectOf, oneOf, share, yesOrNo } from './leaves';

const levers = ['date', 'cases', 'base', 'price', 'need', 'supply'] as const;

const standsForSchema: z.ZodMiniType<StandsFor, StandsFor> = /* @__PURE__ */ (() =>
  exact<StandsFor>()(objectOf({ as: oneOf(['sample', 'bottleneck', 'step']), shortfall: maybe(share) })))();

/** What can be checked of a metric; what contradicts itself is asked elsewhere. */
export const factsSchema: z.ZodMiniType<Facts, Facts> = /* @__PURE__ */ (() =>
  exact<Facts>()(
    objectOf({
      enteredBy: maybe(oneOf(['participant', 'line', 'independent'])),
      checked: maybe(oneOf(['all', 'sample', 'none'])),
      levers: maybe(listOf(oneOf(levers), 'levers', 0, levers.length)),
      reversible: maybe(yesOrNo),
      standsFor: maybe(standsForSchema),
    }),
  ))();
