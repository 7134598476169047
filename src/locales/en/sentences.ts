import type { Dictionary } from '../sentence';
import type { Variants } from '../variants';
import { comparison } from './comparison';
import { report } from './report';

/** Every sentence there is in English. */
export const sentences: Dictionary<keyof Variants> = /* @__PURE__ */ (() => ({ ...report, ...comparison }))();
