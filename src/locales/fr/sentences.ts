import type { Dictionary } from '../sentence';
import type { Variants } from '../variants';
import { background } from './background';
import { change } from './change';
import { comparison } from './comparison';
import { congruence } from './congruence';
import { data } from './data';
import { general } from './general';
import { rules } from './rules';
import { verdict } from './verdict';
import { wouldChange } from './would-change';

/** Every sentence of a report in French. */
export const sentences: Dictionary<keyof Variants> = /* @__PURE__ */ (() => ({
  ...rules,
  ...general,
  ...background,
  ...data,
  ...verdict,
  ...wouldChange,
  ...change,
  ...congruence,
  ...comparison,
}))();
