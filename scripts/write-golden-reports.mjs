/** Writes tests/golden/reports from the examples and the build; `--check` only compares. */
import { defineIndex, evaluateIncentivePlan, parseSsiPages } from '../dist/index.js';
import { en } from '../dist/locales/en.js';
import { fr } from '../dist/locales/fr.js';
import { renderMarkdown } from '../dist/report.js';
import { examples } from '../examples/examples.mjs';
import { writeGenerated } from './generated-file.mjs';
import { goldenReports } from './golden-reports.mjs';

const library = { evaluateIncentivePlan, defineIndex, parseSsiPages, renderMarkdown, en, fr };
for (const { path, text } of examples.flatMap((example) => goldenReports(example, library))) {
  writeGenerated(path, text);
}
