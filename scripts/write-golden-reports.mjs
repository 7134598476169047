/** Writes tests/golden/reports from the examples and the build; `--check` only compares. */
import { defineIndex, evaluateIncentivePlan, parseSsiPages } from '../dist/index.js';
import { renderMarkdown } from '../dist/report.js';
import { writeGenerated } from './generated-file.mjs';
import { goldenReports } from './golden-reports.mjs';

for (const { path, text } of goldenReports({
  evaluateIncentivePlan,
  defineIndex,
  parseSsiPages,
  renderMarkdown,
})) {
  writeGenerated(path, text);
}
