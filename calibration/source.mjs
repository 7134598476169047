import { loadFrom } from '../scripts/generate/kit/load-from.mjs';

/** What modules of src/stats export, which the package does not: the seeded generator, and tails for the naive tests. */
export const { createGenerator, studentTUpperTail, fUpperTail, clopperPearson, holm, poissonDispersion } =
  await loadFrom(
    'src/stats',
    `
  export { createGenerator } from './descriptive/random';
  export { studentTUpperTail } from './distributions/student-t';
  export { fUpperTail } from './distributions/f';
  export { clopperPearson } from './intervals/clopper-pearson';
  export { holm } from './tests/holm';
  export { poissonDispersion } from './tests/poisson-dispersion';
`,
  );
