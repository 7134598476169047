import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { examples } from '../examples/examples.mjs';
import { goldenReports } from '../scripts/examples/golden-reports.mjs';
import { evaluateIncentivePlan } from '../src/critique/evaluate-incentive-plan';
import { parseSsiPages } from '../src/model/linkedin-ssi/parse-ssi-pages';
import { renderMarkdown } from '../src/report';
import { defineIndex } from '../src/schema/define-index';
import { languages } from './languages';

const library = { evaluateIncentivePlan, defineIndex, parseSsiPages, renderMarkdown, ...languages };

test.each(examples)('$name has the reports that are committed', (example) => {
  for (const { path, text } of goldenReports(example, library)) {
    expect(text, path).toBe(readFileSync(join(import.meta.dirname, '..', path), 'utf8'));
  }
});
