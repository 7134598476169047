import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateIncentivePlan } from 'incentive-audit';
import { allMetrics } from 'incentive-audit/metrics';
import { renderMarkdown } from 'incentive-audit/report';
import { expect, test } from 'vitest';
import { fr } from '../../src/cli/words/fr';
import { languages } from '../languages';
import { runCommand } from './run-command';

const example = (file: string): string => join(import.meta.dirname, '../../examples', file);
const read = (file: string) => JSON.parse(readFileSync(example(file), 'utf8'));

test('the French workbook is read as a French firm wrote it, and its report is that of the same data', async () => {
  const line = [
    'audit',
    example('equipe.plan.json'),
    '--data',
    example('equipe.xlsx'),
    '--format',
    'markdown',
  ];
  const { code, printed, said } = await runCommand(line, { words: fr });
  expect(code).toBe(1);
  const plain = said.replace(/[\u00a0\u202f]/g, ' ');
  for (const note of [
    'Les lignes 1 à 2 sont un titre ; les noms de colonnes sont sur la ligne 3.',
    '« Commercial » est lu comme le participant.',
    '« Licence LinkedIn » est lu comme la licence.',
    '« Objectif CA » est lu comme les objectifs individuels pour revenue.',
    'Les périodes écrites « avr. 2025 » sont lues 2025-04.',
  ])
    expect(plain).toContain(note);
  const report = evaluateIncentivePlan(read('equipe.plan.json'), read('equipe.data.json'), {
    catalogue: allMetrics,
  });
  expect(printed).toBe(renderMarkdown(report, { locale: languages.fr }));
  expect(printed).toContain('# Prime trimestrielle, Ardelle Équipement 2025-2026');
});
