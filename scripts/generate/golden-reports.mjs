/** tests/golden/reports, from the examples and the build. */
import { defineIndex, evaluateIncentivePlan, parseSsiPages } from '../../dist/index.js';
import { en } from '../../dist/locales/en.js';
import { fr } from '../../dist/locales/fr.js';
import { renderMarkdown } from '../../dist/report.js';
import { examples } from '../../examples/examples.mjs';
import { goldenReports } from '../examples/golden-reports.mjs';

const library = { evaluateIncentivePlan, defineIndex, parseSsiPages, renderMarkdown, en, fr };

export const files = Object.fromEntries(
  examples.flatMap((example) => goldenReports(example, library)).map(({ path, text }) => [path, text]),
);
