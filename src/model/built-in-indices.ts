import type { IndexDefinition } from './index-definition';
import { linkedInSsi } from './linkedin-ssi';

/** Composite indicators known without being told. */
export const builtInIndices: readonly IndexDefinition[] = [linkedInSsi];
