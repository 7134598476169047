import type { Dictionary, Variants } from '../sentence';
import { comparison } from './comparison';
import { report } from './report';

/** Every sentence there is in English. */
export const sentences: Dictionary<keyof Variants> = /* @__PURE__ */ (() => ({ ...report, ...comparison }))();
