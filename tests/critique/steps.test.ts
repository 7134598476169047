import { describe, expect, test } from 'vitest';
import { evaluateIncentivePlan } from '../../src/critique/evaluate-incentive-plan';
import { fr } from '../../src/locales/fr';
import type { IncentivePlanInput } from '../../src/model/plan';
import { renderMarkdown } from '../../src/report';

const STEPS = ['meetings', 'leads', 'opportunities'];

function planOn(metric: string, weight: number, goals?: string[]): IncentivePlanInput {
  const rest = weight < 1 ? [{ metric: 'revenue', weight: 1 - weight, target: 10 }] : [];
  const measures = [{ metric, weight, target: 10 }, ...rest];
  return { name: 'Steps', period: 'month', measures, ...(goals && { goals }) };
}

describe.each(STEPS)('pay on a step towards a sale: %s', (metric) => {
  test('is never kept where nothing else is paid, and the report says why', () => {
    const report = evaluateIncentivePlan(planOn(metric, 1));
    expect(report.verdict.decision).toBe('withdraw');
    expect(report.verdict.because).toEqual(['outcome-divergence/outcome-share']);
    expect(renderMarkdown(report)).toContain('a step on the way to them does not');
    expect(renderMarkdown(report, { locale: fr })).toContain('une étape qui y mène n’en est pas un');
  });

  test('declared a goal is undecided at best, and the report says on what that rests', () => {
    const report = evaluateIncentivePlan(planOn(metric, 1, [metric]));
    expect(report.verdict.decision).toBe('undecided');
    expect(report.verdict.summary.text).toContain(
      'it pays on something that stands for what the business wants',
    );
    expect(renderMarkdown(report, { locale: fr })).toContain(
      'il prime ce qui tient lieu de ce que veut l’entreprise',
    );
  });

  test('beside a result is kept while it is the lesser part', () => {
    expect(evaluateIncentivePlan(planOn(metric, 0.1)).verdict.decision).toBe('keep');
    expect(evaluateIncentivePlan(planOn(metric, 0.2)).verdict.decision).not.toBe('keep');
  });
});
