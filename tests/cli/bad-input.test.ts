import { describe, expect, test } from 'vitest';
import { evaluateIncentivePlan, type IncentivePlanInput } from '../../src/index';
import { readTable } from '../../src/table/index';
import { runCommand } from './run-command';
import { temporaryFolder } from './temporary-folder';

/*
 * What companies hand in that is not as it should be: each has one clear answer, from the command as from the library.
 */

const { write } = temporaryFolder();

const plan = (measures: IncentivePlanInput['measures'], own: Partial<IncentivePlanInput> = {}) =>
  ({
    name: 'Plan',
    period: 'month',
    currency: 'EUR',
    targetIncentive: 1000,
    measures,
    ...own,
  }) satisfies IncentivePlanInput;
const fixed = plan([{ metric: 'revenue', weight: 1, target: 1000 }]);
const ownQuotas = plan([{ metric: 'revenue', weight: 1, target: 'own' }]);

/** A row for each of so many people in each of six months. */
function csv(people: number, head: string, cells: (person: number) => string): string {
  const rows = [1, 2, 3, 4, 5, 6].flatMap((month) =>
    Array.from(
      { length: people },
      (_, at) => `R${at},2025-0${month},${900 + 20 * ((at * month) % 11)}${cells(at)}`,
    ),
  );
  return `rep,month,revenue${head}\n${rows.join('\n')}\n`;
}

async function audited(given: IncentivePlanInput, table: string, ...args: string[]) {
  const [planFile, data] = [write('plan.json', JSON.stringify(given)), write('data.csv', table)];
  const { said, printed, code } = await runCommand([
    ...['audit', planFile, '--data', data, '--format', 'json'],
    ...args,
  ]);
  return { said, code, report: printed === '' ? null : JSON.parse(printed) };
}

const texts = (phrases: readonly { text: string }[]): string[] => phrases.map(({ text }) => text);

describe('deals without a stage', () => {
  const days = [1, 2, 3].flatMap((month) => [`2025-0${month}-03`, `2025-0${month}-17`]);
  const deals = (head: string): string =>
    `${head}\n${days.map((day, at) => `R${at % 3},${day},${100 + at}`).join('\n')}\nR0,2025-01-09,5\n`;

  test('are asked about by the names of their columns, and all are summed', async () => {
    const named = deals('Opportunity Owner,Close Date,Amount');
    const { said, code } = await audited(fixed, named);
    expect([code, said]).toEqual([2, expect.stringContaining('Rows are single deals')]);
    expect(said).toContain('Add --deals.');
    const summed = await audited(fixed, named, '--deals');
    expect(summed.said).toContain('No column says which deals were won: all of them are summed.');
    expect(summed.report.data.participants).toBe(3);
  });

  test('under names that say nothing are told how they are read', async () => {
    const { said, code } = await audited(fixed, deals('rep,date,revenue'));
    expect(code).toBe(2);
    expect(said).toContain('single deals are summed first, which the reader of tables does (`deals`)');
    const { data } = readTable(deals('rep,date,revenue'), { deals: true });
    expect(evaluateIncentivePlan(fixed, data).data?.participants).toBe(3);
  });
});

describe('quotas of their own', () => {
  test('of 0, or missing, for some are counted, and the others are paid', async () => {
    const table = csv(12, ',quota', (at) => `,${at === 0 ? 0 : at === 1 ? '' : 1000 + at}`);
    const { report } = await audited(ownQuotas, table);
    expect(report.payouts.remarks).toEqual([
      { reason: 'missing-quota', count: 6 },
      { reason: 'without-quota', count: 6 },
    ]);
    expect(report.payouts.promised).toBe(60_000);
  });

  test('of 0 for all are noted', async () => {
    const { report } = await audited(
      ownQuotas,
      csv(12, ',quota', () => ',0'),
    );
    expect(texts(report.data.notes)).toEqual([
      'No row has a quota above 0 for “Revenue”: against such quotas nothing is reached.',
      'What the plan would have paid is not told: the total would tell what single people did.',
    ]);
    expect(report.payouts?.total ?? 0).toBe(0);
  });

  test('that are missing are asked for', async () => {
    const { report } = await audited(
      ownQuotas,
      csv(12, '', () => ''),
    );
    const needs = report.findings.flatMap(
      (one: { need: { detail: { text: string } } | null }) => one.need ?? [],
    );
    expect(needs.map(({ detail }: { detail: { text: string } }) => detail.text)).toContain(
      'Each row’s own quota of “Revenue”, in the data (targets).',
    );
    expect(report.payouts).toBeNull();
  });

  test('below 0 are an error with line and column', async () => {
    const { said, code } = await audited(
      ownQuotas,
      csv(1, ',quota', () => ',-5'),
    );
    expect(code).toBe(2);
    expect(said).toContain('data.csv, line 2, column “quota”: must be a number of at least 0');
  });
});

test('a gate on what is not in the data counts as met, and how often is said', async () => {
  const gated = plan([
    { metric: 'revenue', weight: 1, target: 1000 },
    { metric: 'retention', role: 'gate', target: 0.9 },
  ]);
  const { report } = await audited(
    gated,
    csv(12, '', () => ''),
  );
  expect(report.payouts.remarks).toEqual([{ reason: 'unknown-condition', count: 72 }]);
  const { report: open } = await audited(
    fixed,
    csv(12, '', () => ''),
  );
  expect(report.payouts.total).toBe(open.payouts.total);
});

test('a commission without a currency is an error of the plan', async () => {
  const {
    currency: _,
    targetIncentive: __,
    ...rest
  } = plan([{ metric: 'revenue', target: 1000, commission: { rates: [{ from: 0, rate: 0.05 }] } }]);
  const { said, code } = await audited(
    rest,
    csv(12, '', () => ''),
  );
  expect(code).toBe(2);
  expect(said).toContain('There is a problem.');
  expect(said).toContain('plan.json: currency: must be given: amounts and commissions are money');
});

test('of a team of one nothing is told, and each question says how many it takes', async () => {
  const { report, code } = await audited(
    fixed,
    csv(1, '', () => ''),
  );
  expect(code).toBe(0);
  expect(report.payouts).toBeNull();
  expect(report.series.timeline).toEqual([]);
  const needs = report.findings.flatMap((one: { need: { detail: { text: string } } | null }) =>
    one.need === null ? [] : [one.need.detail.text],
  );
  expect(needs).toContain('At least 6 participants; the data hold 1.');
});
