import { describe, expect, test } from 'vitest';
import { evaluateIncentivePlan } from '../../src/critique/evaluate-incentive-plan';
import { fr } from '../../src/locales/fr';
import { meetings } from '../../src/metrics';
import type { Facts } from '../../src/model/facts';
import { linkedInSsi } from '../../src/model/linkedin-ssi';
import { renderMarkdown } from '../../src/report';

function reportOn(metrics: object[], id: string) {
  const plan = {
    name: 'P',
    period: 'month' as const,
    metrics,
    measures: [{ metric: id, weight: 1, target: 5 }],
  };
  return evaluateIncentivePlan(plan as never, null, { catalogue: [meetings] });
}

const told = (metrics: object[], id = 'meetings') =>
  reportOn(metrics, id).limits.flatMap(({ id, text }) => (id === 'limits/other-facts' ? [text] : []));

describe('facts of one’s own', () => {
  test('that are not the catalogue’s are named in the report', () => {
    const facts: Facts = { ...meetings.facts, checked: 'all', levers: [] };
    expect(told([{ ...meetings, facts }])).toEqual([
      'Whether the plan’s own answers about “Meetings held” are right: they are not those of the catalogue (checked, levers).',
    ]);
    expect(renderMarkdown(reportOn([{ ...meetings, facts }], 'meetings'), { locale: fr })).toContain(
      'ce ne sont pas celles du catalogue (checked, levers)',
    );
  });

  test('nor those of a built-in index', () => {
    const index = { ...linkedInSsi, facts: { ...linkedInSsi.facts, enteredBy: 'participant' } };
    expect(told([index], 'linkedin-ssi')).toHaveLength(1);
  });

  test.each<[string, object[]]>([
    ['the same', [meetings]],
    ['of a metric that is not paid', [meetings, { ...linkedInSsi, facts: {} }]],
    ['none', []],
  ])('are not named where they are %s', (_, metrics) => {
    expect(told(metrics)).toEqual([]);
  });
});
