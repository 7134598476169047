import type { IndexBackground } from './index-background';
import { linkedInSsiBackground } from './linkedin-ssi/background';
import type { MetricId } from './metric';

/** The background of the built-in indices by id. */
export const backgrounds: ReadonlyMap<MetricId, IndexBackground> = /* @__PURE__ */ new Map([
  ['linkedin-ssi', linkedInSsiBackground],
]);
