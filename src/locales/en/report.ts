import type { Dictionary, ReportGroup } from '../sentence';
import { background } from './background';
import { change } from './change';
import { congruence } from './congruence';
import { data } from './data';
import { general } from './general';
import { rules } from './rules';
import { verdict } from './verdict';
import { wouldChange } from './would-change';

/** Every sentence of a report in English: an audit loads these, and not what only comparisons say. */
export const report: Dictionary<ReportGroup> = /* @__PURE__ */ (() => ({
  ...rules,
  ...general,
  ...background,
  ...data,
  ...verdict,
  ...wouldChange,
  ...change,
  ...congruence,
}))();
