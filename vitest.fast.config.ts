import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config';

/** More than a second or two each, with properties over hundreds of plans or histories. */
const slow = [
  'tests/cases/cases.test.ts',
  'tests/cli/audit.test.ts',
  'tests/cli/read/read-data.test.ts',
  'tests/critique/comparison/compare-plans.test.ts',
  'tests/critique/evaluate-incentive-plan.test.ts',
  'tests/critique/proposal/propose-plan.test.ts',
  'tests/critique/rules/instrument/weight-influence.test.ts',
  'tests/critique/rules/paid-feature-bias/adverse-impact.test.ts',
  'tests/critique/rules/paid-feature-bias/differential-prediction.test.ts',
  'tests/critique/sensitivity/would-change.test.ts',
  'tests/report/charts.test.ts',
  'tests/report/escape.test.ts',
  'tests/report/forged.test.ts',
  'tests/report/render-html.test.ts',
  'tests/report/render-markdown.test.ts',
  'tests/report/safe-svg.test.ts',
  'tests/schema/hostile-input.test.ts',
  'tests/schema/list-bounds.test.ts',
  'tests/schema/own-messages.test.ts',
  'tests/scoring/estimate-score.test.ts',
  'tests/scoring/estimate-scores.test.ts',
  'tests/scoring/lowest-mean.test.ts',
  'tests/scoring/rank-certainty.test.ts',
  'tests/scoring/unknown-weights.test.ts',
  'tests/stats/association/congruence.test.ts',
  'tests/stats/panel/within/panel-views.test.ts',
  'tests/stats/panel/within/two-way-correlation.test.ts',
  'tests/stats/regression/nnls.test.ts',
];

/**
 * The tests of the inner loop: `npm run test:fast`. They need no build, simulate no teams and share what they load, so that they answer in
 * half a minute; what they leave out `npm test` asks.
 */
export default mergeConfig(
  base,
  defineConfig({
    test: {
      exclude: [
        'tests/{slow,fuzz,invariance,privacy,release,playground,regular-expressions}/**',
        'tests/*.test.ts',
        'tests/**/*-simulation.test.ts',
        'tests/**/*.properties.test.ts',
        ...slow,
      ],
      typecheck: { enabled: false },
    },
  }),
);
