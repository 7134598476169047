import { isBuildStale } from '../scripts/build-state.mjs';

/** Tests of the built package would otherwise pass or fail on code that is no longer there. */
export function requireBuild(): void {
  if (isBuildStale()) throw new Error('dist is missing or older than src: run `npm run build` first');
}
