/** Writes tests/golden/reports from the examples and the build; `--check` only compares. */
import { defineIndex, evaluateIncentivePlan, parseSsiPages } from '../../dist/index.js';
import { en } from '../../dist/locales/en.js';
import { fr } from '../../dist/locales/fr.js';
import { renderMarkdown } from '../../dist/report.js';
import { examples } from '../../examples/examples.mjs';
import { goldenReports } from '../examples/golden-reports.mjs';
import { writeGenerated } from './kit/generated-file.mjs';

const library = { evaluateIncentivePlan, defineIndex, parseSsiPages, renderMarkdown, en, fr };
for (const { path, text } of examples.flatMap((example) => goldenReports(example, library))) {
  writeGenerated(path, text);
}
